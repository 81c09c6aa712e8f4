import { generateExample } from '../generator/generate.ts';
import type { Recording } from '../generator/recorded.ts';
import type { Example } from '../generator/render.ts';
import type { NetworkWeights } from '../training/network.ts';
import { networkFindings } from './network-findings.ts';
import { scoreAtRate, type Found, type Run, type Score } from './score.ts';

/** Seeds from here on are never trained on. */
const HELD_OUT_SEED = 900_000_000;
/** False findings a minute at which detectors are compared: a calm and a lively tolerance. */
export const RATES: readonly number[] = [0.5, 2];
/** Only what happens after the warm-up is scored. */
const SETTLED_MS = 3000;

export interface SplitResult {
  readonly split: string;
  readonly sessions: number;
  readonly minutes: number;
  readonly events: number;
  readonly network: readonly Score[];
  readonly networkIou: readonly Score[];
}

/** Scores the network on generated sessions never trained on. */
export function evaluateSplit(
  split: string,
  weights: NetworkWeights,
  recordings: readonly Recording[],
  sessions: number,
): SplitResult {
  const share = recordings.length > 0 ? 1 : 0;
  const draw = (index: number): Example => generateExample(HELD_OUT_SEED + index, recordings, share);
  const network: Run[] = [];
  for (let index = 0; index < sessions; index++) {
    const example = draw(index);
    network.push(runOf(example, networkFindings(weights, example)));
  }
  return {
    split,
    sessions,
    minutes: network.reduce((sum, run) => sum + run.durationMs, 0) / 60000,
    events: network.reduce((sum, run) => sum + run.truths.length, 0),
    network: RATES.map((rate) => scoreAtRate(network, rate, 'near')),
    networkIou: RATES.map((rate) => scoreAtRate(network, rate, 'iou')),
  };
}

function runOf(example: Example, found: readonly Found[]): Run {
  const truths = example.events
    .filter(({ event }) => event.onsetMs > SETTLED_MS)
    .map(({ event, visibility }) => ({
      onsetMs: event.onsetMs,
      apexMs: event.apexMs,
      offsetMs: event.offsetMs,
      amplitude: event.amplitude,
      visibility,
    }));
  return {
    truths,
    found: found.filter((one) => one.apexMs > SETTLED_MS),
    durationMs: example.timesMs[example.frames - 1] - SETTLED_MS,
  };
}
