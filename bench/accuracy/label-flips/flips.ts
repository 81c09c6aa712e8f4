import type { Detection } from '../detector.ts';
import type { LabelCourse } from './contract.ts';

/** The field's limit between brief and lasting. */
const BRIEF_MS = 500;

interface Stretch {
  readonly label: number;
  readonly from: number;
  /** Last frame. */
  readonly to: number;
}

function stretchesOf(labels: readonly number[]): readonly Stretch[] {
  const stretches: { label: number; from: number; to: number }[] = [];
  labels.forEach((label, frame) => {
    const last = stretches.at(-1);
    if (last?.label === label) last.to = frame;
    else stretches.push({ label, from: frame, to: frame });
  });
  return stretches;
}

function surest(scores: readonly number[], { from, to }: Stretch): number {
  let best = from;
  for (let frame = from; frame <= to; frame++) if (scores[frame]! > scores[best]!) best = frame;
  return best;
}

/**
 * Where the label of a face becomes another one and comes back within half a second. What a label is called does not
 * matter. In order of time; the score is the library's own of the surest picture.
 */
export function flipsIn({ timesMs, labels, scores }: LabelCourse): readonly Detection[] {
  const stretches = stretchesOf(labels);
  return stretches.flatMap((stretch, k) => {
    const [before, after] = [stretches.at(Math.max(0, k - 1)), stretches.at(k + 1)];
    if (before === undefined || after === undefined || k === 0) return [];
    if (stretch.label < 0 || before.label < 0 || before.label !== after.label) return [];
    const [onsetMs, offsetMs] = [timesMs[stretch.from]!, timesMs[after.from]!];
    if (offsetMs - onsetMs >= BRIEF_MS) return [];
    const apex = surest(scores, stretch);
    return [{ onsetMs, apexMs: timesMs[apex]!, offsetMs, score: scores[apex]! }];
  });
}
