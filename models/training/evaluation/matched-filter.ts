import { MOVEMENTS } from '../../../src/contracts/movement.ts';
import { Random } from '../../../src/core/random.ts';
import { CHANNEL } from '../../../src/face/channels.ts';
import { GRID_STEP_MS } from '../../../src/spotting/heads.ts';
import { FEATURE_COUNT } from '../../../src/spotting/normalise.ts';
import { NOISE_PRIOR } from '../../../src/spotting/noise.ts';
import { sumFields, type Field } from '../generator/displacement-field.ts';
import { minimumJerk } from '../generator/envelope.ts';
import { drawField } from '../generator/movement-fields.ts';
import { projectField } from '../generator/projection.ts';
import type { Example } from '../generator/render.ts';
import type { Found } from './score.ts';

/** The skin channels: patches and landmarks of the regions, lid apertures and mouth. */
const CHANNELS = CHANNEL.iris;
/** Drawings averaged into one template. */
const DRAWINGS = 24;
/** Whole lengths of the temporal templates, ms. */
const LENGTHS_MS: readonly number[] = [230, 370, 500];
/** Share of the diagonal added to the covariance before it is inverted. */
const RIDGE = 0.1;
const REST_MS = 150;
const BLINK_FEATURE_CLOSED = 0.4;

/**
 * The rival that a network has to beat: the best linear detector for known shapes in coloured noise. One
 * spatial template per movement and side, whitened by the covariance of event-free frames, times a
 * zero-mean pulse of three lengths; peaks of the largest output, with blinks of whole lids left out.
 */
export class MatchedFilter {
  readonly #filters: readonly Float64Array[];
  readonly #pulses: readonly Float64Array[];

  constructor(background: readonly Example[]) {
    const whitener = inverse(covarianceOf(background));
    this.#filters = templates().map((template) => whitened(whitener, template));
    this.#pulses = LENGTHS_MS.map(zeroMeanPulse);
  }

  findings(example: Example): readonly Found[] {
    const { frames } = example;
    const best = new Float64Array(frames);
    const length = new Int32Array(frames);
    for (const filter of this.#filters) {
      const course = projected(example, filter);
      this.#pulses.forEach((pulse, p) => {
        const half = pulse.length >> 1;
        for (let at = half; at + half < frames; at += 1) {
          let sum = 0;
          for (let k = 0; k < pulse.length; k += 1) sum += pulse[k] * course[at - half + k];
          if (sum > best[at]) {
            best[at] = sum;
            length[at] = p;
          }
        }
      });
    }
    return peaks(example, best, length);
  }
}

/** Expected features of a unit movement: mean of several drawings, in units of the prior noise. */
function templates(): readonly Float64Array[] {
  const random = new Random(77);
  const sides: readonly (readonly (-1 | 1)[])[] = [[-1], [1], [-1, 1]];
  return MOVEMENTS.flatMap((name) =>
    sides.map((side) => {
      const mean = new Float64Array(CHANNELS);
      for (let n = 0; n < DRAWINGS; n += 1) {
        const fields: Field[] = side.map((one) => drawField(random, name, one));
        const pattern = projectField(sumFields(fields), 0.95, 0.5);
        for (let c = 0; c < CHANNELS; c += 1) mean[c] += pattern[c] / NOISE_PRIOR[c] / DRAWINGS;
      }
      return mean;
    }),
  );
}

function covarianceOf(examples: readonly Example[]): Float64Array {
  const sum = new Float64Array(CHANNELS * CHANNELS);
  let count = 0;
  for (const example of examples) {
    for (let frame = 60; frame < example.frames; frame += 5) {
      const row = frame * FEATURE_COUNT;
      count += 1;
      for (let a = 0; a < CHANNELS; a += 1) {
        const value = example.features[row + a];
        for (let b = 0; b <= a; b += 1) sum[a * CHANNELS + b] += value * example.features[row + b];
      }
    }
  }
  let trace = 0;
  for (let a = 0; a < CHANNELS; a += 1) trace += sum[a * CHANNELS + a] / count;
  for (let a = 0; a < CHANNELS; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      const value = sum[a * CHANNELS + b] / count + (a === b ? (RIDGE * trace) / CHANNELS : 0);
      sum[a * CHANNELS + b] = sum[b * CHANNELS + a] = value;
    }
  }
  return sum;
}

/** Inverse of a positive definite matrix by Gauss-Jordan elimination. */
function inverse(matrix: Float64Array): Float64Array {
  const n = CHANNELS;
  const left = Float64Array.from(matrix);
  const right = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) right[i * n + i] = 1;
  for (let pivot = 0; pivot < n; pivot += 1) {
    const scale = 1 / left[pivot * n + pivot];
    for (let c = 0; c < n; c += 1) {
      left[pivot * n + c] *= scale;
      right[pivot * n + c] *= scale;
    }
    for (let row = 0; row < n; row += 1) {
      const factor = left[row * n + pivot];
      if (row === pivot || factor === 0) continue;
      for (let c = 0; c < n; c += 1) {
        left[row * n + c] -= factor * left[pivot * n + c];
        right[row * n + c] -= factor * right[pivot * n + c];
      }
    }
  }
  return right;
}

/** Filter with unit noise at its output: inverse covariance times template, over its norm. */
function whitened(inverseCovariance: Float64Array, template: Float64Array): Float64Array {
  const out = new Float64Array(CHANNELS);
  let power = 0;
  for (let a = 0; a < CHANNELS; a += 1) {
    for (let b = 0; b < CHANNELS; b += 1) out[a] += inverseCovariance[a * CHANNELS + b] * template[b];
    power += out[a] * template[a];
  }
  return out.map((value) => value / Math.sqrt(power));
}

function zeroMeanPulse(lengthMs: number): Float64Array {
  const half = Math.ceil((0.9 * lengthMs) / GRID_STEP_MS);
  const shape = Float64Array.from({ length: 2 * half + 1 }, (_, k) => {
    return minimumJerk(1 - Math.abs(k - half) / (lengthMs / 2 / GRID_STEP_MS));
  });
  const mean = shape.reduce((sum, value) => sum + value, 0) / shape.length;
  const norm = Math.sqrt(shape.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return shape.map((value) => (value - mean) / norm);
}

function projected(example: Example, filter: Float64Array): Float64Array {
  return Float64Array.from({ length: example.frames }, (_, frame) => {
    let sum = 0;
    for (let c = 0; c < CHANNELS; c += 1) sum += filter[c] * example.features[frame * FEATURE_COUNT + c];
    return sum;
  });
}

function peaks(example: Example, height: Float64Array, length: Int32Array): readonly Found[] {
  const order = Array.from(height.keys()).sort((a, b) => height[b] - height[a]);
  const blink = FEATURE_COUNT - 5;
  const found: Found[] = [];
  for (const frame of order) {
    if (height[frame] < 1) break;
    if (frame < 60) continue;
    const closed = example.features[frame * FEATURE_COUNT + blink];
    if (closed > BLINK_FEATURE_CLOSED) continue;
    const apexMs = example.timesMs[frame];
    const halfMs = LENGTHS_MS[length[frame]] / 2;
    if (found.some((one) => Math.abs(one.apexMs - apexMs) < halfMs + REST_MS)) continue;
    found.push({ onsetMs: apexMs - halfMs, apexMs, offsetMs: apexMs + halfMs, score: height[frame] });
  }
  return found;
}
