import { TimedRing } from '../../core/timed-ring.ts';
import { GRID_HZ, GRID_STEP_MS } from '../grid/grid.ts';
import { BLINK_AFTER_MS, BLINK_BEFORE_MS } from '../gates/part-gate.ts';
import { FILTER_CHANNELS, FilterBank, type Answer } from './filter-bank.ts';

const LENGTHS_MS: readonly number[] = [200, 300, 400, 500];
/** An eye closed this far is blinking; tightened lids close by less (NOTES.md, 3). */
const CLOSED = 0.3;
const BLINK_BEFORE_FRAMES = Math.round(BLINK_BEFORE_MS / GRID_STEP_MS);
const BLINK_AFTER_FRAMES = Math.round(BLINK_AFTER_MS / GRID_STEP_MS);
/** Scores are held back while the noise is still being learnt. */
const LEARNING_FRAMES = 6 * GRID_HZ;
/** A peak stands for the movement when nothing before it within this time, and nothing so soon after it, is higher. */
const APART_FRAMES = Math.round(0.3 * GRID_HZ);
const WAIT_FRAMES = 1;
/** Scores under which nobody would cut. */
const FLOOR = 0.12;
/** Mean length of a labelled brief movement (SAMM-LV; NOTES.md, 1). */
const MEAN_LENGTH_MS = 367;
/** A movement's length is taken to lie between the mean of all and that of the template that fits it best. */
const LENGTH_BELIEF = 0.5;
/** Grid frames remembered; more than any wait. */
const CAPACITY = 48;

/** What is remembered of a grid frame: whether an eye was closed, and the best answer of all banks. */
const COLUMN = { closed: 0, score: 1, lengthMs: 2, template: 3 } as const;

/** A movement that the filters have found. */
export interface Candidate {
  readonly apexMs: number;
  readonly lengthMs: number;
  /** 0..1: how much it is like one movement, and nothing else. */
  readonly score: number;
  /** Index into MOVEMENT_TEMPLATES of what it is most like. */
  readonly template: number;
}

/**
 * Whitened matched filters: movement patterns x lengths, in noise whose covariance is learnt from the person as
 * time goes by. The score is a normalised correlation in space and time, the adaptive detector of Kelly ("An
 * adaptive detection algorithm", IEEE AES 22, 1986) with weights: the filter's output over what else happens in
 * its window, along the pattern and elsewhere on the face.
 */
export class MovementFinder {
  readonly #banks: readonly FilterBank[];
  readonly #history: TimedRing;
  readonly #delayFrames: number;
  readonly #answer: Answer = { score: 0, template: 0 };
  readonly #frames = new TimedRing(CAPACITY, Object.keys(COLUMN).length);
  readonly #blank = new Float64Array(this.#frames.width);
  #learnt = 0;

  constructor() {
    this.#banks = LENGTHS_MS.map((lengthMs) => new FilterBank(lengthMs));
    this.#history = new TimedRing(
      Math.max(...this.#banks.map(({ windowFrames }) => windowFrames)),
      FILTER_CHANNELS,
    );
    this.#delayFrames = Math.max(...this.#banks.map(({ delayFrames }) => delayFrames));
  }

  /**
   * Takes one grid frame.
   * @param raw channels
   * @param closure of the eye that is more closed, 0 open to 1 shut
   * @returns a movement whose apex has just become certain, else null
   */
  push(timeMs: number, raw: Float32Array, closure: number): Candidate | null {
    this.#frames.push(timeMs, this.#blank);
    this.#frames.set(this.#newest, COLUMN.closed, closure > CLOSED ? 1 : 0);
    this.#history.push(timeMs, raw);
    this.#learnt++;
    for (const bank of this.#banks) this.#ask(bank);
    return this.#peak(this.#newest - this.#delayFrames - WAIT_FRAMES);
  }

  /** Forgets the sequence but not the person. */
  restart(): void {
    this.#history.clear();
    this.#frames.clear();
  }

  get #newest(): number {
    return this.#frames.end - 1;
  }

  #ask(bank: FilterBank): void {
    const frames = this.#frames;
    if (frames.length < bank.windowFrames) return;
    const about = this.#newest - bank.delayFrames;
    bank.judge(this.#history, this.#blinks(about), this.#answer);
    const score =
      this.#answer.score * Math.min(1, Math.sqrt((this.#learnt - bank.delayFrames) / LEARNING_FRAMES));
    if (score <= frames.value(about, COLUMN.score)) return;
    frames.set(about, COLUMN.score, score);
    frames.set(about, COLUMN.lengthMs, bank.lengthMs);
    frames.set(about, COLUMN.template, this.#answer.template);
  }

  /** In a blink the lids say nothing else; it reaches beyond the closing of the eye on both sides. */
  #blinks(frame: number): boolean {
    const from = Math.max(this.#frames.begin, frame - BLINK_AFTER_FRAMES);
    const to = Math.min(this.#newest, frame + BLINK_BEFORE_FRAMES);
    for (let at = from; at <= to; at++) if (this.#frames.value(at, COLUMN.closed) === 1) return true;
    return false;
  }

  #peak(frame: number): Candidate | null {
    const frames = this.#frames;
    if (frame <= frames.begin) return null;
    const score = frames.value(frame, COLUMN.score);
    if (score < FLOOR) return null;
    for (let at = Math.max(frames.begin, frame - APART_FRAMES); at <= frame + WAIT_FRAMES; at++) {
      const other = frames.value(at, COLUMN.score);
      if (at < frame ? other >= score : other > score) return null;
    }
    const lengthMs = frames.value(frame, COLUMN.lengthMs);
    return {
      apexMs: frames.timeMs(frame),
      lengthMs: MEAN_LENGTH_MS + LENGTH_BELIEF * (lengthMs - MEAN_LENGTH_MS),
      score,
      template: frames.value(frame, COLUMN.template),
    };
  }
}
