import type { Trace } from '../../../src/contracts/observation.ts';
import { CHANNEL, CHANNEL_COUNT, CHANNEL_NAMES } from '../../../src/face/channels.ts';
import { NoiseFloor } from '../../../src/spotting/noise.ts';
import { GRID_HZ } from '../../../src/spotting/heads.ts';
import type { Detection, Detector } from '../detector.ts';
import { blinkFrames } from './blinking.ts';
import { onePerMovement, peaksOf } from './candidates.ts';
import { MEAN_LENGTH_MS } from './clip-curve.ts';
import { stretchesOf, type Stretch } from './grid-track.ts';
import { movementTemplates, type MovementTemplate } from './movement-templates.ts';
import { dot, pulseBasis, type PulseBasis } from './pulse-basis.ts';
import { SpatialNoise, type Whitener } from './spatial-noise.ts';

/** Skin, lids and mouth, and as references without a template: irises, pose, scale, place, fit. */
const CHANNELS = CHANNEL.luma;
const LENGTHS_MS: readonly number[] = [200, 300, 400, 500];
/** Filters are made anew from the noise learnt so far this often: 1 s. */
const REFRESH_FRAMES = GRID_HZ;
/** Values are soft-limited beyond this many noise units: patches that lose the skin jump by dozens. */
const LIMIT = 6;
/** Weight of what else happens in the window: anywhere, and along the template itself (speech, repeated movement). */
const ELSEWHERE_WEIGHT = 1;
const ALONG_WEIGHT = 10;
/** Scores are held back while the noise is still being learnt. */
const LEARNING_FRAMES = 6 * GRID_HZ;
/** Scores under which nobody would cut; 1 is a movement exactly as its template, and nothing else. */
const FLOOR = 0.12;
/** A movement's length is taken to lie between the mean of all and that of the template that fits it best. */
const LENGTH_BELIEF = 0.5;
const APART_MS = 300;

const LID_CHANNELS = Uint8Array.from({ length: CHANNELS }, (_, channel) =>
  /lid|iris-up/.test(CHANNEL_NAMES[channel]) ? 1 : 0,
);

/** What a filter may go without, to see what each part of it is worth. */
export interface FilterParts {
  /** Channels that it sees; all where absent. */
  readonly sees?: (channel: number) => boolean;
  /** False: channels are taken to be uncorrelated. */
  readonly whitened?: boolean;
  /** False: every person has the noise that is expected of a calm one at a plain webcam. */
  readonly ownNoise?: boolean;
  /** Frames of rest that are waited for after a movement. */
  readonly restAfterFrames?: number;
}

/** The best answer of a bank at each frame. */
interface Response {
  readonly score: Float64Array;
  readonly lengthMs: Float64Array;
}

/** Filters for one length of movement and what they know of the noise. */
class Bank {
  readonly #basis: PulseBasis;
  readonly #templates: readonly MovementTemplate[];
  readonly #floors: readonly NoiseFloor[];
  readonly #spatial = new SpatialNoise(CHANNELS);
  readonly #parts: FilterParts;
  readonly #unseen: Uint8Array;
  #scales: readonly Float64Array[] = [];
  #open!: Filters;
  #blinking!: Filters;

  constructor(lengthMs: number, templates: readonly MovementTemplate[], parts: FilterParts) {
    this.#basis = pulseBasis(lengthMs, parts.restAfterFrames);
    this.#templates = templates;
    this.#parts = parts;
    this.#unseen = Uint8Array.from({ length: CHANNELS }, (_, channel) =>
      parts.sees?.(channel) === false ? 1 : 0,
    );
    this.#floors = [this.#basis.matched, ...this.#basis.others].map(() => new NoiseFloor());
    this.#refresh();
  }

  /** Writes scores where they are higher than those there are, and learns from the stretch. */
  run(stretch: Stretch, blinking: Uint8Array, best: Response): void {
    const { before, after, matched, others, lengthMs } = this.#basis;
    const outputs = [matched, ...others].map(() => new Float64Array(CHANNELS));
    for (let at = before; at + after < stretch.timesMs.length; at++) {
      if ((at - before) % REFRESH_FRAMES === 0) this.#refresh();
      [matched, ...others].forEach((filter, k) => filtered(stretch, filter, at - before, outputs[k]));
      if (this.#parts.ownNoise !== false) this.#learnScales(outputs);
      this.#limit(outputs);
      const score = this.#score(outputs, blinking[at] === 1);
      if (this.#parts.whitened !== false) this.#spatial.learn(outputs[0]);
      if (score <= best.score[at]) continue;
      best.score[at] = score;
      best.lengthMs[at] = lengthMs;
    }
  }

  #refresh(): void {
    this.#scales = this.#floors.map(({ values }) => Float64Array.from(values.subarray(0, CHANNELS)));
    this.#open = this.#filters(false);
    this.#blinking = this.#filters(true);
  }

  #filters(blinking: boolean): Filters {
    const silenced = this.#unseen.map((unseen, channel) =>
      blinking ? unseen | LID_CHANNELS[channel] : unseen,
    );
    const whitener = this.#spatial.whitener(silenced);
    const templates = this.#templates.filter(({ isOfLids }) => !blinking || !isOfLids);
    const [scale] = this.#scales;
    return {
      whitener,
      filters: templates.map(({ pattern }) =>
        whitener.filterFor(scale.map((unit, channel) => pattern[channel] / unit)),
      ),
    };
  }

  #learnScales(outputs: readonly Float64Array[]): void {
    outputs.forEach((output, k) => {
      for (let channel = 0; channel < CHANNELS; channel++) {
        this.#floors[k].learn(channel, Math.abs(output[channel]));
      }
    });
  }

  #limit(outputs: readonly Float64Array[]): void {
    outputs.forEach((output, k) => {
      for (let channel = 0; channel < CHANNELS; channel++) {
        output[channel] = LIMIT * Math.asinh(output[channel] / this.#scales[k][channel] / LIMIT);
      }
    });
  }

  #score(outputs: readonly Float64Array[], isBlinking: boolean): number {
    const { whitener, filters } = isBlinking ? this.#blinking : this.#open;
    const [pulse, ...others] = outputs;
    const elsewhere = others.reduce((sum, output) => sum + whitener.energy(output), 0) / others.length;
    const energy = whitener.energy(pulse) + ELSEWHERE_WEIGHT * elsewhere;
    let best = 0;
    for (const filter of filters) {
      const height = dot(filter, pulse);
      if (height <= 0) continue;
      const along = others.reduce((sum, output) => sum + dot(filter, output) ** 2, 0);
      best = Math.max(best, height / Math.sqrt(energy + ALONG_WEIGHT * along));
    }
    return best;
  }
}

interface Filters {
  readonly whitener: Whitener;
  readonly filters: readonly Float64Array[];
}

/** Output of a filter over time for every channel, the first tap at frame `from`. */
function filtered({ values }: Stretch, filter: Float64Array, from: number, out: Float64Array): void {
  out.fill(0);
  filter.forEach((weight, tap) => {
    const row = (from + tap) * CHANNEL_COUNT;
    for (let channel = 0; channel < CHANNELS; channel++) out[channel] += weight * values[row + channel];
  });
}

/**
 * Whitened matched filters: a bank of movement patterns x lengths in noise whose covariance is learnt, causally,
 * from the clip itself. The score is a normalised correlation in space and time, the adaptive detector of Kelly
 * ("An adaptive detection algorithm", IEEE AES 22, 1986) with weights: the filter's output over what else
 * happens in its window, along the pattern and elsewhere on the face. Looks 0.47 s past
 * an apex: half the longest movement and 0.2 s of rest.
 */
export function whitenedFilter(name: string, parts: FilterParts = {}): Detector {
  return {
    name,
    source: 'adaptive matched filter (Kelly 1986; Robey et al. 1992)',
    detect: (trace) => detect(trace, parts),
  };
}

export const WHITENED_FILTER = whitenedFilter('whitened filter');

function detect(trace: Trace, parts: FilterParts): Detection[] {
  const templates = movementTemplates();
  const banks = LENGTHS_MS.map((lengthMs) => new Bank(lengthMs, templates, parts));
  let learnt = 0;
  const found = stretchesOf(trace).flatMap((stretch) => {
    const frames = stretch.timesMs.length;
    const best = { score: new Float64Array(frames), lengthMs: new Float64Array(frames) };
    const blinking = blinkFrames(stretch);
    for (const bank of banks) bank.run(stretch, blinking, best);
    best.score.forEach((score, at) => {
      best.score[at] = score * Math.min(1, Math.sqrt((learnt + at) / LEARNING_FRAMES));
    });
    learnt += frames;
    return candidatesIn(stretch, best);
  });
  return onePerMovement(found, APART_MS);
}

function candidatesIn({ timesMs }: Stretch, { score, lengthMs }: Response): Detection[] {
  return peaksOf(score, FLOOR).map((at) => {
    const halfMs = (MEAN_LENGTH_MS + LENGTH_BELIEF * (lengthMs[at] - MEAN_LENGTH_MS)) / 2;
    const apexMs = timesMs[at];
    return { onsetMs: apexMs - halfMs, apexMs, offsetMs: apexMs + halfMs, score: score[at] };
  });
}
