import { RunningMedian } from '../../core/running-median.ts';
import { CHANNEL, CHANNEL_COUNT, CHANNEL_NAMES } from '../../measure/channels.ts';
import { MEASURED_PARTS } from '../../contracts/face-part.ts';
import { REGIONS, REGION_COUNT, partOf } from '../../measure/regions.ts';
import { BlinkEnvelope, SpeechEnvelope } from './envelopes.ts';
import { GRID_HZ, GRID_STEP_MS } from '../grid/grid.ts';
import { NOISE_PRIOR, NoiseFloor } from './noise.ts';

/**
 * Baseline window: three times the longest brief movement, so that one cannot pull the median along. It
 * ends at the present frame for the baseline, and is read at its middle for the noise.
 */
const BASELINE_FRAMES = 1.5 * GRID_HZ;
/**
 * A trailing median lags behind a slow drift by half its window; the median of that lag over as long again
 * takes the drift away. Two windows together are longer than any baseline jump lasts in the first.
 */
const DRIFT_FRAMES = 1.5 * GRID_HZ;
/** A quick baseline, half a second, that follows sway and breath: what stands out of it is brief or begins. */
const QUICK_FRAMES = 0.5 * GRID_HZ;
/** Frames needed before a channel's straying from the median says anything about its noise. */
const MIN_NOISE_FRAMES = 9;

/** Lids learn no noise while an eye is at least this closed, nor the mouth above this speech (IOD rms). */
const BLINK_FREEZE = 0.35;
const SPEECH_FREEZE = 0.012;

/** Deviations are soft-limited beyond this many noise units: a laugh must not drown the rest. */
const LIMIT = 3;
/** Speech envelopes are fed in units of this, IOD rms: a whisper. */
const SPEECH_UNIT = 0.01;

/** Skin is also fed against the quick baseline. */
const QUICK_COUNT = CHANNEL.landmarkLateral;

/** Channels that become a feature as "deviation from the baseline in units of the noise". */
const SCALED_COUNT = CHANNEL.quality;
/** Head motion is also fed as a rate with a fixed unit a second: degrees, logarithm of scale, IOD. */
const RATE_UNIT: readonly number[] = [10, 10, 10, 0.1, 0.5, 0.5];
const RATE_FROM = CHANNEL.pose;
/** Rates are taken over this many grid frames. */
const RATE_SPAN = 2;

/**
 * Skin, lids and lips are fed as a rate too, in units of that rate's own noise: slow drift, which is most of
 * what a deviation has of noise, is not in it.
 */
const MOVING_CHANNELS: readonly number[] = [
  ...range(CHANNEL.patchLateral, CHANNEL.landmarkLateral),
  ...range(CHANNEL.lidRight, CHANNEL.iris),
];

/** Which raw channel groups the log-noise inputs sum up. */
const NOISE_GROUPS = [
  { name: 'patch', from: CHANNEL.patchLateral },
  { name: 'landmark', from: CHANNEL.landmarkLateral },
] as const;

/** The classifier's inputs, in order. @public */
export const FEATURE_NAMES: readonly string[] = [
  ...CHANNEL_NAMES,
  ...CHANNEL_NAMES.slice(RATE_FROM, RATE_FROM + RATE_UNIT.length).map((name) => `rate/${name}`),
  ...CHANNEL_NAMES.slice(0, QUICK_COUNT).map((name) => `quick/${name}`),
  ...MOVING_CHANNELS.map((channel) => `rate/${CHANNEL_NAMES[channel]}`),
  ...NOISE_GROUPS.flatMap((group) => MEASURED_PARTS.map((part) => `log-noise/${group.name}/${part}`)),
  'blink-right',
  'blink-left',
  'speech',
  'observed',
  'native-interval',
];
export const FEATURE_COUNT = FEATURE_NAMES.length;

const RATE_FEATURE = CHANNEL_COUNT;
const QUICK_FEATURE = RATE_FEATURE + RATE_UNIT.length;
const MOVING_FEATURE = QUICK_FEATURE + QUICK_COUNT;
const NOISE_FEATURE = MOVING_FEATURE + MOVING_CHANNELS.length;
const BLINK_FEATURE = NOISE_FEATURE + NOISE_GROUPS.length * MEASURED_PARTS.length;

/** Part of the face of every channel that the freezes concern: lids, mouth, or neither. */
const FREEZE: readonly ('lids' | 'mouth' | 'none')[] = CHANNEL_NAMES.map((name, channel) => {
  if (channel < CHANNEL.lidRight) {
    const part = partOf(REGIONS[channel % REGION_COUNT]!);
    return part === 'lids' || part === 'mouth' ? part : 'none';
  }
  if (name.startsWith('lid-') || name.startsWith('iris-')) return 'lids';
  return ['lip-gap', 'mouth-width', 'jaw-opening'].includes(name) ? 'mouth' : 'none';
});

/**
 * Turns raw channels on the grid into the classifier's features, for one person, one frame at a time:
 * distance from a trailing median in units of the person's own running noise, soft-limited, plus what the
 * classifier needs to judge how far to trust them. Pure and deterministic; nothing is allocated per frame.
 */
export class FeatureNormaliser {
  /** Raw channel minus its baseline, in the channel's unit. */
  readonly deviation = new Float32Array(CHANNEL_COUNT);
  readonly #features = new Float32Array(FEATURE_COUNT);
  readonly #noise = new NoiseFloor();
  readonly #rateNoise = new NoiseFloor();
  readonly #windows = CHANNEL_NAMES.map(() => new RunningMedian(BASELINE_FRAMES));
  readonly #drifts = Array.from({ length: SCALED_COUNT }, () => new RunningMedian(DRIFT_FRAMES));
  readonly #quick = Array.from({ length: QUICK_COUNT }, () => new RunningMedian(QUICK_FRAMES));
  readonly #blinks = [new BlinkEnvelope(), new BlinkEnvelope()] as const;
  readonly #speech = new SpeechEnvelope();
  readonly #frozenLids = new Uint8Array(BASELINE_FRAMES);
  readonly #frozenMouth = new Uint8Array(BASELINE_FRAMES);
  #frames = 0;

  /** Robust standard deviation of each raw channel, in its own unit. */
  get noise(): Float32Array {
    return this.#noise.values;
  }

  /** How closed each eye is, 0 open to 1 shut, with a release of 200 ms. */
  get blinkRight(): number {
    return this.#blinks[0].value;
  }
  get blinkLeft(): number {
    return this.#blinks[1].value;
  }

  /** Lip-gap energy at 2 to 7 Hz over the last second, rms in IOD. */
  get speech(): number {
    return this.#speech.value;
  }

  /**
   * @param raw CHANNEL_COUNT values on the grid
   * @param observed share of the frame that was really seen, as in `GridFrame`
   * @param nativeIntervalMs the camera's time between frames
   * @returns FEATURE_COUNT values, overwritten by the next call
   */
  push(raw: Float32Array, observed: number, nativeIntervalMs: number): Float32Array {
    this.#frames++;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      this.deviation[channel] = raw[channel]! - this.#windows[channel]!.push(raw[channel]!);
    }
    this.#updateEnvelopes(raw);
    this.#learnNoise();
    this.#writeScaled(raw);
    this.#writeRates();
    this.#writeQuick(raw);
    this.#writeMoving();
    this.#writeLogNoise();
    this.#writeContext(observed, nativeIntervalMs);
    return this.#features;
  }

  /** Forget the sequence but not the person: after a gap, the noise learnt so far still holds. */
  restart(): void {
    this.#frames = 0;
    for (const window of this.#windows) window.clear();
    for (const drift of this.#drifts) drift.clear();
    for (const quick of this.#quick) quick.clear();
    for (const blink of this.#blinks) blink.reset();
    this.#speech.reset();
  }

  #updateEnvelopes(raw: Float32Array): void {
    const [right, left] = this.#blinks;
    right.push(raw[CHANNEL.lidRight]!, this.#windows[CHANNEL.lidRight]!.value);
    left.push(raw[CHANNEL.lidLeft]!, this.#windows[CHANNEL.lidLeft]!.value);
    this.#speech.push(raw[CHANNEL.lipGap]!);
    const at = this.#frames % BASELINE_FRAMES;
    this.#frozenLids[at] = Math.max(right.value, left.value) > BLINK_FREEZE ? 1 : 0;
    this.#frozenMouth[at] = this.#speech.value > SPEECH_FREEZE ? 1 : 0;
  }

  /** Noise is read at the middle of the window, where the median is a fair high-pass. */
  #learnNoise(): void {
    const held = Math.min(this.#frames, BASELINE_FRAMES);
    if (held < MIN_NOISE_FRAMES) return;
    const middle = held >> 1;
    const at = (this.#frames - middle) % BASELINE_FRAMES;
    const lids = this.#frozenLids[at] === 1;
    const mouth = this.#frozenMouth[at] === 1;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      const kind = FREEZE[channel];
      if ((kind === 'lids' && lids) || (kind === 'mouth' && mouth)) continue;
      const window = this.#windows[channel]!;
      this.#noise.learn(channel, Math.abs(window.recent(middle) - window.value));
      this.#rateNoise.learn(channel, Math.abs(window.recent(middle - RATE_SPAN) - window.recent(middle)));
    }
  }

  #writeScaled(raw: Float32Array): void {
    const { noise } = this;
    for (let channel = 0; channel < SCALED_COUNT; channel++) {
      const lag = this.#drifts[channel]!.push(this.deviation[channel]!);
      this.#features[channel] = softLimit((this.deviation[channel]! - lag) / noise[channel]!);
    }
    for (let channel = SCALED_COUNT; channel < CHANNEL_COUNT; channel++) {
      this.#features[channel] = raw[channel]!;
    }
  }

  #writeRates(): void {
    const span = Math.min(RATE_SPAN, this.#frames - 1);
    for (let i = 0; i < RATE_UNIT.length; i++) {
      const window = this.#windows[RATE_FROM + i]!;
      const moved = span > 0 ? (window.recent(0) - window.recent(span)) / span : 0;
      this.#features[RATE_FEATURE + i] = softLimit((moved * GRID_HZ) / RATE_UNIT[i]!);
    }
  }

  #writeQuick(raw: Float32Array): void {
    const { noise } = this;
    for (let channel = 0; channel < QUICK_COUNT; channel++) {
      const beyond = raw[channel]! - this.#quick[channel]!.push(raw[channel]!);
      this.#features[QUICK_FEATURE + channel] = softLimit(beyond / noise[channel]!);
    }
  }

  #writeMoving(): void {
    const noise = this.#rateNoise.values;
    const span = Math.min(RATE_SPAN, this.#frames - 1);
    for (let k = 0; k < MOVING_CHANNELS.length; k++) {
      const channel = MOVING_CHANNELS[k]!;
      const moved = this.#windows[channel]!.recent(0) - this.#windows[channel]!.recent(span);
      this.#features[MOVING_FEATURE + k] = softLimit(moved / noise[channel]!);
    }
  }

  /** Mean logarithm (base 2) of the noise of a part's channels, against the prior. */
  #writeLogNoise(): void {
    const { noise } = this;
    let feature = NOISE_FEATURE;
    for (const channels of NOISE_CHANNELS) {
      let product = 1;
      for (const channel of channels) product *= noise[channel]! / NOISE_PRIOR[channel]!;
      this.#features[feature] = Math.log2(product) / channels.length;
      feature++;
    }
  }

  #writeContext(observed: number, nativeIntervalMs: number): void {
    this.#features[BLINK_FEATURE] = this.blinkRight;
    this.#features[BLINK_FEATURE + 1] = this.blinkLeft;
    this.#features[BLINK_FEATURE + 2] = softLimit(this.speech / SPEECH_UNIT);
    this.#features[BLINK_FEATURE + 3] = observed;
    this.#features[BLINK_FEATURE + 4] = nativeIntervalMs / GRID_STEP_MS - 1;
  }
}

/** Raw channels behind each log-noise feature. */
const NOISE_CHANNELS: readonly (readonly number[])[] = NOISE_GROUPS.flatMap((group) =>
  MEASURED_PARTS.map((part) =>
    REGIONS.flatMap((region, index) =>
      partOf(region) === part ? [group.from + index, group.from + REGION_COUNT + index] : [],
    ),
  ),
);

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function softLimit(z: number): number {
  return LIMIT * Math.asinh(z / LIMIT);
}
