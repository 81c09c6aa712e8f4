import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoachContext } from '../../src/coach/context.ts';
import { boundFor, DEFAULT_CONTEXT, PERSPECTIVES, SETTINGS } from '../../src/coach/context.ts';
import type { Cue } from '../../src/coach/coach.ts';
import { Coach, CUE_BUDGET_MS, CUE_CONFIDENCE } from '../../src/coach/coach.ts';
import { above, downFrom, heightOf, milder, RUNGS } from '../../src/coach/ladder.ts';
import { SUGGESTIONS } from '../../src/coach/wording.ts';
import type { Moment } from '../../src/contracts/moment.ts';

const WORDS = SUGGESTIONS.en;

function momentAt(apexMs: number, confidence = 0.9): Moment {
  return {
    onsetMs: apexMs - 150,
    apexMs,
    offsetMs: apexMs + 150,
    durationMs: 300,
    durationErrorMs: 33,
    confidence,
    amplitude: 0.03,
    movements: [{ name: 'inner-brow-up', side: 'both', score: 0.9 }],
  };
}

const contexts = fc.record<CoachContext>({
  perspective: fc.constantFrom(...PERSPECTIVES),
  setting: fc.constantFrom(...SETTINGS),
});

/** What may happen in a session: time passes, moments come, the person hushes it. */
const steps = fc.array(
  fc.record({
    waitMs: fc.nat(20_000),
    confidences: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    hushMs: fc.option(fc.nat(60_000), { freq: 12 }),
  }),
  { maxLength: 120 },
);

interface Told {
  readonly cue: Cue;
  readonly hushedUntilMs: number;
}

function play(
  context: CoachContext,
  session: typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never,
): Told[] {
  const coach = new Coach(context, WORDS);
  const told: Told[] = [];
  let [nowMs, hushedUntilMs] = [0, 0];
  for (const { waitMs, confidences, hushMs } of session) {
    nowMs += waitMs;
    if (hushMs !== null) {
      hushedUntilMs = nowMs + hushMs;
      coach.hush(hushedUntilMs);
    }
    const cue = coach.decide(
      confidences.map((confidence) => momentAt(nowMs, confidence)),
      nowMs,
    );
    if (cue) told.push({ cue, hushedUntilMs });
  }
  return told;
}

describe('the ladder', () => {
  it('has four rungs, mildest first', () => {
    expect(RUNGS.map(heightOf)).toEqual([0, 1, 2, 3]);
    expect(milder('open-door', 'say-nothing')).toBe('say-nothing');
    expect(above('share-impression')).toBe('share-impression');
    expect(downFrom('open-door')).toEqual(['open-door', 'stay-attentive', 'say-nothing']);
  });
});

describe('the bound of a context', () => {
  it('is low where power is unequal, and lowest with strangers', () => {
    expect(boundFor({ perspective: 'noticing', setting: 'unequal-power' })).toBe('stay-attentive');
    expect(boundFor({ perspective: 'noticing', setting: 'stranger' })).toBe('say-nothing');
  });

  it('is lower for noticing somebody of whom nothing is known than for oneself', () => {
    expect(boundFor({ perspective: 'noticing', setting: 'unsaid' })).toBe('stay-attentive');
    expect(boundFor(DEFAULT_CONTEXT)).toBe('open-door');
  });
});

describe('the coach', () => {
  it('answers the first moment at once, by letting it pass', () => {
    const cue = new Coach(DEFAULT_CONTEXT, WORDS).decide([momentAt(1000)], 1300);
    expect(cue?.rung).toBe('say-nothing');
    expect(cue?.atMs).toBe(1300);
  });

  it('is silent without moments, and for doubtful ones', () => {
    const coach = new Coach(DEFAULT_CONTEXT, WORDS);
    expect(coach.decide([], 0)).toBeNull();
    expect(coach.decide([momentAt(0, CUE_CONFIDENCE - 0.01)], 10)).toBeNull();
  });

  it('speaks again when the budget allows, to the millisecond', () => {
    const coach = new Coach(DEFAULT_CONTEXT, WORDS);
    expect(coach.decide([momentAt(0)], 0)).not.toBeNull();
    expect(coach.decide([momentAt(1)], CUE_BUDGET_MS - 1)).toBeNull();
    expect(coach.decide([momentAt(2)], CUE_BUDGET_MS)).not.toBeNull();
  });

  it('goes one rung higher for repeated moments', () => {
    const coach = new Coach(DEFAULT_CONTEXT, WORDS);
    const three = [momentAt(0), momentAt(1), momentAt(2)];
    expect(coach.decide(three, 10)?.rung).toBe('stay-attentive');
  });

  it('says to do nothing at least as often as anything else when moments are rare', () => {
    const coach = new Coach({ perspective: 'noticing', setting: 'friend-or-family' }, WORDS);
    const rungs = Array.from(
      { length: 16 },
      (_, at) => coach.decide([momentAt(at * 40_000)], at * 40_000)!.rung,
    );
    expect(rungs.filter((rung) => rung === 'say-nothing').length).toBeGreaterThanOrEqual(8);
  });

  it('is silent while hushed, and speaks after', () => {
    const coach = new Coach(DEFAULT_CONTEXT, WORDS);
    coach.hush(5000);
    expect(coach.decide([momentAt(4000)], 4999)).toBeNull();
    expect(coach.decide([momentAt(5000)], 5000)).not.toBeNull();
  });
});

describe('in any session', () => {
  it('no cue goes over the bound of its context', () => {
    fc.assert(
      fc.property(contexts, steps, (context, session) => {
        const bound = heightOf(boundFor(context));
        for (const { cue } of play(context, session)) expect(heightOf(cue.rung)).toBeLessThanOrEqual(bound);
      }),
    );
  });

  it('no two cues come closer than the budget, and none while hushed', () => {
    fc.assert(
      fc.property(contexts, steps, (context, session) => {
        let lastMs = -Infinity;
        for (const { cue, hushedUntilMs } of play(context, session)) {
          expect(cue.atMs - lastMs).toBeGreaterThanOrEqual(CUE_BUDGET_MS);
          expect(cue.atMs).toBeGreaterThanOrEqual(hushedUntilMs);
          lastMs = cue.atMs;
        }
      }),
    );
  });

  it('nothing is repeated while a suggestion as mild is left, and every one fits the perspective', () => {
    fc.assert(
      fc.property(contexts, steps, (context, session) => {
        const used = new Set<string>();
        for (const { cue } of play(context, session)) {
          const fitting = WORDS.filter(
            (each) => (each.perspective ?? context.perspective) === context.perspective,
          );
          const left = fitting.filter(
            (each) => heightOf(each.rung) <= heightOf(cue.rung) && !used.has(each.id),
          );
          expect(fitting.map(({ id }) => id)).toContain(cue.id);
          expect(left.length === 0 || !used.has(cue.id)).toBe(true);
          used.add(cue.id);
        }
      }),
    );
  });
});
