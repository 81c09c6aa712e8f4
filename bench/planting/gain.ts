import { pulseAt } from './pulse.ts';
import type { Planted } from './schedule.ts';

/** The tracker's answer is looked at this long before and after the movement. */
const BEFORE_MS = 200;
const AFTER_MS = 300;

export interface Gain {
  /** Recovered over injected: 1 is all of it. */
  readonly gain: number;
  /** From the true apex to the answer's peak. */
  readonly peakErrorMs: number;
  /** What stays after the movement, as a share of the injected. */
  readonly leftBehind: number;
}

interface Sample {
  readonly timeMs: number;
  readonly value: number;
}

/** Time of the highest sample, refined by the parabola through its neighbours. */
export function peakTimeMs(samples: readonly Sample[]): number {
  let best = 0;
  samples.forEach(({ value }, k) => {
    if (value > samples[best].value) best = k;
  });
  const at = samples[best];
  if (best === 0 || best === samples.length - 1) return at.timeMs;
  const [before, after] = [samples[best - 1], samples[best + 1]];
  const bend = before.value - 2 * at.value + after.value;
  if (bend >= 0) return at.timeMs;
  const shift = (before.value - after.value) / (2 * bend);
  return at.timeMs + (shift * (after.timeMs - before.timeMs)) / 2;
}

function mean(samples: readonly Sample[]): number {
  return samples.reduce((sum, { value }) => sum + value, 0) / samples.length;
}

/**
 * Compares an answer with the pulse that caused it.
 * @param signal the answer along the movement's direction, in IOD
 * @param injected what the skin moved there at the apex, in IOD
 * @returns null when the signal does not cover the event
 */
export function gainOf(
  timesMs: ArrayLike<number>,
  signal: readonly number[],
  event: Planted,
  injected: number,
): Gain | null {
  const samples = signal.map((value, k) => ({ timeMs: timesMs[k], value }));
  const between = (fromMs: number, toMs: number): Sample[] =>
    samples.filter(({ timeMs }) => timeMs >= fromMs && timeMs <= toMs);
  const rest = between(event.onsetMs - BEFORE_MS, event.onsetMs);
  const during = between(event.onsetMs, event.offsetMs);
  const after = between(event.offsetMs + AFTER_MS / 3, event.offsetMs + AFTER_MS);
  if (rest.length === 0 || during.length === 0 || after.length === 0) return null;
  const base = mean(rest);
  let product = 0;
  let power = 0;
  for (const { timeMs, value } of during) {
    const height = pulseAt(event.pulse, timeMs);
    product += height * (value - base);
    power += height * height;
  }
  return {
    gain: product / power / injected,
    peakErrorMs: peakTimeMs(during) - event.apexMs,
    leftBehind: (mean(after) - base) / injected,
  };
}
