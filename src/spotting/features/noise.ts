import { FadingMedian } from '../../core/fading-median.ts';
import { SD_PER_MAD } from '../../core/quantiles.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../measure/channels.ts';
import { GRID_HZ } from '../grid/grid.ts';

/** A reading fades to 1/e in 30 s: good after half a minute, and it follows a change of light. */
const MEMORY_FRAMES = 30 * GRID_HZ;
/** The prior counts for half a second, so that the person's own noise rules after 2 s. */
const PRIOR_FRAMES = GRID_HZ / 2;

interface NoiseKind {
  /** First channel of this kind; it runs to the next kind's first. */
  readonly from: number;
  /** Smallest standard deviation believed: below it the sensor is idle or the picture frozen. */
  readonly floor: number;
  /** Standard deviation expected of a calm person at a plain webcam. */
  readonly prior: number;
}

/** Floors and priors, in the unit of the channel: IOD, degrees, logarithm of scale, brightness. */
const KINDS: readonly NoiseKind[] = [
  { from: CHANNEL.patchLateral, floor: 0.0005, prior: 0.0025 },
  { from: CHANNEL.landmarkLateral, floor: 0.0007, prior: 0.004 },
  { from: CHANNEL.lidRight, floor: 0.001, prior: 0.005 },
  { from: CHANNEL.iris, floor: 0.001, prior: 0.006 },
  { from: CHANNEL.pose, floor: 0.05, prior: 0.4 },
  { from: CHANNEL.logScale, floor: 0.0005, prior: 0.004 },
  { from: CHANNEL.centre, floor: 0.001, prior: 0.01 },
  { from: CHANNEL.residual, floor: 0.0005, prior: 0.002 },
  { from: CHANNEL.luma, floor: 0.0005, prior: 0.003 },
  { from: CHANNEL.quality, floor: 0.005, prior: 0.02 },
];

/** What a channel's noise is expected to be before the person has been seen. */
export const NOISE_PRIOR: readonly number[] = perChannel((kind) => kind.prior);
const NOISE_FLOOR: readonly number[] = perChannel((kind) => kind.floor);

/** The person's own noise, channel by channel: a fading median of how far the high-passed signal strays. */
export class NoiseFloor {
  readonly #values = new Float32Array(CHANNEL_COUNT);
  /** Channels that have learnt since they were last read: reading costs more than learning, and is rarer. */
  readonly #stale = new Uint8Array(CHANNEL_COUNT).fill(1);
  readonly #medians = NOISE_PRIOR.map(
    (prior, channel) =>
      new FadingMedian(
        NOISE_FLOOR[channel]! / SD_PER_MAD / 2,
        prior / SD_PER_MAD,
        PRIOR_FRAMES,
        MEMORY_FRAMES,
      ),
  );

  /** Robust standard deviations, in the channels' units; the array is the same at every reading. */
  get values(): Float32Array {
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      if (this.#stale[channel] === 1) this.#read(channel);
    }
    return this.#values;
  }

  /** @param strayed absolute value of the channel after its slow part has been taken away */
  learn(channel: number, strayed: number): void {
    this.#medians[channel]!.push(strayed);
    this.#stale[channel] = 1;
  }

  #read(channel: number): void {
    this.#values[channel] = Math.max(NOISE_FLOOR[channel]!, SD_PER_MAD * this.#medians[channel]!.value);
    this.#stale[channel] = 0;
  }
}

function perChannel(of: (kind: NoiseKind) => number): readonly number[] {
  return Array.from({ length: CHANNEL_COUNT }, (_, channel) => {
    const kind = KINDS.findLast((candidate) => candidate.from <= channel)!;
    return of(kind);
  });
}
