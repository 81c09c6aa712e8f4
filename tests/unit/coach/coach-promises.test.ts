import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundFor } from '../../../src/coach/bound.ts';
import { Coach, type Cue } from '../../../src/coach/coach.ts';
import type { CoachContext } from '../../../src/coach/context.ts';
import { fittingFor } from '../../../src/coach/fitting.ts';
import { heightOf } from '../../../src/coach/ladder.ts';
import type { Pace } from '../../../src/coach/pace.ts';
import { SUGGESTIONS, type Suggestion } from '../../../src/coach/suggestions/suggestions.ts';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { CUE_BUDGETS } from '../../../src/settings/settings.ts';
import { contexts } from './arbitraries.fixture.ts';
import { momentAt } from './moment.fixture.ts';

interface Step {
  readonly waitMs: number;
  readonly confidences: readonly number[];
  /** The person hushes the coach for this long; 0 ends a hush. */
  readonly hushMs: number | null;
}

interface Session {
  readonly context: CoachContext;
  readonly pace: Pace;
  readonly begins: boolean;
  readonly startMs: number;
  /** In any order; often so few that they are used up. */
  readonly suggestions: readonly Suggestion[];
  readonly steps: readonly Step[];
}

/** Whatever may happen: time passes, clear and doubtful moments come, the person hushes the coach and ends it. */
const sessions = fc.record<Session>({
  context: contexts,
  pace: fc.record({
    cuesPerMinute: fc.constantFrom(...CUE_BUDGETS),
    quietMs: fc.oneof(fc.constant(0), fc.constant(60_000), fc.nat(120_000)),
  }),
  begins: fc.boolean(),
  startMs: fc.nat(10_000_000),
  suggestions: fc
    .constantFrom(...LANGUAGES)
    .chain((language) => fc.shuffledSubarray([...SUGGESTIONS[language]])),
  steps: fc.array(
    fc.record<Step>({
      waitMs: fc.oneof(fc.nat(3000), fc.nat(30_000), fc.constantFrom(14_999, 15_000, 20_000, 60_000)),
      confidences: fc.array(
        fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        { maxLength: 4 },
      ),
      hushMs: fc.oneof(
        { weight: 30, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.nat(300_000) },
      ),
    }),
    { maxLength: 150, size: 'max' },
  ),
});

interface Told {
  readonly cue: Cue;
  readonly hushedUntilMs: number;
}

function play({ context, pace, begins, startMs, suggestions, steps }: Session): Told[] {
  const coach = new Coach(context, suggestions, pace);
  if (begins) coach.begin(startMs);
  else coach.decide([], startMs);
  const told: Told[] = [];
  let [nowMs, hushedUntilMs] = [startMs, -Infinity];
  for (const { waitMs, confidences, hushMs } of steps) {
    nowMs += waitMs;
    if (hushMs !== null) coach.hush((hushedUntilMs = nowMs + hushMs));
    const moments = confidences.map((confidence) => momentAt(nowMs, confidence));
    const cue = coach.decide(moments, nowMs);
    if (cue) told.push({ cue, hushedUntilMs });
  }
  return told;
}

function always(promise: (told: readonly Told[], session: Session) => void): void {
  fc.assert(fc.property(sessions, (session) => promise(play(session), session)));
}

describe('in any session', () => {
  it('no cue goes over the bound of its context', () => {
    always((told, { context }) => {
      const bound = heightOf(boundFor(context));
      for (const { cue } of told) expect(heightOf(cue.rung)).toBeLessThanOrEqual(bound);
    });
  });

  it('no minute holds more cues than its budget, and no two come within 15 s', () => {
    always((told, { pace }) => {
      const timesMs = told.map(({ cue }) => cue.atMs);
      for (const fromMs of timesMs) {
        const within = (spanMs: number) => timesMs.filter((ms) => ms >= fromMs && ms < fromMs + spanMs);
        expect(within(60_000).length).toBeLessThanOrEqual(pace.cuesPerMinute);
        expect(within(15_000)).toHaveLength(1);
      }
    });
  });

  it('none comes in the quiet beginning or while hushed', () => {
    always((told, { pace, startMs }) => {
      for (const { cue, hushedUntilMs } of told) {
        expect(cue.atMs).toBeGreaterThanOrEqual(startMs + pace.quietMs);
        expect(cue.atMs).toBeGreaterThanOrEqual(hushedUntilMs);
      }
    });
  });

  it('none is repeated while another fitting one is left', () => {
    always((told, { context, suggestions }) => {
      const fresh = new Set(fittingFor(context, suggestions).map(({ id }) => id));
      for (const { cue } of told.slice(0, fresh.size)) expect(fresh.delete(cue.id), cue.id).toBe(true);
    });
  });

  it('each is a suggestion that there is, word for word, made for this context', () => {
    always((told, { context, suggestions }) => {
      for (const { cue } of told) {
        const { perspective, settings, hopes, ...shown } = suggestions.find(({ id }) => id === cue.id)!;
        expect(cue).toEqual({ ...shown, atMs: cue.atMs });
        expect([undefined, context.perspective]).toContain(perspective);
        expect(settings ?? [context.setting]).toContain(context.setting);
        if (context.hope !== 'unsaid') expect(hopes ?? [context.hope]).toContain(context.hope);
      }
    });
  });
});
