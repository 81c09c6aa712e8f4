import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Silence } from '../../../../src/contracts/judged-time.ts';
import type { UnscoredReason } from '../../../../src/contracts/moment.ts';
import type { MovementName } from '../../../../src/contracts/movement.ts';
import { Random } from '../../../../src/core/random.ts';
import { LATE_MS, REPORT_WAIT_MS } from '../../../../src/practice/self-test/match.ts';
import { planTasks, RING_MS } from '../../../../src/practice/self-test/plan.ts';
import { HOLD_STILL_MS, SelfTestRun } from '../../../../src/practice/self-test/run.ts';
import { TASK_KINDS, type Task, type TaskKind } from '../../../../src/practice/self-test/task.ts';
import { BLINK, wholeFace } from '../../../../src/spotting/gates/silences.ts';
import { SPEECH } from '../../silences.fixture.ts';
import { momentAt } from './moment.fixture.ts';

const FRAME_MS = 1000 / 30;
const GAP_MS = 5000;
const MOVEMENT: Readonly<Record<TaskKind, MovementName>> = {
  'brows-up': 'inner-brow-up',
  'lip-corners-up': 'lip-corner-up',
  'brows-down': 'brow-down',
};

function silenceOf(reason: UnscoredReason): Silence {
  return [SPEECH, BLINK].find((each) => each.reason === reason) ?? wholeFace(reason);
}

/** Plays a session frame by frame. */
class Player {
  timeMs = 0;
  readonly run: SelfTestRun;

  constructor(tasks: readonly Task[]) {
    this.run = new SelfTestRun(tasks);
    this.run.addFrame(0, []);
  }

  /** Until a time of the session, with the same reasons throughout. */
  to(untilMs: number, ...reasons: UnscoredReason[]): void {
    this.toSilenced(untilMs, reasons.map(silenceOf));
  }

  toSilenced(untilMs: number, silences: readonly Silence[]): void {
    while (this.timeMs < untilMs) {
      this.timeMs += FRAME_MS;
      this.run.addFrame(this.timeMs, silences);
    }
  }

  /** Holds still, and tells when that ended. */
  learn(): number {
    while (this.run.phaseAt(this.timeMs).kind === 'still') this.to(this.timeMs + 1);
    return this.timeMs;
  }
}

const task = (kind: TaskKind, gapMs = GAP_MS): Task => ({ kind, gapMs });
const outcomes = ({ run }: Player): string[] => run.result.tasks.map(({ outcome }) => outcome.kind);

describe('holding still', () => {
  it('lasts ten seconds in which a face is seen', () => {
    const player = new Player([task('brows-up')]);
    player.to(4000, 'no-face');
    expect(player.learn()).toBeCloseTo(4000 + HOLD_STILL_MS, -2);
  });

  it('is not waited for without end where no face comes', () => {
    const player = new Player([task('brows-up')]);
    player.to(60_000, 'no-face');
    expect(player.run.phaseAt(player.timeMs).kind).toBe('finished');
    expect(player.run.result.tasks[0]!.outcome).toEqual({ kind: 'not-judged', reason: 'no-face' });
  });

  it('counts no movement and offers nothing to skip', () => {
    const player = new Player([task('brows-up')]);
    player.to(5000);
    player.run.addMoment(momentAt(4500, 'inner-brow-up'));
    player.run.skip();
    const startMs = player.learn();
    player.to(startMs + GAP_MS + LATE_MS + REPORT_WAIT_MS + 100);
    expect(outcomes(player)).toEqual(['not-seen']);
    expect(player.run.result.unasked).toBe(0);
  });
});

describe('a task', () => {
  it('waits, closes its ring in a second and a half, and listens on for the report', () => {
    const player = new Player([task('brows-up')]);
    const closeMs = player.learn() + GAP_MS;
    const kindAt = (ms: number): string => player.run.phaseAt(ms).kind;
    expect(kindAt(closeMs - RING_MS - 1)).toBe('waiting');
    expect(player.run.phaseAt(closeMs - RING_MS / 2)).toEqual({
      kind: 'closing',
      number: 1,
      task: 'brows-up',
      share: 0.5,
    });
    expect(kindAt(closeMs)).toBe('closed');
    player.to(closeMs + LATE_MS + REPORT_WAIT_MS - FRAME_MS);
    expect(kindAt(player.timeMs)).toBe('closed');
    player.to(closeMs + LATE_MS + REPORT_WAIT_MS + FRAME_MS);
    expect(kindAt(player.timeMs)).toBe('finished');
  });

  it('is seen though the report comes late, and elsewhere where another part moved', () => {
    const player = new Player([task('brows-up'), task('lip-corners-up')]);
    const firstMs = player.learn() + GAP_MS;
    player.to(firstMs + LATE_MS + REPORT_WAIT_MS - 2 * FRAME_MS);
    player.run.addMoment(momentAt(firstMs + LATE_MS - 1, 'outer-brow-up'));
    player.to(firstMs + GAP_MS + 800);
    player.run.addMoment(momentAt(firstMs + GAP_MS + 300, 'nose-wrinkle'));
    player.to(firstMs + 2 * GAP_MS);
    expect(outcomes(player)).toEqual(['seen', 'elsewhere']);
  });

  it('is not judged where something hid the movement, and says what', () => {
    const player = new Player([task('brows-up'), task('lip-corners-up'), task('brows-down')]);
    const firstMs = player.learn() + GAP_MS;
    player.to(firstMs + 100);
    player.to(firstMs + 400, 'head-motion');
    player.to(firstMs + GAP_MS + 100);
    player.to(firstMs + GAP_MS + 400, 'speech-lower-face');
    player.to(firstMs + 2 * GAP_MS + 100);
    player.to(firstMs + 2 * GAP_MS + 400, 'speech-lower-face');
    player.to(firstMs + 3 * GAP_MS);
    expect(player.run.result.tasks.map(({ outcome }) => outcome)).toEqual([
      { kind: 'not-judged', reason: 'head-motion' },
      { kind: 'not-judged', reason: 'speech-lower-face' },
      { kind: 'not-seen' },
    ]);
  });

  it('is hidden by what silences its part of the face, and by nothing else, whatever the reason', () => {
    const player = new Player([task('brows-up'), task('lip-corners-up')]);
    const turn: Silence = { reason: 'head-motion', parts: ['lids', 'mouth'] };
    const firstMs = player.learn() + GAP_MS;
    player.to(firstMs);
    player.toSilenced(firstMs + 500, [turn]);
    player.to(firstMs + GAP_MS);
    player.toSilenced(firstMs + GAP_MS + 500, [turn]);
    player.to(firstMs + 2 * GAP_MS);
    expect(player.run.result.tasks.map(({ outcome }) => outcome)).toEqual([
      { kind: 'not-seen' },
      { kind: 'not-judged', reason: 'head-motion' },
    ]);
    // Some of the face was judged all along.
    expect(player.run.result.unjudgedMs).toBe(0);
  });

  it('that is skipped makes room for the next at once', () => {
    const player = new Player([task('brows-up'), task('brows-down')]);
    const startMs = player.learn();
    player.to(startMs + 1000);
    player.run.skip();
    expect(outcomes(player)).toEqual(['skipped']);
    player.to(player.timeMs + GAP_MS + LATE_MS + REPORT_WAIT_MS + FRAME_MS);
    expect(outcomes(player)).toEqual(['skipped', 'not-seen']);
  });

  it('comes again after a break, once the face was held still anew', () => {
    const player = new Player([task('brows-up')]);
    const closeMs = player.learn() + GAP_MS;
    player.to(closeMs - 500);
    player.run.startAnew();
    expect(player.run.phaseAt(player.timeMs).kind).toBe('still');
    const againMs = player.learn() + GAP_MS;
    expect(againMs).toBeGreaterThan(closeMs + HOLD_STILL_MS);
    player.to(againMs + 500);
    player.run.addMoment(momentAt(againMs + 200, 'inner-brow-up'));
    player.to(againMs + GAP_MS);
    expect(outcomes(player)).toEqual(['seen']);
  });
});

describe('the result', () => {
  it('tells frame rate and time that was not judged, from the tasks only', () => {
    const player = new Player([task('brows-up'), task('brows-down')]);
    player.to(3000, 'too-dark');
    const startMs = player.learn();
    player.to(startMs + 2000);
    player.to(startMs + 3000, 'turned-away');
    player.to(startMs + 3 * GAP_MS);
    const { framesPerSecond, unjudgedMs, mainReason, watchedMs } = player.run.result;
    expect(framesPerSecond).toBeCloseTo(30, 1);
    expect(unjudgedMs).toBeCloseTo(1000, -2);
    expect(mainReason).toBe('turned-away');
    expect(watchedMs).toBeCloseTo(2 * GAP_MS + LATE_MS + REPORT_WAIT_MS, -2);
  });

  it('names what broke the view, not the settling that followed', () => {
    const player = new Player([task('brows-up'), task('brows-down')]);
    const startMs = player.learn();
    player.to(startMs + 500, 'no-face');
    player.to(startMs + 4000, 'settling');
    expect(player.run.result.mainReason).toBe('no-face');
  });

  it('counts movements that nobody asked for apart', () => {
    const player = new Player([task('brows-up')]);
    const closeMs = player.learn() + GAP_MS;
    player.to(closeMs - 2000);
    player.run.addMoment(momentAt(closeMs - 2500, 'inner-brow-up'));
    player.to(closeMs + GAP_MS);
    expect(outcomes(player)).toEqual(['not-seen']);
    expect(player.run.result.unasked).toBe(1);
  });

  it('finds every task whose movement comes in time, however the plan and the reactions fall', () => {
    const cases = fc.record({
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      delaysMs: fc.array(fc.integer({ min: -600, max: 1200 }), { minLength: 10, maxLength: 10 }),
      reportMs: fc.integer({ min: 150, max: 1000 }),
    });
    fc.assert(
      fc.property(cases, ({ seed, delaysMs, reportMs }) => {
        const tasks = planTasks(new Random(seed), TASK_KINDS);
        const player = new Player(tasks);
        let closeMs = player.learn();
        tasks.forEach(({ kind, gapMs }, at) => {
          closeMs += gapMs;
          const apexMs = closeMs + delaysMs[at]!;
          player.to(apexMs + reportMs);
          player.run.addMoment(momentAt(apexMs, MOVEMENT[kind]));
        });
        player.to(closeMs + LATE_MS + REPORT_WAIT_MS + FRAME_MS);
        expect(outcomes(player)).toEqual(tasks.map(() => 'seen'));
        expect(player.run.result.unasked).toBe(0);
        expect(player.run.phaseAt(player.timeMs).kind).toBe('finished');
      }),
      { numRuns: 30 },
    );
  });
});
