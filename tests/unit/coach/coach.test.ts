import { describe, expect, it } from 'vitest';
import { Coach, type Cue } from '../../../src/coach/coach.ts';
import { DEFAULT_CONTEXT, type CoachContext } from '../../../src/coach/context.ts';
import type { Pace } from '../../../src/coach/pace.ts';
import { gapMs, SHORTEST_GAP_MS } from '../../../src/coach/pace.ts';
import { MERGE_MS } from '../../../src/coach/recent-moments.ts';
import { SUGGESTIONS } from '../../../src/coach/suggestions/suggestions.ts';
import { CUE_BUDGETS } from '../../../src/settings/settings.ts';
import { momentAt } from './moment.fixture.ts';

const AT_ONCE: Pace = { cuesPerMinute: 4, quietMs: 0 };
const MINUTE_MS = 60_000;
const WITH_A_FRIEND: CoachContext = {
  perspective: 'noticing',
  setting: 'friend-or-family',
  hope: 'unsaid',
};

function coachFor(context: CoachContext = DEFAULT_CONTEXT, pace: Pace = AT_ONCE): Coach {
  return new Coach(context, SUGGESTIONS.en, pace);
}

/** Lets the coach hear one moment at this time. */
function hear(coach: Coach, nowMs: number): Cue | null {
  return coach.decide([momentAt(nowMs)], nowMs);
}

function rungsOf(coach: Coach, timesMs: readonly number[]): string[] {
  return timesMs.flatMap((ms) => hear(coach, ms)?.rung ?? []);
}

function every(stepMs: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => at * stepMs);
}

describe('the coach', () => {
  it('answers the first moment at once, by letting it pass', () => {
    const cue = coachFor().decide([momentAt(1000)], 1300);
    expect(cue).toEqual({
      id: 'let-pass',
      rung: 'say-nothing',
      text: 'Let it pass',
      more: 'One movement says little.',
      atMs: 1300,
    });
  });

  it('is silent without moments', () => {
    expect(coachFor().decide([], 0)).toBeNull();
  });

  it('answers what is told, however sure: the rate that the person chose has decided that', () => {
    expect(coachFor().decide([momentAt(0, 0.05)], 10)).not.toBeNull();
  });

  it('gives one cue for several moments at once', () => {
    const coach = coachFor();
    expect(coach.decide([momentAt(0), momentAt(10), momentAt(20)], 30)?.rung).toBe('say-nothing');
    expect(hear(coach, 40)).toBeNull();
  });

  it('has nothing to say where there are no suggestions', () => {
    expect(hear(new Coach(DEFAULT_CONTEXT, [], AT_ONCE), 0)).toBeNull();
  });

  it('begins with what serves the hope', () => {
    const coach = coachFor({ perspective: 'speaking', setting: 'unsaid', hope: 'go-slower' });
    hear(coach, 0);
    expect(hear(coach, MINUTE_MS)?.id).toBe('slow-down');
  });
});

describe('the budget', () => {
  it.each([
    [1, 60_000],
    [2, 30_000],
    [3, 20_000],
    [4, 15_000],
  ])('of %i cues a minute leaves %i ms between two', (cuesPerMinute, gap) => {
    const coach = coachFor(DEFAULT_CONTEXT, { cuesPerMinute, quietMs: 0 });
    expect(hear(coach, 0)).not.toBeNull();
    expect(hear(coach, gap - 1)).toBeNull();
    expect(hear(coach, gap)).not.toBeNull();
  });

  it('covers every choice of the settings, and is never shorter than people bear', () => {
    for (const budget of CUE_BUDGETS) expect(gapMs(budget)).toBeGreaterThanOrEqual(SHORTEST_GAP_MS);
    expect(gapMs(60)).toBe(SHORTEST_GAP_MS);
  });
});

describe('the quiet beginning', () => {
  const quiet: Pace = { ...AT_ONCE, quietMs: MINUTE_MS };

  it('lasts from the call of begin', () => {
    const coach = coachFor(DEFAULT_CONTEXT, quiet);
    coach.begin(500);
    expect(hear(coach, MINUTE_MS + 499)).toBeNull();
    expect(hear(coach, MINUTE_MS + 500)).not.toBeNull();
  });

  it('begins once: a second call of begin changes nothing', () => {
    const coach = coachFor(DEFAULT_CONTEXT, quiet);
    coach.begin(0);
    coach.begin(30_000);
    expect(hear(coach, MINUTE_MS)).not.toBeNull();
  });

  it('begins with the first decision where nobody called begin', () => {
    const coach = coachFor(DEFAULT_CONTEXT, quiet);
    coach.decide([], 1000);
    expect(hear(coach, MINUTE_MS + 999)).toBeNull();
    expect(hear(coach, MINUTE_MS + 1000)).not.toBeNull();
  });
});

describe('a hush', () => {
  it('keeps the coach silent, and lets it speak after', () => {
    const coach = coachFor();
    coach.hush(5000);
    expect(hear(coach, 4999)).toBeNull();
    expect(hear(coach, 5000)).not.toBeNull();
  });

  it('is ended by one that has passed', () => {
    const coach = coachFor();
    coach.hush(300_000);
    coach.hush(0);
    expect(hear(coach, 1000)).not.toBeNull();
  });

  it('is not caught up with: the first cue after it waits for a moment', () => {
    const coach = coachFor();
    coach.hush(5000);
    hear(coach, 4000);
    expect(coach.decide([], 6000)).toBeNull();
  });
});

describe('repeated moments', () => {
  it('raise the cue by one rung', () => {
    const coach = coachFor(DEFAULT_CONTEXT, { ...AT_ONCE, quietMs: 10_000 });
    expect(rungsOf(coach, [0, 5000, 10_000])).toEqual(['stay-attentive']);
  });

  it('count as one where they come in one breath', () => {
    const coach = coachFor(DEFAULT_CONTEXT, { ...AT_ONCE, quietMs: 3000 });
    expect(rungsOf(coach, [0, MERGE_MS / 2, MERGE_MS - 1, 3000])).toEqual(['say-nothing']);
  });

  it('are forgotten after half a minute', () => {
    const coach = coachFor(DEFAULT_CONTEXT, { ...AT_ONCE, quietMs: 35_000 });
    expect(rungsOf(coach, [0, 5000, 35_000])).toEqual(['say-nothing']);
  });

  it('never raise a cue over the bound', () => {
    const coach = coachFor({ perspective: 'noticing', setting: 'stranger', hope: 'unsaid' });
    expect(new Set(rungsOf(coach, every(3000, 100)))).toEqual(new Set(['say-nothing']));
  });
});

describe('saying nothing', () => {
  function quietShare(stepMs: number, moments: number, quietMs = 0): number {
    const rungs = rungsOf(coachFor(WITH_A_FRIEND, { ...AT_ONCE, quietMs }), every(stepMs, moments));
    return rungs.filter((rung) => rung === 'say-nothing').length / rungs.length;
  }

  it('is at least every other suggestion when moments are rare', () => {
    expect(quietShare(40_000, 24)).toBeGreaterThanOrEqual(1 / 2);
  });

  it('is still every third one in the liveliest session', () => {
    expect(quietShare(2500, 24 * 6, 10_000)).toBeGreaterThanOrEqual(1 / 3);
  });
});
