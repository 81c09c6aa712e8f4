import { beforeEach, describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { partOf, type Answer } from '../../../../src/exercise/eye/places.ts';
import type { Picture } from '../../../../src/exercise/eye/presentation.ts';
import {
  EyeSession,
  LOOK_COUNTS,
  PRACTICE_COUNT,
  type EyePhase,
  type EyeResult,
} from '../../../../src/session/exercise/eye-session.ts';
import { frameTimes, type Display } from '../../exercise/frames.fixture.ts';

const HZ_60: Display = { frameMs: 1000 / 60 };
const FACES = 24;
const [SHORT] = LOOK_COUNTS;

/** Somebody before a display, who answers what was shown. */
class Sitting {
  readonly session: EyeSession;
  readonly #times: Generator<number>;
  /** What was drawn since the last answer. */
  drawn: Picture[] = [];
  atMs = 0;

  constructor(display: Display = HZ_60, seed = 7) {
    this.session = new EyeSession({ seed, faceCount: FACES, lookCount: SHORT });
    this.#times = frameTimes(display);
  }

  get phase(): EyePhase {
    return this.session.phase.peek();
  }

  frame(): void {
    this.atMs = this.#times.next().value as number;
    const picture = this.session.frame(this.atMs);
    if (picture) this.drawn.push(picture);
    this.session.drawn(this.atMs + 3);
  }

  /** Watches until something is wanted of the person, or a number of frames has passed. */
  watch(until: EyePhase['kind'], mostFrames = 2000): void {
    for (let frame = 0; frame < mostFrames && this.phase.kind !== until; frame++) this.frame();
  }

  answer(answer: Answer): void {
    this.session.answer(answer);
    this.drawn = [];
  }

  /** What was really drawn, as an observer who misses nothing would answer it. */
  get truth(): Answer {
    const moved = this.drawn.find(({ state }) => state.movements.length > 0)?.state.movements[0];
    return moved ? { part: partOf(moved.name), side: moved.side } : 'nothing';
  }

  /** Answers a whole stage. */
  goThrough(answerOf: (sitting: Sitting) => Answer): void {
    for (;;) {
      this.#watchUntilAsked();
      if (this.phase.kind === 'feedback') this.session.goOn();
      else if (this.phase.kind === 'asking') this.answer(answerOf(this));
      else return;
    }
  }

  #watchUntilAsked(): void {
    for (let frame = 0; frame < 4000; frame++) {
      if (!['measuring', 'showing', 'again'].includes(this.phase.kind)) return;
      this.frame();
    }
  }
}

const truth = (sitting: Sitting): Answer => sitting.truth;

let sitting: Sitting;
beforeEach(() => {
  sitting = new Sitting();
});

describe('the exercise', () => {
  it('measures the display for half a second, then shows the first face', () => {
    expect(sitting.phase.kind).toBe('measuring');
    sitting.watch('showing', 31);
    expect(sitting.phase).toMatchObject({ kind: 'showing', stage: 'first', number: 1, of: SHORT });
  });

  it('takes no answer before the face is at rest again', () => {
    sitting.watch('showing');
    sitting.answer('nothing');
    expect(sitting.phase.kind).toBe('showing');
    sitting.watch('asking');
    sitting.answer('nothing');
    expect(sitting.phase).toMatchObject({ kind: 'showing', number: 2 });
  });

  it('goes from the first look through practice to the second, and tells the floor of a perfect observer', () => {
    sitting.goThrough(truth);
    expect(sitting.phase).toMatchObject({ kind: 'between', next: 'practice' });
    sitting.session.goOn();
    sitting.goThrough(truth);
    expect(sitting.phase).toMatchObject({ kind: 'between', next: 'second' });
    sitting.session.goOn();
    sitting.goThrough(truth);
    if (sitting.phase.kind !== 'result') throw new Error(`It is at ${sitting.phase.kind}.`);
    const { first, second, changes } = sitting.phase.result;
    expect(second.scales.length.threshold).toMatchObject({ kind: 'floor' });
    expect(second.scales.size.threshold).toMatchObject({ kind: 'floor', at: 0.005 });
    expect(first.alarms).toEqual({ told: 0, of: 3 });
    expect(changes.length.kind).toBe('incomparable');
  });

  it('gives no threshold to somebody who presses keys at random', () => {
    const random = new Random(3);
    const parts = ['brows', 'eyes', 'nose', 'mouth', 'chin'] as const;
    sitting.goThrough(() => ({ part: random.pick(parts), side: 'both' }));
    if (sitting.phase.kind !== 'between') throw new Error(`It is at ${sitting.phase.kind}.`);
    expect(sitting.phase.first.scales.length.threshold).toEqual({ kind: 'none' });
    expect(sitting.phase.first.scales.size.threshold).toEqual({ kind: 'none' });
  });

  it('shows what was not seen in practice, and goes on by itself after what was', () => {
    sitting.goThrough(truth);
    sitting.session.goOn();
    sitting.watch('asking');
    sitting.answer(sitting.truth);
    expect(sitting.phase.kind).toBe('showing');
    for (let trial = 0; trial < 10 && sitting.phase.kind !== 'feedback'; trial++) {
      sitting.watch('asking');
      sitting.answer('nothing');
    }
    expect(sitting.phase).toMatchObject({ kind: 'feedback', answered: { outcome: 'unseen' } });
    sitting.session.goOn();
    expect(sitting.phase.kind).toBe('showing');
  });

  it('ends practice after its trials, or when the person has had enough', () => {
    sitting.goThrough(truth);
    sitting.session.goOn();
    let answers = 0;
    sitting.goThrough((at) => {
      answers++;
      return truth(at);
    });
    expect(answers).toBe(PRACTICE_COUNT);
    const brief = new Sitting();
    brief.goThrough(truth);
    brief.session.goOn();
    brief.watch('asking');
    brief.session.endPractice();
    expect(brief.phase).toMatchObject({ kind: 'between', next: 'second' });
  });
});

describe('the result', () => {
  /** From the beginning to a result. */
  function resultOf(answerOf: (at: Sitting) => Answer): EyeResult {
    sitting.goThrough(answerOf);
    sitting.session.goOn();
    sitting.goThrough(answerOf);
    sitting.session.goOn();
    sitting.goThrough(answerOf);
    return resultNow();
  }

  function resultNow(): EyeResult {
    if (sitting.phase.kind !== 'result') throw new Error(`It is at ${sitting.phase.kind}.`);
    return sitting.phase.result;
  }

  it('has one thing to take along, out of all that was answered', () => {
    expect(resultOf(truth).takeAlong).toMatchObject({ lesson: 'with-the-camera' });
    const others = new Sitting();
    sitting = others;
    const alarms = resultOf((at) => (at.truth === 'nothing' ? { part: 'brows', side: 'both' } : at.truth));
    expect(alarms.takeAlong).toMatchObject({ lesson: 'wait', tie: { stage: 'second', of: SHORT } });
    expect(alarms.takeAlong!.tie.number).toBeGreaterThanOrEqual(1);
  });

  it('leads back to practice and another second look; the first look stays', () => {
    const before = resultOf(truth);
    sitting.session.practiseAgain();
    expect(sitting.phase).toMatchObject({ kind: 'showing', stage: 'practice', number: 1 });
    sitting.goThrough(truth);
    expect(sitting.phase).toMatchObject({ kind: 'between', next: 'second' });
    sitting.session.goOn();
    sitting.goThrough(() => 'nothing');
    const after = resultNow();
    expect(after.first).toBe(before.first);
    expect(after.second).not.toBe(before.second);
  });

  it('is the only place from which practice is begun again', () => {
    sitting.watch('asking');
    sitting.session.practiseAgain();
    expect(sitting.phase).toMatchObject({ kind: 'asking', stage: 'first' });
  });
});

describe('somebody who leaves', () => {
  it('in the middle of a trial is asked about another one, for what was seen is forgotten', () => {
    sitting.watch('asking');
    sitting.answer('nothing');
    sitting.watch('asking');
    sitting.session.leave();
    expect(sitting.phase).toMatchObject({ kind: 'again', why: 'hidden', number: 2 });
    for (let frame = 0; frame < 300; frame++) sitting.frame();
    expect(sitting.phase.kind).toBe('again');
    sitting.session.unhide();
    sitting.watch('asking');
    expect(sitting.phase).toMatchObject({ kind: 'asking', number: 2 });
  });

  it('finds the pause, or what practice told, as it was', () => {
    sitting.goThrough(truth);
    sitting.session.leave();
    sitting.session.unhide();
    expect(sitting.phase).toMatchObject({ kind: 'between', next: 'practice' });
    expect(sitting.session.stage).toBe('practice');
  });

  it('has something to come back to from the first answer on', () => {
    sitting.watch('asking');
    expect(sitting.session.hasAnswers).toBe(false);
    sitting.answer('nothing');
    expect(sitting.session).toMatchObject({ hasAnswers: true, stage: 'first' });
  });
});

describe('a trial that was not shown whole', () => {
  /** Stalls every frame between two numbers. */
  const slowFrom =
    (from: number, to: number) =>
    (frame: number): number =>
      frame > from && frame < to ? 3 : 1;

  it('is shown again and does not count', () => {
    // Slow for as long as the first trial lasts.
    const late = new Sitting({ ...HZ_60, stall: slowFrom(40, 120) });
    late.watch('again');
    expect(late.phase).toMatchObject({ kind: 'again', why: 'missed', number: 1 });
    late.watch('asking');
    expect(late.phase).toMatchObject({ number: 1 });
    late.goThrough(truth);
    if (late.phase.kind !== 'between') throw new Error(`It is at ${late.phase.kind}.`);
    expect(late.phase.first.repeated).toBeGreaterThanOrEqual(1);
    expect(late.phase.first.alarms.of).toBe(3);
  });

  it('is not asked about, however long the page stays slow; after some tries that is said', () => {
    const slow = new Sitting({ ...HZ_60, stall: (frame) => (frame > 40 && frame % 3 === 0 ? 2 : 1) });
    for (let frame = 0; frame < 4000; frame++) {
      slow.frame();
      expect(slow.phase.kind).not.toBe('asking');
    }
    expect(slow.phase).toMatchObject({ kind: 'too-slow', misses: true });
  });

  it('can be tried again when the machine is left alone', () => {
    const slow = new Sitting({
      ...HZ_60,
      stall: (frame) => (frame > 40 && frame < 1200 && frame % 3 === 0 ? 2 : 1),
    });
    slow.watch('too-slow');
    for (let frame = 0; frame < 1200; frame++) slow.frame();
    slow.session.goOn();
    slow.watch('asking');
    expect(slow.phase).toMatchObject({ kind: 'asking', number: 1 });
  });
});

describe('a display that is too slow', () => {
  it.each([20, 30, 40])('of %i Hz is told so, and nothing is shown on it', (hz) => {
    const slow = new Sitting({ frameMs: 1000 / hz });
    slow.watch('too-slow');
    expect(slow.phase).toMatchObject({ kind: 'too-slow', misses: false });
    if (slow.phase.kind === 'too-slow') expect(slow.phase.hz).toBeCloseTo(hz, 0);
    expect(slow.drawn).toEqual([]);
  });

  it('is forgotten once another one is measured: lengths go down to a frame of that one', () => {
    const isSlow = (frame: number): boolean => frame < 60;
    const better = new Sitting({ ...HZ_60, stall: (frame) => (isSlow(frame) ? 2 : 1) });
    better.watch('too-slow');
    for (let frame = 0; frame < 60; frame++) better.frame();
    better.session.goOn();
    const lengthsMs: number[] = [];
    better.goThrough((one) => {
      lengthsMs.push(one.session.trial?.movement?.lengthMs ?? Infinity);
      return one.truth;
    });
    expect(Math.min(...lengthsMs)).toBeCloseTo(HZ_60.frameMs);
  });

  it('is noticed when the page becomes slow on the way', () => {
    const slow = new Sitting({ ...HZ_60, stall: (frame) => (frame > 300 ? 2 : 1) });
    slow.goThrough(truth);
    expect(slow.phase.kind).toBe('too-slow');
  });
});

describe('a tab that is hidden', () => {
  it('in the middle of a trial lets it be shown again once the tab is back, and counts nothing', () => {
    sitting.watch('showing');
    for (let frame = 0; frame < 30; frame++) sitting.frame();
    sitting.session.hide();
    expect(sitting.phase).toMatchObject({ kind: 'again', why: 'hidden', number: 1 });
    sitting.session.unhide();
    sitting.drawn = [];
    sitting.watch('asking');
    expect(sitting.phase).toMatchObject({ kind: 'asking', number: 1 });
    sitting.goThrough(truth);
    expect(sitting.phase).toMatchObject({ kind: 'between', first: { repeated: 0, alarms: { of: 3 } } });
  });

  it('waits for as long as nobody looks', () => {
    sitting.watch('showing');
    sitting.session.hide();
    for (let frame = 0; frame < 500; frame++) sitting.frame();
    expect(sitting.phase.kind).toBe('again');
  });

  it('while an answer is asked for takes nothing away, and the face that is asked about is there at rest', () => {
    expect(sitting.session.atRest).toBeNull();
    sitting.watch('asking');
    sitting.session.hide();
    sitting.session.unhide();
    expect(sitting.phase).toMatchObject({ kind: 'asking', number: 1 });
    expect(sitting.session.atRest).toMatchObject({
      view: sitting.session.trial!.view,
      state: { movements: [] },
    });
  });

  it('without a word to the page is noticed by its frames', () => {
    const gone = new Sitting({ ...HZ_60, stall: (frame) => (frame === 70 ? 400 : 1) });
    gone.watch('again');
    expect(gone.phase).toMatchObject({ kind: 'again', why: 'missed' });
  });
});
