import { CHANNEL, CHANNEL_NAMES } from '../../measure/channels.ts';
import { GRID_HZ } from '../grid/grid.ts';
import { NoiseFloor } from '../features/noise.ts';
import type { TimedRing } from '../../core/timed-ring.ts';
import { filterOverTime } from './filter-over-time.ts';
import { MOVEMENT_TEMPLATES } from './movement-templates.ts';
import { pulseBasis, type PulseBasis } from './pulse-basis.ts';
import { RestFrames } from './rest-frames.ts';
import { SpatialNoise, Whitener } from './spatial-noise.ts';

/** Skin, lids and mouth, and as references without a template: irises, pose, scale, place, fit. */
export const FILTER_CHANNELS = CHANNEL.luma;
/** Filters are made anew from the noise learnt so far this often. */
const REFRESH_FRAMES = GRID_HZ;
/** Values are soft-limited beyond this many noise units: patches that lose the skin jump by dozens. */
const LIMIT = 12;
/** Weight of what else happens in the window: anywhere, and along the template itself (speech, repeated movement). */
const ELSEWHERE_WEIGHT = 1;
const ALONG_WEIGHT = 10;

const NO_CHANNELS = new Uint8Array(FILTER_CHANNELS);
const LID_CHANNELS = Uint8Array.from({ length: FILTER_CHANNELS }, (_, channel) =>
  /lid|iris-up/.test(CHANNEL_NAMES[channel]!) ? 1 : 0,
);

/** Filters for every movement in one state of the eyes, and the noise that they are matched to. */
class Filters {
  readonly whitener = new Whitener(FILTER_CHANNELS);
  readonly #silenced: Uint8Array;
  readonly #filters: readonly { readonly template: number; readonly weights: Float64Array }[];

  constructor(silenced: Uint8Array, withLids: boolean) {
    this.#silenced = silenced;
    this.#filters = MOVEMENT_TEMPLATES.flatMap(({ isOfLids }, template) =>
      isOfLids && !withLids ? [] : [{ template, weights: new Float64Array(FILTER_CHANNELS) }],
    );
  }

  refresh(noise: SpatialNoise, scale: Float64Array): void {
    noise.update(this.whitener, this.#silenced);
    for (const { template, weights } of this.#filters) {
      const { pattern } = MOVEMENT_TEMPLATES[template]!;
      for (let channel = 0; channel < FILTER_CHANNELS; channel++) {
        weights[channel] = pattern[channel]! / scale[channel]!;
      }
      this.whitener.match(weights);
    }
  }

  /** Writes the best score and its template into `answer`. */
  score(outputs: readonly Float64Array[], answer: Answer): void {
    const pulse = outputs[0]!;
    let elsewhere = 0;
    for (let k = 1; k < outputs.length; k++) elsewhere += this.whitener.energy(outputs[k]!);
    const energy = this.whitener.energy(pulse) + (ELSEWHERE_WEIGHT * elsewhere) / (outputs.length - 1);
    const root = Math.sqrt(energy);
    answer.score = 0;
    for (let f = 0; f < this.#filters.length; f++) {
      const { template, weights } = this.#filters[f]!;
      const height = dot(weights, pulse);
      // What happens along the template can only lower the score.
      if (height <= 0 || height <= answer.score * root) continue;
      let along = 0;
      for (let k = 1; k < outputs.length; k++) along += dot(weights, outputs[k]!) ** 2;
      const score = height / Math.sqrt(energy + ALONG_WEIGHT * along);
      if (score <= answer.score) continue;
      answer.score = score;
      answer.template = template;
    }
  }
}

/** How much one bank thinks of one frame: 1 is a movement exactly as its template, and nothing else. */
export interface Answer {
  score: number;
  /** Index into MOVEMENT_TEMPLATES. */
  template: number;
}

/** Matched filters for one length of movement, and what they know of the person's noise. */
export class FilterBank {
  readonly #basis: PulseBasis;
  readonly #shapes: readonly Float64Array[];
  readonly #outputs: readonly Float64Array[];
  readonly #scales: readonly Float64Array[];
  readonly #floors: readonly NoiseFloor[];
  readonly #rest = new RestFrames(FILTER_CHANNELS);
  readonly #spatial = new SpatialNoise(FILTER_CHANNELS);
  readonly #open = new Filters(NO_CHANNELS, true);
  readonly #blinking = new Filters(LID_CHANNELS, false);
  #frames = 0;
  /** Eyes are open most of the time: filters for a blink are made when there is one. */
  #blinkingIsStale = true;

  constructor(lengthMs: number) {
    this.#basis = pulseBasis(lengthMs);
    this.#shapes = [this.#basis.matched, ...this.#basis.others];
    this.#outputs = this.#shapes.map(() => new Float64Array(FILTER_CHANNELS));
    this.#scales = this.#shapes.map(() => new Float64Array(FILTER_CHANNELS));
    this.#floors = this.#shapes.map(() => new NoiseFloor());
  }

  get lengthMs(): number {
    return this.#basis.lengthMs;
  }

  /** Frames from an apex to the frame at which the bank can say something about it. */
  get delayFrames(): number {
    return this.#basis.after;
  }

  get windowFrames(): number {
    return this.#basis.before + 1 + this.#basis.after;
  }

  /**
   * Judges the frame `delayFrames` before the newest, and learns from it. To be called for every frame from which
   * the history (FILTER_CHANNELS wide) holds the whole window.
   * @param blinking whether that frame lies in a blink
   */
  judge(history: TimedRing, blinking: boolean, answer: Answer): void {
    if (this.#frames % REFRESH_FRAMES === 0) this.#refresh();
    this.#frames++;
    for (let k = 0; k < this.#shapes.length; k++) {
      filterOverTime(history, this.#shapes[k]!, this.#outputs[k]!);
      this.#learnScale(k);
      this.#limit(k);
    }
    (blinking ? this.#forBlinks() : this.#open).score(this.#outputs, answer);
    const resting = this.#rest.push(history.timeMs(history.end - 1), this.#outputs[0]!, answer.score);
    if (resting !== null) this.#spatial.learn(resting);
  }

  #refresh(): void {
    this.#floors.forEach(({ values }, k) => this.#scales[k]!.set(values.subarray(0, FILTER_CHANNELS)));
    this.#open.refresh(this.#spatial, this.#scales[0]!);
    this.#blinkingIsStale = true;
  }

  #forBlinks(): Filters {
    if (this.#blinkingIsStale) this.#blinking.refresh(this.#spatial, this.#scales[0]!);
    this.#blinkingIsStale = false;
    return this.#blinking;
  }

  #learnScale(k: number): void {
    const output = this.#outputs[k]!;
    for (let channel = 0; channel < FILTER_CHANNELS; channel++) {
      this.#floors[k]!.learn(channel, Math.abs(output[channel]!));
    }
  }

  #limit(k: number): void {
    const output = this.#outputs[k]!;
    const scale = this.#scales[k]!;
    for (let channel = 0; channel < FILTER_CHANNELS; channel++) {
      output[channel] = LIMIT * asinh(output[channel]! / scale[channel]! / LIMIT);
    }
  }
}

/** Below this, the first terms of the series err by less than a millionth, and are several times as fast. */
const SERIES_LIMIT = 0.25;

function asinh(x: number): number {
  if (x > SERIES_LIMIT || x < -SERIES_LIMIT) return Math.asinh(x);
  const square = x * x;
  return x * (1 - square * (1 / 6 - square * (3 / 40 - square * (5 / 112))));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
