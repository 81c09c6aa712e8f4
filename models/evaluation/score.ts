/** A stretch of time with its strongest point, ms. */
export interface Interval {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
}

export interface Truth extends Interval {
  readonly amplitude: number;
  readonly visibility: number;
}

export interface Found extends Interval {
  readonly score: number;
}

/** A near hit: the intervals overlap and the apexes lie this close (spotting notes, section 5). */
const NEAR_MS = 200;
/** A hit by the rule of the MEGC challenge. */
const HIT_IOU = 0.5;

export function overlapShare(a: Interval, b: Interval): number {
  const shared = Math.min(a.offsetMs, b.offsetMs) - Math.max(a.onsetMs, b.onsetMs);
  const whole = Math.max(a.offsetMs, b.offsetMs) - Math.min(a.onsetMs, b.onsetMs);
  return whole > 0 ? Math.max(0, shared / whole) : 0;
}

export type Rule = 'iou' | 'near';

function matches(truth: Truth, found: Found, rule: Rule): boolean {
  const share = overlapShare(truth, found);
  if (rule === 'iou') return share >= HIT_IOU;
  return share > 0 && Math.abs(truth.apexMs - found.apexMs) <= NEAR_MS;
}

/** For each truth the index of the finding that hits it, or -1; one to one, best scores first. */
export function match(truths: readonly Truth[], found: readonly Found[], rule: Rule): readonly number[] {
  const taken = truths.map(() => -1);
  const order = found.map((_, index) => index).sort((a, b) => found[b].score - found[a].score);
  for (const index of order) {
    let best = -1;
    truths.forEach((truth, t) => {
      if (taken[t] >= 0 || !matches(truth, found[index], rule)) return;
      if (best < 0 || overlapShare(truth, found[index]) > overlapShare(truths[best], found[index])) best = t;
    });
    if (best >= 0) taken[best] = index;
  }
  return taken;
}

/** One session's truths and findings. */
export interface Run {
  readonly truths: readonly Truth[];
  readonly found: readonly Found[];
  readonly durationMs: number;
}

export interface Score {
  readonly threshold: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly falseAMinute: number;
  readonly apexErrorMs: number;
  /** Recall in the classes of AMPLITUDE_EDGES. */
  readonly byAmplitude: readonly number[];
}

/** Edges of the amplitude classes, IOD. */
export const AMPLITUDE_EDGES: readonly number[] = [0.003, 0.006, 0.009, 0.012, 0.016, 0.022, 0.035, 0.061];

export function scoreAt(runs: readonly Run[], threshold: number, rule: Rule): Score {
  let hits = 0;
  let wrong = 0;
  let minutes = 0;
  const errors: number[] = [];
  const truths: Truth[] = [];
  const hit: boolean[] = [];
  for (const run of runs) {
    const found = run.found.filter((one) => one.score >= threshold);
    const taken = match(run.truths, found, rule);
    taken.forEach((index, t) => {
      truths.push(run.truths[t]);
      hit.push(index >= 0);
      if (index >= 0) errors.push(Math.abs(found[index].apexMs - run.truths[t].apexMs));
    });
    const right = taken.filter((index) => index >= 0).length;
    hits += right;
    wrong += found.length - right;
    minutes += run.durationMs / 60000;
  }
  const recall = hits / Math.max(1, truths.length);
  const precision = hits / Math.max(1, hits + wrong);
  const f1 = (2 * hits) / Math.max(1, 2 * hits + wrong + truths.length - hits);
  const falseAMinute = wrong / minutes;
  return {
    threshold,
    recall,
    precision,
    f1,
    falseAMinute,
    apexErrorMs: errors.length > 0 ? errors.sort((a, b) => a - b)[errors.length >> 1] : NaN,
    byAmplitude: recallByAmplitude(truths, hit),
  };
}

function recallByAmplitude(truths: readonly Truth[], hit: readonly boolean[]): readonly number[] {
  return AMPLITUDE_EDGES.slice(1).map((high, k) => {
    const inside = truths
      .map((truth, t) => ({ truth, hit: hit[t] }))
      .filter(({ truth }) => truth.amplitude >= AMPLITUDE_EDGES[k] && truth.amplitude < high);
    return inside.filter((one) => one.hit).length / Math.max(1, inside.length);
  });
}

/** The score at the lowest threshold that keeps false findings under a rate. */
export function scoreAtRate(runs: readonly Run[], falseAMinute: number, rule: Rule): Score {
  const thresholds = [...new Set(runs.flatMap((run) => run.found.map((one) => one.score)))].sort(
    (a, b) => a - b,
  );
  let low = 0;
  let high = thresholds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scoreAt(runs, thresholds[middle], rule).falseAMinute > falseAMinute) low = middle + 1;
    else high = middle;
  }
  return scoreAt(runs, thresholds[low] ?? Infinity, rule);
}
