import { signal, type ReadonlySignal } from '@preact/signals-core';
import { Random } from '../../core/random.ts';
import type { AnsweredTrial, Progress } from '../../exercise/eye/answered-trial.ts';
import type { Change } from '../../exercise/eye/change.ts';
import { Dealer, type Stage } from '../../exercise/eye/dealer.ts';
import { SKILL_OF_LOOKS } from '../../exercise/eye/distracting.ts';
import { isSeen, outcomeOf } from '../../exercise/eye/outcome.ts';
import type { Answer } from '../../exercise/eye/places.ts';
import type { Picture } from '../../exercise/eye/presentation.ts';
import { rangeOf, SCALES, type Scale } from '../../exercise/eye/scales.ts';
import { Staircase } from '../../exercise/eye/staircase.ts';
import { takeAlong, type TakeAlong } from '../../exercise/eye/take-along.ts';
import { changesOf, Tally, type LookResult } from '../../exercise/eye/tally.ts';
import type { Asked, Trial } from '../../exercise/eye/trial.ts';
import { recordOf } from '../../core/record-of.ts';
import { STILL } from '../../synthetic/shape.ts';
import { TrialShow } from './trial-show.ts';

/** How many trials a look has: a short one, and one that says more. */
export const LOOK_COUNTS = [14, 40] as const;
export type LookCount = (typeof LOOK_COUNTS)[number];

/** So many trials make a practice; it may be ended before. @internal */
export const PRACTICE_COUNT = 24;

/** After so many in a row that could not be shown whole, it is said instead of tried again. */
const MOST_MISSED = 4;
/** How long it is told that a trial comes again. */
const AGAIN_MS = 1200;
/** The second look begins above what was reached, an octave easier. */
const EASIER = 2;

export type WhyAgain = 'missed' | 'hidden';

export interface EyeResult {
  readonly first: LookResult;
  readonly second: LookResult;
  readonly changes: Readonly<Record<Scale, Change>>;
  readonly takeAlong: TakeAlong | null;
}

export type EyePhase =
  /** The display is being measured, for less than a second. */
  | { readonly kind: 'measuring' }
  | (Progress & { readonly kind: 'showing' | 'asking' })
  | (Progress & { readonly kind: 'again'; readonly why: WhyAgain })
  /** A practice trial that was not seen. */
  | (Progress & { readonly kind: 'feedback'; readonly answered: AnsweredTrial })
  | { readonly kind: 'between'; readonly next: 'practice' | 'second'; readonly first: LookResult }
  | { readonly kind: 'too-slow'; readonly hz: number; readonly misses: boolean }
  | { readonly kind: 'result'; readonly result: EyeResult };

export interface EyeOptions {
  readonly seed: number;
  readonly faceCount: number;
  readonly lookCount: LookCount;
}

/** One person's exercise from the first look to the result. Fed with frames and answers; knows no clock. */
export class EyeSession {
  readonly #phase = signal<EyePhase>({ kind: 'measuring' });
  readonly #last = signal<AnsweredTrial | null>(null);
  readonly #dealer: Dealer;
  readonly #options: EyeOptions;
  readonly #show = new TrialShow();
  #stairs: Readonly<Record<Scale, Staircase>> | null = null;
  #stage: Stage = 'first';
  #left: Asked[] = [];
  #trial: Trial | null = null;
  #tally = new Tally();
  #first: LookResult | null = null;
  #answers: AnsweredTrial[] = [];
  #shownMs = 0;
  #missedInARow = 0;
  #againUntilMs: number | null = null;
  #isHidden = false;

  constructor(options: EyeOptions) {
    this.#options = options;
    this.#dealer = new Dealer(new Random(options.seed), options.faceCount);
    this.#left = this.#dealer.look(options.lookCount);
  }

  get phase(): ReadonlySignal<EyePhase> {
    return this.#phase;
  }

  get hasAnswers(): boolean {
    return this.#answers.length > 0;
  }

  /** The stretch that somebody is in, or that comes next; null at the result. */
  get stage(): Stage | null {
    const phase = this.#phase.peek();
    if (phase.kind === 'result') return null;
    return phase.kind === 'between' ? phase.next : this.#stage;
  }

  /** How many trials each look has. */
  get lookCount(): LookCount {
    return this.#options.lookCount;
  }

  /** The trial that is shown or asked about. */
  get trial(): Trial | null {
    return this.#trial;
  }

  /** The face of that trial, at rest. */
  get atRest(): Picture | null {
    return this.#trial && { view: this.#trial.view, state: STILL };
  }

  /** The last answer of the practice. */
  get last(): ReadonlySignal<AnsweredTrial | null> {
    return this.#last;
  }

  /** A frame of the page begins; what is to be drawn in it, null where the face stays as it is. */
  frame(nowMs: number): Picture | null {
    this.#show.tick(nowMs);
    if (this.#show.isOver) this.#settle();
    const phase = this.#phase.peek();
    if (phase.kind === 'measuring') this.#goOnWhenMeasured();
    if (phase.kind === 'again') this.#goOnAfterAgain(nowMs);
    return this.#show.picture(nowMs);
  }

  /** What the frame asked for is drawn. */
  drawn(nowMs: number): void {
    this.#show.drawn(nowMs);
  }

  /** Counts only while an answer is asked for. */
  answer(answer: Answer): void {
    const phase = this.#phase.peek();
    const trial = this.#trial;
    if (phase.kind !== 'asking' || !trial) return;
    const outcome = outcomeOf(trial, answer);
    const { stage, number, of } = phase;
    const answered = { stage, number, of, trial, shownMs: this.#shownMs, answer, outcome };
    this.#answers.push(answered);
    this.#trial = null;
    this.#tally.add(trial, this.#shownMs, outcome);
    if (trial.asked !== 'nothing') this.#stairs?.[trial.asked].add(isSeen(outcome));
    if (this.#stage !== 'practice') {
      this.#next();
      return;
    }
    this.#last.value = answered;
    if (outcome === 'seen' || outcome === 'quiet') this.#next();
    else this.#phase.value = { stage, number, of, kind: 'feedback', answered };
  }

  /** From a pause on to what comes next: after feedback, between two stages, once a slow machine is left alone. */
  goOn(): void {
    const phase = this.#phase.peek();
    switch (phase.kind) {
      case 'feedback': {
        this.#next();
        return;
      }
      case 'between': {
        this.#beginStage(phase.next);
        return;
      }
      case 'too-slow':
        this.#missedInARow = 0;
        this.#show.measureAnew();
        this.#phase.value = { kind: 'measuring' };
        return;
      case 'measuring':
      case 'showing':
      case 'asking':
      case 'again':
      case 'result':
    }
  }

  /** The practice is enough. */
  endPractice(): void {
    if (this.#stage === 'practice' && this.#first) this.#pauseBefore('second', this.#first);
  }

  /** From the result back to practice, and to another second look; the first look stays. */
  practiseAgain(): void {
    if (this.#phase.peek().kind !== 'result') return;
    this.#answers = this.#answers.filter(({ stage }) => stage === 'first');
    this.#beginStage('practice');
  }

  /** Nobody sees the page: what was being shown is shown again later. */
  hide(): void {
    this.#isHidden = true;
    this.#show.pause();
    if (this.#phase.peek().kind === 'showing') this.#again('hidden');
  }

  /** Somebody goes away for longer: what was being asked about is forgotten by then, and another one is shown. */
  leave(): void {
    this.hide();
    if (this.#phase.peek().kind === 'asking') this.#again('hidden');
  }

  /** The page is seen again. */
  unhide(): void {
    this.#isHidden = false;
    this.#show.pause();
  }

  #goOnWhenMeasured(): void {
    const { frameMs } = this.#show;
    if (frameMs === null) return;
    // Measured anew before the first answer, it may show briefer movements than the display that was too slow.
    if (!this.#stairs || !this.hasAnswers)
      this.#stairs = recordOf(SCALES, (scale) => new Staircase(rangeOf(scale, frameMs)));
    if (this.#trial) this.#deal(this.#trial.asked);
    else this.#next();
  }

  #goOnAfterAgain(nowMs: number): void {
    if (this.#isHidden) return;
    this.#againUntilMs ??= nowMs + AGAIN_MS;
    if (nowMs < this.#againUntilMs) return;
    this.#againUntilMs = null;
    this.#deal(this.#trial!.asked);
  }

  /** The next trial, or what comes after the last. */
  #next(): void {
    const asked = this.#stage === 'practice' ? this.#nextOfPractice() : this.#left.pop();
    if (asked) this.#deal(asked);
    else this.#endStage();
  }

  #nextOfPractice(): Asked | undefined {
    return this.#tally.count < PRACTICE_COUNT ? this.#dealer.one() : undefined;
  }

  #deal(asked: Asked): void {
    const stairs = this.#stairs!;
    const level = asked === 'nothing' ? 0 : stairs[asked].level;
    const reached = SCALES.reduce((sum, scale) => sum + stairs[scale].skill, 0) / SCALES.length;
    this.#trial = this.#dealer.trial(
      asked,
      this.#stage,
      level,
      this.#stage === 'practice' ? reached : SKILL_OF_LOOKS,
    );
    if (this.#show.isTooSlow) {
      this.#tellSlow(false);
      return;
    }
    this.#show.begin(this.#trial);
    this.#phase.value = { ...this.#progress(), kind: 'showing' };
  }

  /** What was shown counts only if it stood on the display as it was meant to. */
  #settle(): void {
    const { shown, shownMs } = this.#show.end();
    if (shown.kind === 'missed') {
      this.#tally.addRepeat();
      this.#missedInARow++;
      if (this.#missedInARow >= MOST_MISSED) {
        this.#tellSlow(true);
        return;
      }
      this.#again('missed');
      return;
    }
    this.#missedInARow = 0;
    this.#shownMs = shownMs;
    this.#phase.value = { ...this.#progress(), kind: 'asking' };
  }

  #again(why: WhyAgain): void {
    this.#show.end();
    this.#againUntilMs = null;
    this.#phase.value = { ...this.#progress(), kind: 'again', why };
  }

  #tellSlow(misses: boolean): void {
    this.#phase.value = { kind: 'too-slow', hz: 1000 / (this.#show.frameMs ?? Infinity), misses };
  }

  #progress(): Progress {
    const of = this.#stage === 'practice' ? PRACTICE_COUNT : this.#options.lookCount;
    return { stage: this.#stage, number: Math.min(of, this.#tally.count + 1), of };
  }

  #endStage(): void {
    const { frameMs } = this.#show;
    if (this.#stage === 'practice') {
      this.endPractice();
      return;
    }
    const look = this.#tally.result(frameMs ?? 0);
    if (this.#first === null) this.#pauseBefore('practice', look);
    else {
      const [first, changes] = [this.#first, changesOf(this.#first, look)];
      const result = { first, second: look, changes, takeAlong: takeAlong(this.#answers) };
      this.#phase.value = { kind: 'result', result };
    }
  }

  #pauseBefore(next: 'practice' | 'second', first: LookResult): void {
    this.#show.end();
    this.#trial = null;
    this.#first = first;
    this.#phase.value = { kind: 'between', next, first };
  }

  #beginStage(stage: 'practice' | 'second'): void {
    this.#stage = stage;
    this.#tally = new Tally();
    this.#last.value = null;
    if (stage === 'second') this.#beginSecond();
    this.#next();
  }

  #beginSecond(): void {
    const frameMs = this.#show.frameMs!;
    const before = this.#stairs!;
    this.#stairs = recordOf(
      SCALES,
      (scale) => new Staircase(rangeOf(scale, frameMs), before[scale].level * EASIER),
    );
    this.#left = this.#dealer.look(this.#options.lookCount);
  }
}
