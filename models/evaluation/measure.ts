import type { NetworkWeights } from '../training/network.ts';
import { HELD_OUT_CLIPS, TRAINING_CLIPS, traceOfClip } from '../training/recordings.ts';
import { recordingsOf } from '../generator/recorded.ts';
import { evaluateSplit, type SplitResult } from './evaluate.ts';
import { momentsIn } from './run-trace.ts';

/** What the analyser finds in untouched footage: unverified, since nobody knows what is really there. */
interface FootageResult {
  readonly clip: string;
  readonly trained: boolean;
  readonly moments: number;
  readonly scoredMs: number;
}

export interface Evaluation {
  readonly splits: readonly SplitResult[];
  readonly footage: readonly FootageResult[];
}

/** Everything the card reports: simulated and real backgrounds held out of training, and untouched footage. */
export async function measure(weights: NetworkWeights, sessions: number): Promise<Evaluation> {
  const splits = [evaluateSplit('simulated background', weights, [], sessions)];
  const footage: FootageResult[] = [];
  for (const clip of [...HELD_OUT_CLIPS, ...TRAINING_CLIPS]) {
    const trace = await traceOfClip(clip, (name) => process.stderr.write(`recording ${name}\n`));
    const held = HELD_OUT_CLIPS.includes(clip);
    const recordings = recordingsOf(clip, trace);
    if (held) splits.push(evaluateSplit(`background ${clip}`, weights, recordings, sessions));
    const { moments, scoredMs } = momentsIn(weights, trace);
    footage.push({ clip, trained: !held, moments: moments.length, scoredMs });
  }
  return { splits, footage };
}
