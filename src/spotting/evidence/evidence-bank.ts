import type { TimedRing } from '../../core/timed-ring.ts';
import { NOISE_PRIOR, NoiseFloor } from '../features/noise.ts';
import { GRID_HZ } from '../grid/grid.ts';
import { filterOverTime } from './filter-over-time.ts';
import type { MovementTemplate } from './movement-templates.ts';
import { FILTER_CHANNELS, GROUP_COUNT, GROUP_OF, GROUP_SIZE } from './part-channels.ts';
import { pulseBasis, type PulseBasis } from './pulse-basis.ts';
import { RestFrames } from './rest-frames.ts';
import { SpatialNoise, Whitener } from './spatial-noise.ts';

/** Filters are made anew from the noise learnt so far this often. */
const REFRESH_FRAMES = GRID_HZ;
/** Values are soft-limited beyond this many noise units: patches that lose the skin jump by dozens. */
const LIMIT = 12;

/**
 * Matched filters for one length of movement, in noise whose covariance is learnt from the person, and what else
 * happens in their window. What is told is of the frame `basis.after` before the newest.
 */
export class EvidenceBank {
  readonly basis: PulseBasis;
  /** Answer of each template in units of its noise. */
  readonly heights: Float64Array;
  /** Mean square of each template's answer to what is no pulse. */
  readonly along: Float64Array;
  /** Noise units that a movement of 1 IOD gives, of each template. */
  readonly gains: Float64Array;
  /** Sum of squares after whitening, by group: of the pulse, and the mean over other courses. */
  readonly pulseEnergy = new Float64Array(GROUP_COUNT);
  readonly otherEnergy = new Float64Array(GROUP_COUNT);
  /** The pulse in units of each channel's own noise, soft-limited. */
  readonly values = new Float64Array(FILTER_CHANNELS);
  /** Mean logarithm of the noise over what is expected of anybody, by group. */
  readonly logNoise = new Float64Array(GROUP_COUNT);
  readonly #templates: readonly MovementTemplate[];
  readonly #weights: readonly Float64Array[];
  readonly #raw = new Float64Array(FILTER_CHANNELS);
  readonly #white = new Float64Array(FILTER_CHANNELS);
  readonly #scale = new Float64Array(FILTER_CHANNELS);
  readonly #floor = new NoiseFloor();
  readonly #noise: SpatialNoise;
  readonly #rest = new RestFrames(FILTER_CHANNELS);
  readonly #whitener = new Whitener(FILTER_CHANNELS);
  #frames = 0;

  /** @param people as for `SpatialNoise` */
  constructor(lengthMs: number, templates: readonly MovementTemplate[], people: ArrayLike<number>) {
    this.#noise = new SpatialNoise(FILTER_CHANNELS, people);
    this.basis = pulseBasis(lengthMs);
    this.#templates = templates;
    this.#weights = templates.map(() => new Float64Array(FILTER_CHANNELS));
    this.heights = new Float64Array(templates.length);
    this.along = new Float64Array(templates.length);
    this.gains = new Float64Array(templates.length);
  }

  get windowFrames(): number {
    return this.basis.before + 1 + this.basis.after;
  }

  /** Whether the filters are made of what was seen of this person, and not only of what is expected of anybody. */
  get knowsPerson(): boolean {
    return this.#frames > REFRESH_FRAMES;
  }

  /** How the channels of this person move together when no movement is seen. @public */
  get learnt(): Float64Array {
    return this.#noise.learnt;
  }

  /** Judges one frame and learns from it. @param history FILTER_CHANNELS wide, holding the whole window */
  push(history: TimedRing): void {
    if (this.#frames % REFRESH_FRAMES === 0) this.#refresh();
    this.#frames++;
    this.#judgePulse(history);
    this.#judgeOthers(history);
    const resting = this.#rest.push(history.timeMs(history.end - 1), this.values, this.#likeness());
    if (resting !== null) this.#noise.learn(resting);
  }

  #judgePulse(history: TimedRing): void {
    filterOverTime(history, this.basis.matched, this.#raw);
    for (let channel = 0; channel < FILTER_CHANNELS; channel++)
      this.#floor.learn(channel, Math.abs(this.#raw[channel]!));
    this.#limit(this.values);
    this.#whitener.whiten(this.values, this.#white);
    this.pulseEnergy.fill(0);
    addEnergy(this.#white, 1, this.pulseEnergy);
    for (let t = 0; t < this.heights.length; t++) this.heights[t] = dot(this.#weights[t]!, this.#white);
  }

  #judgeOthers(history: TimedRing): void {
    const { others } = this.basis;
    this.otherEnergy.fill(0);
    this.along.fill(0);
    for (const shape of others) {
      filterOverTime(history, shape, this.#raw);
      this.#limit(this.#raw);
      this.#whitener.whiten(this.#raw, this.#white);
      addEnergy(this.#white, 1 / others.length, this.otherEnergy);
      for (let t = 0; t < this.along.length; t++)
        this.along[t]! += dot(this.#weights[t]!, this.#white) ** 2 / others.length;
    }
  }

  /** How much the frame is like one movement and nothing else, 0..1. */
  #likeness(): number {
    let [tallest, energy] = [0, 0];
    for (const height of this.heights) if (height > tallest) tallest = height;
    for (const own of this.pulseEnergy) energy += own;
    return tallest / Math.sqrt(energy);
  }

  #limit(out: Float64Array): void {
    for (let channel = 0; channel < FILTER_CHANNELS; channel++)
      out[channel] = LIMIT * asinh(this.#raw[channel]! / this.#scale[channel]! / LIMIT);
  }

  #refresh(): void {
    const scale = this.#scale;
    scale.set(this.#floor.values.subarray(0, FILTER_CHANNELS));
    this.logNoise.fill(0);
    for (let channel = 0; channel < FILTER_CHANNELS; channel++) {
      const group = GROUP_OF[channel]!;
      this.logNoise[group]! += Math.log(scale[channel]! / NOISE_PRIOR[channel]!) / GROUP_SIZE[group]!;
    }
    this.#noise.update(this.#whitener);
    for (let t = 0; t < this.#templates.length; t++) this.#match(t);
  }

  #match(t: number): void {
    const weights = this.#weights[t]!;
    const { pattern } = this.#templates[t]!;
    for (let channel = 0; channel < FILTER_CHANNELS; channel++)
      this.#raw[channel] = pattern[channel]! / this.#scale[channel]!;
    this.#whitener.whiten(this.#raw, weights);
    const size = Math.sqrt(dot(weights, weights));
    this.gains[t] = size * this.basis.pulseGain;
    for (let channel = 0; channel < FILTER_CHANNELS; channel++) weights[channel]! /= size;
  }
}

function addEnergy(white: Float64Array, share: number, sums: Float64Array): void {
  for (let channel = 0; channel < FILTER_CHANNELS; channel++)
    sums[GROUP_OF[channel]!]! += share * white[channel]! ** 2;
}

/** Below this, the first terms of the series err by less than a millionth, and are several times as fast. */
const SERIES_LIMIT = 0.25;

function asinh(x: number): number {
  if (x > SERIES_LIMIT || x < -SERIES_LIMIT) return Math.asinh(x);
  const square = x * x;
  return x * (1 - square * (1 / 6 - square * (3 / 40 - square * (5 / 112))));
}

function dot(a: Float64Array, b: Float64Array): number {
  let [even, odd] = [0, 0];
  for (let k = 0; k + 1 < a.length; k += 2) {
    even += a[k]! * b[k]!;
    odd += a[k + 1]! * b[k + 1]!;
  }
  return even + odd;
}
