import type { Silence } from '../../contracts/judged-time.ts';
import type { Moment, UnscoredReason } from '../../contracts/moment.ts';
import { leaveNothing } from '../../spotting/gates/silences.ts';
import { answers, bestAnswer, EARLY_MS, isWhereAsked, LATE_MS, REPORT_WAIT_MS } from './match.ts';
import { RING_MS } from './plan.ts';
import type { Outcome, SelfTestResult, TaskResult } from './result.ts';
import { PART_OF_TASK, type Task, type TaskKind } from './task.ts';
import { UnjudgedTime } from './unjudged-time.ts';

/** The finder learns a face at rest from about its first ten seconds. */
export const HOLD_STILL_MS = 10_000;
/** A set-up that shows no face well is not waited for longer than this: its result says why. */
const MOST_WAIT_MS = 20_000;
/** Unjudged time in a task's window that can hide the whole movement: the shortest last about 0.2 s. */
const HIDING_MS = 200;
/** While one of these holds, nothing is learnt about the face. */
const NOTHING_LEARNT: readonly UnscoredReason[] = [
  'no-new-picture',
  'black-picture',
  'no-face',
  'second-person',
  'turned-away',
  'too-small',
  'too-dark',
];

/** What goes on at a time. `share` of the ring that is closed: 0 to 1. */
export type Phase =
  | { readonly kind: 'still'; readonly leftMs: number }
  | { readonly kind: 'waiting' | 'closed'; readonly number: number; readonly task: TaskKind }
  | { readonly kind: 'closing'; readonly number: number; readonly task: TaskKind; readonly share: number }
  | { readonly kind: 'finished' };

/** One self-test, fed with frames and moments. Knows no clock: all times are ms of the session, never falling. */
export class SelfTestRun {
  readonly #tasks: readonly Task[];
  readonly #results: TaskResult[] = [];
  /** Since when the next task's time runs; null while the face is held still. */
  #anchorMs: number | null = null;
  #learntMs = 0;
  #waitedMs = 0;
  #lastMs: number | null = null;
  /** Moments before this are not counted: nothing was asked, or it is settled. */
  #openFromMs = 0;
  #moments: Moment[] = [];
  #unasked = 0;
  #frames = 0;
  #watchedMs = 0;
  readonly #unjudged = new UnjudgedTime();
  #unjudgedNow = new UnjudgedTime();

  constructor(tasks: readonly Task[]) {
    this.#tasks = tasks;
  }

  /** @param silences what could not be judged in this frame, worst first */
  addFrame(timeMs: number, silences: readonly Silence[]): void {
    const passedMs = timeMs - (this.#lastMs ?? timeMs);
    this.#lastMs = timeMs;
    if (this.#anchorMs === null) this.#learn(timeMs, passedMs, silences);
    else if (this.#current) this.#watch(timeMs, passedMs, silences);
  }

  /** @param moment in the session's own time */
  addMoment(moment: Moment): void {
    if (this.#anchorMs !== null && moment.apexMs >= this.#openFromMs) this.#moments.push(moment);
  }

  /** Goes on to the next task. While the face is held still there is none to skip. */
  skip(): void {
    if (this.#anchorMs === null || !this.#current || this.#lastMs === null) return;
    this.#settle({ kind: 'skipped' }, this.#lastMs, this.#lastMs);
  }

  /** After a break the face is learnt anew; an open task comes again. */
  startAnew(): void {
    if (!this.#current) return;
    this.#anchorMs = null;
    [this.#learntMs, this.#waitedMs] = [0, 0];
    this.#moments = [];
    this.#unjudgedNow = new UnjudgedTime();
  }

  /** Whether the face is held still, and there is no task to skip. */
  get isLearning(): boolean {
    return this.#anchorMs === null;
  }

  get isFinished(): boolean {
    return this.#current === undefined;
  }

  phaseAt(timeMs: number): Phase {
    const task = this.#current;
    if (!task) return { kind: 'finished' };
    if (this.#anchorMs === null) return { kind: 'still', leftMs: this.#stillLeftMs };
    const untilMs = this.#anchorMs + task.gapMs - timeMs;
    const about = { number: this.#results.length + 1, task: task.kind };
    if (untilMs > RING_MS) return { kind: 'waiting', ...about };
    if (untilMs > 0) return { kind: 'closing', ...about, share: 1 - untilMs / RING_MS };
    return { kind: 'closed', ...about };
  }

  get result(): SelfTestResult {
    return {
      tasks: [...this.#results],
      framesPerSecond: this.#watchedMs > 0 ? (this.#frames * 1000) / this.#watchedMs : 0,
      watchedMs: this.#watchedMs,
      unjudgedMs: this.#unjudged.totalMs,
      mainReason: this.#unjudged.mainReason,
      unasked: this.#unasked,
    };
  }

  get #current(): Task | undefined {
    return this.#tasks[this.#results.length];
  }

  get #stillLeftMs(): number {
    return Math.max(0, Math.min(HOLD_STILL_MS - this.#learntMs, MOST_WAIT_MS - this.#waitedMs));
  }

  #learn(timeMs: number, passedMs: number, silences: readonly Silence[]): void {
    this.#waitedMs += passedMs;
    if (!silences.some(({ reason }) => NOTHING_LEARNT.includes(reason))) this.#learntMs += passedMs;
    if (this.#stillLeftMs > 0) return;
    [this.#anchorMs, this.#openFromMs] = [timeMs, timeMs];
  }

  #watch(timeMs: number, passedMs: number, silences: readonly Silence[]): void {
    const task = this.#current;
    if (!task || this.#anchorMs === null) return;
    this.#frames++;
    this.#watchedMs += passedMs;
    const closeMs = this.#anchorMs + task.gapMs;
    const worst = silences.at(0)?.reason;
    if (worst && leaveNothing(silences)) this.#unjudged.add(worst, passedMs);
    const hiding = silences.find(({ parts }) => parts.includes(PART_OF_TASK[task.kind]))?.reason;
    const inWindow = timeMs >= closeMs - EARLY_MS && timeMs <= closeMs + LATE_MS;
    if (hiding && inWindow) this.#unjudgedNow.add(hiding, passedMs);
    if (timeMs < closeMs + LATE_MS + REPORT_WAIT_MS) return;
    this.#settle(this.#outcome(task.kind, closeMs), closeMs, closeMs + LATE_MS);
  }

  #outcome(task: TaskKind, closeMs: number): Outcome {
    const moment = bestAnswer(this.#moments, task, closeMs);
    if (moment) return { kind: isWhereAsked(moment, task) ? 'seen' : 'elsewhere', moment };
    const { totalMs, mainReason } = this.#unjudgedNow;
    return mainReason && totalMs >= HIDING_MS
      ? { kind: 'not-judged', reason: mainReason }
      : { kind: 'not-seen' };
  }

  #settle(outcome: Outcome, anchorMs: number, settledToMs: number): void {
    const task = this.#current;
    if (!task || this.#anchorMs === null) return;
    const closeMs = this.#anchorMs + task.gapMs;
    const past = this.#moments.filter(({ apexMs }) => apexMs <= settledToMs);
    this.#unasked += past.filter((moment) => !answers(moment, closeMs)).length;
    this.#moments = this.#moments.filter(({ apexMs }) => apexMs > settledToMs);
    this.#results.push({ task: task.kind, outcome });
    this.#unjudgedNow = new UnjudgedTime();
    [this.#anchorMs, this.#openFromMs] = [anchorMs, settledToMs];
  }
}
