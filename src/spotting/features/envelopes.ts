import { GRID_HZ } from '../grid/grid.ts';

/** How much of the closure is kept from one grid frame to the next while the lid reopens: half in 90 ms. */
const BLINK_RELEASE = 0.77;
/** The open lid is followed quickly upwards (1 s) and slowly downwards (20 s), so that closing does not teach it. */
const OPEN_RISE = 1 / GRID_HZ;
const OPEN_FALL = 1 / (20 * GRID_HZ);
/** An aperture below this (IOD) is no eye; it keeps the ratio finite. */
const MIN_OPEN = 0.02;

/** How closed one eye is against its own usual opening: 0 open, 1 shut; rises at once, falls within 200 ms. */
export class BlinkEnvelope {
  value = 0;
  #open = 0;

  /**
   * @param aperture distance between the lids, in IOD
   * @param usual its median over the last seconds
   */
  push(aperture: number, usual: number): number {
    if (this.#open === 0) this.#open = Math.max(usual, MIN_OPEN);
    this.#open += (usual - this.#open) * (usual > this.#open ? OPEN_RISE : OPEN_FALL);
    const open = Math.max(this.#open, MIN_OPEN);
    const closure = Math.min(1, Math.max(0, (open - aperture) / open));
    this.value = Math.max(closure, this.value * BLINK_RELEASE);
    return this.value;
  }

  reset(): void {
    this.value = 0;
    this.#open = 0;
  }
}

/** Speech moves the lips 3 to 6 times a second; the band is a little wider. */
const SPEECH_LOW_HZ = 2;
const SPEECH_HIGH_HZ = 7;
const SPEECH_WINDOW_FRAMES = GRID_HZ;

/** Root mean square of the lip gap between 2 and 7 Hz over the last second, in IOD. */
export class SpeechEnvelope {
  value = 0;
  readonly #squares = new Float64Array(SPEECH_WINDOW_FRAMES);
  readonly #band = new BandPass(SPEECH_LOW_HZ, SPEECH_HIGH_HZ, GRID_HZ);
  #next = 0;

  push(lipGap: number): number {
    const banded = this.#band.push(lipGap);
    this.#squares[this.#next] = banded * banded;
    this.#next = (this.#next + 1) % SPEECH_WINDOW_FRAMES;
    let sum = 0;
    for (const square of this.#squares) sum += square;
    this.value = Math.sqrt(sum / SPEECH_WINDOW_FRAMES);
    return this.value;
  }

  reset(): void {
    this.value = 0;
    this.#squares.fill(0);
    this.#band.reset();
  }
}

/** Second-order band-pass with unit gain at its centre (Bristow-Johnson's audio cookbook, "constant 0 dB peak"). */
class BandPass {
  readonly #gain: number;
  readonly #a1: number;
  readonly #a2: number;
  #x1 = 0;
  #x2 = 0;
  #y1 = 0;
  #y2 = 0;
  #begun = false;

  constructor(lowHz: number, highHz: number, rateHz: number) {
    const centre = Math.sqrt(lowHz * highHz);
    const omega = (2 * Math.PI * centre) / rateHz;
    const alpha = (Math.sin(omega) * (highHz - lowHz)) / (2 * centre);
    this.#gain = alpha / (1 + alpha);
    this.#a1 = (-2 * Math.cos(omega)) / (1 + alpha);
    this.#a2 = (1 - alpha) / (1 + alpha);
  }

  push(x: number): number {
    // Starting from the first value instead of from 0 avoids a burst.
    if (!this.#begun) this.#x1 = this.#x2 = x;
    this.#begun = true;
    const y = this.#gain * (x - this.#x2) - this.#a1 * this.#y1 - this.#a2 * this.#y2;
    this.#x2 = this.#x1;
    this.#x1 = x;
    this.#y2 = this.#y1;
    this.#y1 = y;
    return y;
  }

  reset(): void {
    this.#x1 = this.#x2 = this.#y1 = this.#y2 = 0;
    this.#begun = false;
  }
}
