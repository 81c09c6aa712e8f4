import { NUISANCES } from '../../contracts/movement.ts';
import { VERDICT } from '../verdict/layout.ts';

const BLINK = VERDICT.nuisance + NUISANCES.indexOf('blink');
const SPEECH = VERDICT.nuisance + NUISANCES.indexOf('speech');

const ENTER = 0.6;
const LEAVE = 0.35;

/** A blink reaches beyond what the classifier calls one: the lids settle (NOTES.md, 3). */
export const BLINK_BEFORE_MS = 60;
export const BLINK_AFTER_MS = 120;

/** A probability with hysteresis. */
class Latch {
  on = false;

  push(probability: number): boolean {
    this.on = probability > (this.on ? LEAVE : ENTER);
    return this.on;
  }
}

/** Says for each judged grid frame whether there is a blink, which silences the lids, and speech, which may hide the mouth. */
export class PartGate {
  readonly #blink = new Latch();
  readonly #speech = new Latch();

  get blinking(): boolean {
    return this.#blink.on;
  }

  get speaking(): boolean {
    return this.#speech.on;
  }

  push(verdict: Float32Array): void {
    this.#blink.push(verdict[BLINK]!);
    this.#speech.push(verdict[SPEECH]!);
  }

  reset(): void {
    this.#blink.on = false;
    this.#speech.on = false;
  }
}
