import { SHIPPED_DETECTOR } from '../../src/spotting/evidence/detector-model.ts';
import { APP, type Watched } from './app.ts';
import { outcomesAtRate, type UncutClip } from './scoring/cuts.ts';
import { competitors, type ClipFigures } from './measure.ts';
import { outcomeOf } from './scoring/outcome.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../src/contracts/rate.ts';
import { atRateOf, cutStanding, standingOf, type AtRate, type Standing } from './scoring/standing.ts';

/** Of the library @vladmandic/human, whose labels are not ours to name. */
export const LABEL_FLIPS = 'label flips shorter than 0.5 s (@vladmandic/human)';

/** The app among its rivals, and on some clips among labels. */
export interface Competition {
  readonly standings: readonly Standing[];
  /** At the main rate, on the clips that were labelled by a library as well; empty where none was. */
  readonly besideLabels: readonly (readonly [name: string, figures: AtRate])[];
}

function uncutOf(clips: readonly ClipFigures[], name: string): readonly UncutClip[] {
  return clips.flatMap(({ of, durationMs, uncut }) => {
    const report = uncut.get(name);
    return report === undefined ? [] : [{ of, durationMs, report }];
  });
}

/** A film without a picture, for the names of those who compete. */
const NOBODY: Watched = {
  trace: {
    ...{ schema: 1, widthPx: 1, heightPx: 1, timesMs: new Float64Array(), faces: new Uint8Array() },
    ...{ landmarks: new Float32Array(), patches: new Float32Array(), luma: new Float32Array() },
    doubled: new Uint8Array(),
  },
  verdicts: [],
  detector: SHIPPED_DETECTOR,
};

/** Cuts come from all clips, figures from the labelled ones. */
function besideLabels(clips: readonly ClipFigures[]): Competition['besideLabels'] {
  const labelled = clips.flatMap(({ of, durationMs, labelFlips }) =>
    labelFlips === undefined ? [] : [{ of, flips: outcomeOf(of, labelFlips, durationMs) }],
  );
  if (labelled.length === 0) return [];
  const isLabelled = new Set(labelled.map(({ of }) => of));
  const rivals = competitors(NOBODY).map(({ name }) => {
    const outcomes = outcomesAtRate(uncutOf(clips, name), DEFAULT_RATE_PER_MINUTE);
    return [name, atRateOf(outcomes.filter(({ measured }) => isLabelled.has(measured)))] as const;
  });
  return [[LABEL_FLIPS, atRateOf(labelled.map(({ flips }) => flips))], ...rivals];
}

export function competitionOf(clips: readonly ClipFigures[]): Competition {
  const app = standingOf({ name: APP, source: 'as it ships' }, (rate) => clips.map((clip) => clip.app[rate]));
  // Nothing is detected here: only the names are wanted.
  const rivals = competitors(NOBODY).map((rival) => cutStanding(rival, uncutOf(clips, rival.name)));
  return { standings: [app, ...rivals], besideLabels: besideLabels(clips) };
}
