import { TimedRing } from '../../core/timed-ring.ts';
import { MEASURED_PARTS } from '../../contracts/face-part.ts';
import { CHANNEL } from '../../measure/channels.ts';
import { GRID_HZ, GRID_STEP_MS } from '../grid/grid.ts';
import { EvidenceBank } from './evidence-bank.ts';
import { BankRow, EVIDENCE_SIZE, partIndexOf, writeEvidence, type Circumstances } from './evidence.ts';
import { beliefIn, type BeliefWeights } from './belief.ts';
import type { DetectorModel } from './detector-model.ts';
import type { MovementTemplate } from './movement-templates.ts';
import { FILTER_CHANNELS, GROUP_SIZE } from './part-channels.ts';

const LENGTHS_MS: readonly number[] = [200, 300, 400];
/** The bank whose values are told one by one. */
const MIDDLE_LENGTH = 1;
/** A peak stands for the movement when nothing before it within this time, and nothing so soon after it, is higher. */
const APART_FRAMES = Math.round(0.2 * GRID_HZ);
const WAIT_FRAMES = 1;
/** Answers under which nothing is looked at. Noise alone has one of three in some seven hundred. */
const LEAST_HEIGHT = 3;
/** Speed is taken over two grid frames, which tames the landmarks' own jitter. */
const SPEED_FRAMES = 2;
const SPEED_S = (SPEED_FRAMES * GRID_STEP_MS) / 1000;
/** A pattern that comes again is speech: the two seconds before the movement, and what lies right before it. */
const BEFORE_FRAMES = 2 * GRID_HZ;
const MOVEMENT_FRAMES = 12;
const JUST_BEFORE_FRAMES = 5;
/** Grid frames remembered. */
const CAPACITY = 96;
/** Mean length of a labelled brief movement (SAMM-LV; NOTES.md, 1). */
const MEAN_LENGTH_MS = 367;
/** A movement's length is taken to lie between the mean of all and that of the template that fits it best. */
const LENGTH_BELIEF = 0.5;

const PART_COUNT = MEASURED_PARTS.length;
/** A filter's answer at which half of the planted movements are told (bench/decisions.md). */
const VISIBLE_HEIGHT = 10;
/** A part's power is that of about the last second. */
const POWER_SHARE = 1 / GRID_HZ;
/** However much it moves: what covers it for a moment, or one jump, does not hide it for long. */
const MOST_POWER = 25;
/** What is remembered of every grid frame as it comes. */
const STATE = {
  closure: 0,
  speech: 1,
  turn: 2,
  travel: 3,
  quality: 4,
  pose: 8,
  centre: 11,
  width: 13,
} as const;
/** And of every frame that all banks have judged: how like a movement it is, and which. */
const JUDGED = { likeness: 0, template: 1, length: 2, width: 3 } as const;

/** A movement that the filters have found. */
export interface Candidate {
  readonly apexMs: number;
  readonly lengthMs: number;
  /** Index into the templates of what it is most like. */
  readonly template: number;
  /** EVIDENCE_SIZE values. */
  readonly evidence: Float32Array;
  /** What they come to: a logit. */
  readonly belief: number;
}

/**
 * Whitened matched filters: movement patterns x lengths, in noise whose covariance is learnt from the person as time
 * goes by. A candidate is a peak of a normalised correlation in space and time, after the adaptive detector of Kelly
 * ("An adaptive detection algorithm", IEEE AES 22, 1986): a filter's answer over all that happens in its window. It
 * comes with the evidence for and against it.
 */
export class MovementFinder {
  readonly #templates: readonly MovementTemplate[];
  readonly #belief: BeliefWeights;
  readonly #parts: readonly number[];
  readonly #banks: readonly EvidenceBank[];
  readonly #kept: BankRow;
  readonly #rows: readonly TimedRing[];
  readonly #history: TimedRing;
  readonly #states = new TimedRing(CAPACITY, STATE.width);
  readonly #judged = new TimedRing(CAPACITY, JUDGED.width);
  /** Tallest answer of each template at each frame that all banks have judged. */
  readonly #heights: TimedRing;
  readonly #delayFrames: number;
  readonly #windowFrames: number;
  readonly #state = new Float64Array(STATE.width);
  readonly #power = new Float64Array(PART_COUNT).fill(1);
  readonly #row: Float64Array;
  readonly #tallest: Float64Array;

  constructor({ templates, belief, people }: Pick<DetectorModel, 'templates' | 'belief' | 'people'>) {
    this.#templates = templates;
    this.#belief = belief;
    this.#parts = templates.map(partIndexOf);
    this.#banks = LENGTHS_MS.map((lengthMs) => new EvidenceBank(lengthMs, templates, people));
    this.#kept = new BankRow(templates.length);
    this.#row = new Float64Array(this.#kept.width);
    this.#rows = this.#banks.map(() => new TimedRing(CAPACITY, this.#kept.width));
    this.#windowFrames = Math.max(...this.#banks.map(({ windowFrames }) => windowFrames));
    this.#history = new TimedRing(this.#windowFrames, FILTER_CHANNELS);
    this.#delayFrames = Math.max(...this.#banks.map(({ basis }) => basis.after));
    this.#heights = new TimedRing(CAPACITY, templates.length);
    this.#tallest = new Float64Array(templates.length);
  }

  /**
   * Takes one grid frame.
   * @param raw channels
   * @param closure of the eye that is more closed, 0 open to 1 shut
   * @param speech lip-gap energy over the last second, rms in IOD
   * @returns a movement whose apex has just become certain, else null
   */
  push(timeMs: number, raw: Float32Array, closure: number, speech: number): Candidate | null {
    this.#history.push(timeMs, raw);
    this.#remember(timeMs, raw, closure, speech);
    for (const [index, bank] of this.#banks.entries()) {
      if (this.#history.length >= bank.windowFrames) {
        bank.push(this.#history);
        this.#kept.write(bank, this.#row);
      } else this.#row.fill(0);
      this.#rows[index]!.push(timeMs, this.#row);
    }
    if (this.#history.length < this.#windowFrames) return null;
    this.#see();
    this.#judge(this.#states.end - 1 - this.#delayFrames);
    return this.#peak();
  }

  /**
   * Of what size a movement of each part would just be seen in the newest frames, IOD. NaN before the person is known:
   * what moves in the newest frames is judged some frames later, by filters that know more.
   */
  readonly visibleSizes = new Float64Array(PART_COUNT).fill(NaN);

  /** How the channels of this person have moved together, as `DetectorModel.people` has it. @public */
  get learnt(): Float64Array {
    return this.#banks[MIDDLE_LENGTH]!.learnt;
  }

  /** Forgets the sequence but not the person. */
  restart(): void {
    this.#history.clear();
    this.#states.clear();
    this.#judged.clear();
    this.#heights.clear();
    for (const rows of this.#rows) rows.clear();
    this.visibleSizes.fill(NaN);
    this.#power.fill(1);
  }

  /** Row number in the rings of a bank's answer about a frame. */
  #answerRow(index: number, frame: number): number {
    const rows = this.#rows[index]!;
    return rows.end - (this.#states.end - frame) + this.#banks[index]!.basis.after;
  }

  #answer(index: number, frame: number): Float64Array {
    const rows = this.#rows[index]!;
    const offset = rows.offset(this.#answerRow(index, frame));
    return rows.values.subarray(offset, offset + rows.width) as Float64Array;
  }

  /** A part that moves more than it usually does hides what is smaller. */
  #see(): void {
    const bank = this.#banks[MIDDLE_LENGTH]!;
    if (!bank.knowsPerson) return;
    this.visibleSizes.fill(Infinity);
    for (let t = 0; t < this.#templates.length; t++) {
      const part = this.#parts[t]!;
      if (this.#templates[t]!.side !== 'both') continue;
      const size = VISIBLE_HEIGHT / bank.gains[t]!;
      if (size < this.visibleSizes[part]!) this.visibleSizes[part] = size;
    }
    for (let part = 0; part < PART_COUNT; part++) {
      const now = (bank.pulseEnergy[part]! + bank.otherEnergy[part]! * 5) / (6 * GROUP_SIZE[part]!);
      this.#power[part]! += POWER_SHARE * (Math.min(MOST_POWER, now) - this.#power[part]!);
      this.visibleSizes[part]! *= Math.sqrt(Math.max(1, this.#power[part]!));
    }
  }

  #judge(frame: number): void {
    const best = { likeness: 0, template: 0, length: 0 };
    this.#tallest.fill(0);
    for (let index = 0; index < this.#banks.length; index++) {
      const row = this.#answer(index, frame);
      const { pulse, others } = this.#kept.energies(row);
      const size = Math.sqrt(pulse + others + 1);
      for (let t = 0; t < this.#templates.length; t++) {
        const height = this.#kept.height(row, t);
        if (height > this.#tallest[t]!) this.#tallest[t] = height;
        if (height < LEAST_HEIGHT || height / size <= best.likeness) continue;
        best.likeness = height / size;
        best.template = t;
        best.length = index;
      }
    }
    this.#heights.push(this.#states.timeMs(frame), this.#tallest);
    this.#judged.push(this.#states.timeMs(frame), [best.likeness, best.template, best.length]);
  }

  #peak(): Candidate | null {
    const judged = this.#judged;
    const row = judged.end - 1 - WAIT_FRAMES;
    if (row <= judged.begin) return null;
    const likeness = judged.value(row, JUDGED.likeness);
    if (likeness === 0) return null;
    for (let at = Math.max(judged.begin, row - APART_FRAMES); at <= row + WAIT_FRAMES; at++) {
      const other = judged.value(at, JUDGED.likeness);
      if (at < row ? other >= likeness : other > likeness) return null;
    }
    return this.#candidate(row);
  }

  #candidate(judgedRow: number): Candidate {
    const template = this.#judged.value(judgedRow, JUDGED.template);
    const length = this.#judged.value(judgedRow, JUDGED.length);
    const frame = this.#states.end - (this.#judged.end - judgedRow) - this.#delayFrames;
    const evidence = new Float32Array(EVIDENCE_SIZE);
    const { side } = this.#templates[template]!;
    const look = {
      template,
      part: this.#parts[template]!,
      isOneSided: side !== 'both',
      length,
      row: this.#answer(length, frame),
      middle: this.#answer(MIDDLE_LENGTH, frame),
    };
    writeEvidence(this.#kept, look, this.#circumstances(frame, judgedRow, template), evidence);
    return {
      apexMs: this.#states.timeMs(frame),
      lengthMs: MEAN_LENGTH_MS + LENGTH_BELIEF * (LENGTHS_MS[length]! - MEAN_LENGTH_MS),
      template,
      evidence,
      belief: beliefIn(this.#belief, evidence),
    };
  }

  #remember(timeMs: number, raw: Float32Array, closure: number, speech: number): void {
    const state = this.#state;
    const states = this.#states;
    state[STATE.closure] = closure;
    state[STATE.speech] = speech;
    for (let part = 0; part < PART_COUNT; part++) state[STATE.quality + part] = raw[CHANNEL.quality + part]!;
    for (let axis = 0; axis < 3; axis++) state[STATE.pose + axis] = raw[CHANNEL.pose + axis]!;
    for (let axis = 0; axis < 2; axis++) state[STATE.centre + axis] = raw[CHANNEL.centre + axis]!;
    state[STATE.turn] = this.#speed(STATE.pose, 3);
    state[STATE.travel] = this.#speed(STATE.centre, 2);
    states.push(timeMs, state);
  }

  #speed(from: number, axes: number): number {
    const states = this.#states;
    if (states.length < SPEED_FRAMES) return 0;
    let square = 0;
    for (let column = from; column < from + axes; column++)
      square += (this.#state[column]! - states.value(states.end - SPEED_FRAMES, column)) ** 2;
    return Math.sqrt(square) / SPEED_S;
  }

  #circumstances(frame: number, judgedRow: number, template: number): Circumstances {
    const most = (column: number, from: number, to: number): number =>
      extreme(this.#states, column, frame + from, frame + to, Math.max, 0);
    const parts = Array.from({ length: PART_COUNT }, (_, part) => STATE.quality + part);
    const height = (from: number, to: number): number =>
      extreme(this.#heights, template, judgedRow - from, judgedRow - to, Math.max, 0);
    return {
      closureAround: most(STATE.closure, -4, 6),
      closure: this.#states.value(frame, STATE.closure),
      closureBefore: most(STATE.closure, -10, -5),
      speech: this.#states.value(frame, STATE.speech),
      speechAround: most(STATE.speech, -GRID_HZ, 8),
      turnDegS: most(STATE.turn, -6, 8),
      travelIodS: most(STATE.travel, -6, 8),
      quality: parts.map((column) => this.#states.value(frame, column)),
      worstQuality: parts.map((column) => extreme(this.#states, column, frame - 15, frame + 6, Math.min, 1)),
      heightBefore: height(BEFORE_FRAMES, MOVEMENT_FRAMES),
      heightJustBefore: height(MOVEMENT_FRAMES - 1, JUST_BEFORE_FRAMES),
      partHeights: parts.map((_, part) => this.#tallestOf(part, judgedRow)),
    };
  }

  #tallestOf(part: number, judgedRow: number): number {
    return this.#parts.reduce(
      (tallest, own, t) => (own === part ? Math.max(tallest, this.#heights.value(judgedRow, t)) : tallest),
      0,
    );
  }
}

function extreme(
  ring: TimedRing,
  column: number,
  from: number,
  to: number,
  of: (a: number, b: number) => number,
  start: number,
): number {
  let best = start;
  for (let row = Math.max(ring.begin, from); row <= Math.min(ring.end - 1, to); row++)
    best = of(best, ring.value(row, column));
  return best;
}
