import type { Trace } from '../../../src/contracts/observation.ts';
import { TraceReader } from '../../../src/trace/trace-reader.ts';
import { HeadAligner } from '../../../src/measure/head/align.ts';
import { CHANNEL, CHANNEL_COUNT, CHANNEL_NAMES, ChannelExtractor } from '../../../src/measure/channels.ts';
import { REGIONS, REGION_COUNT, partOf } from '../../../src/measure/regions.ts';
import { GRID_HZ } from '../../../src/spotting/heads.ts';
import { FeatureNormaliser } from '../../../src/spotting/features/normalise.ts';
import { GridResampler } from '../../../src/spotting/features/resample.ts';
import { median } from '../../planting/statistics.ts';

/** When the running noise floor is read, ms from the first frame. */
export const READ_AT_MS = [5000, 10_000, 30_000] as const;

const SD_PER_MAD = 1.4826;
/** Half the window of the baseline from which noise is read. */
const HALF_WINDOW = Math.round(0.75 * GRID_HZ);
/** Time in which an eye is this closed, or the mouth speaks this much, says nothing about noise (IOD rms). */
const SHUT = 0.35;
const SPEAKING = 0.012;
/** Skin, lids and lips: what moments are made of. */
const WATCHED = Array.from({ length: CHANNEL.iris }, (_, channel) => channel);

interface Cell {
  readonly timeMs: number;
  readonly values: Float32Array;
  readonly floor: Float32Array;
  readonly shut: boolean;
  readonly speaking: boolean;
}

/** How far the running floor is from the noise of the whole clip, as factors of two. */
export interface FloorError {
  readonly atMs: number;
  /** Median over channels of |log2 (running / whole)|. */
  readonly median: number;
  /** Of the channels too low by more than a factor of 1.5: there, noise passes for movement. */
  readonly tooLow: number;
  readonly tooHigh: number;
}

/** Reads the running noise floor of a trace; times beyond its end are left out. */
export function floorErrors(trace: Trace): readonly FloorError[] {
  const cells = cellsOf(trace);
  const whole = WATCHED.map((channel) => wholeNoise(cells, channel));
  return READ_AT_MS.flatMap((atMs) => {
    const cell = cells.find(({ timeMs }) => timeMs >= atMs);
    if (cell === undefined) return [];
    const ratios = WATCHED.map((channel, k) => Math.log2(cell.floor[channel] / whole[k])).filter(
      Number.isFinite,
    );
    const limit = Math.log2(1.5);
    return [
      {
        atMs,
        median: median(ratios.map(Math.abs)),
        tooLow: ratios.filter((ratio) => ratio < -limit).length / ratios.length,
        tooHigh: ratios.filter((ratio) => ratio > limit).length / ratios.length,
      },
    ];
  });
}

/** The app's own alignment, grid and normaliser over a trace, without gates. */
function cellsOf(trace: Trace): readonly Cell[] {
  const reader = new TraceReader(trace);
  const head = new HeadAligner();
  const channels = new ChannelExtractor();
  const resampler = new GridResampler(CHANNEL_COUNT);
  const normaliser = new FeatureNormaliser();
  const cells: Cell[] = [];
  for (let frame = 0; frame < reader.frameCount; frame += 1) {
    const observation = reader.observation(frame);
    if (observation.faces !== 1 || observation.doubled) continue;
    head.align(observation.landmarks, observation.widthPx, observation.heightPx);
    const raw = channels.extract(observation, head);
    resampler.push(observation.timestampMs, raw, ({ timeMs, values, observed, nativeIntervalMs }) => {
      normaliser.push(values, observed, nativeIntervalMs);
      const shut = Math.max(normaliser.blinkRight, normaliser.blinkLeft) > SHUT;
      const speaking = normaliser.speech > SPEAKING;
      cells.push({ timeMs, values: values.slice(), floor: normaliser.noise.slice(), shut, speaking });
    });
  }
  return cells;
}

/** Robust standard deviation of a channel about its running median, over the whole clip. */
function wholeNoise(cells: readonly Cell[], channel: number): number {
  const silent = silencedBy(channel);
  const strays: number[] = [];
  for (let k = HALF_WINDOW; k + HALF_WINDOW < cells.length; k += 1) {
    const cell = cells[k];
    if ((silent === 'lids' && cell.shut) || (silent === 'mouth' && cell.speaking)) continue;
    const around = cells.slice(k - HALF_WINDOW, k + HALF_WINDOW + 1).map(({ values }) => values[channel]);
    strays.push(Math.abs(cell.values[channel] - median(around)));
  }
  return SD_PER_MAD * median(strays);
}

function silencedBy(channel: number): 'lids' | 'mouth' | 'none' {
  if (channel >= CHANNEL.lidRight) return CHANNEL_NAMES[channel].startsWith('lid-') ? 'lids' : 'mouth';
  const part = partOf(REGIONS[channel % REGION_COUNT]);
  return part === 'lids' || part === 'mouth' ? part : 'none';
}
