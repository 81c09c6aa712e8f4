import type { Random } from '../../src/core/random.ts';

/** Capture times of one session in ms: a camera's rate, its jitter, and frames that never came. */
export interface Clock {
  readonly fps: number;
  readonly timesMs: Float64Array;
}

/** Rates met in webcams and clips, and how often. */
const RATES: readonly (readonly [fps: number, share: number])[] = [
  [30, 0.45],
  [25, 0.22],
  [24, 0.08],
  [20, 0.06],
  [15, 0.04],
  [60, 0.05],
];
const OTHER_RATES = { low: 15, high: 60 } as const;

export function drawClock(random: Random, durationMs: number): Clock {
  const fps = drawRate(random);
  const jitterMs = random.chance(0.4) ? 0 : Math.min(5, 0.15 * (1000 / fps)) * random.uniform();
  const dropped = random.chance(0.5) ? 0 : 0.04 * random.uniform() ** 2;
  // Footage brought to another rate repeats every n-th picture; the pipeline skips the repeat.
  const doubledEvery = random.chance(0.12) ? 4 + random.below(5) : 0;
  const times: number[] = [];
  let burst = 0;
  for (let i = 0; (i * 1000) / fps < durationMs; i++) {
    if (burst === 0 && random.chance(dropped)) burst = 1 + random.below(3);
    const skip = burst > 0 || (doubledEvery > 0 && i % doubledEvery === doubledEvery - 1);
    if (burst > 0) burst--;
    if (!skip) times.push((i * 1000) / fps + jitterMs * random.between(-1, 1));
  }
  return { fps, timesMs: Float64Array.from(times) };
}

function drawRate(random: Random): number {
  let left = random.uniform();
  for (const [fps, share] of RATES) {
    left -= share;
    if (left < 0) return fps;
  }
  return random.between(OTHER_RATES.low, OTHER_RATES.high);
}
