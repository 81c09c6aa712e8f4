import { describe, expect, it } from 'vitest';
import { breakdownsOf } from '../../../../../bench/accuracy/scoring/breakdown.ts';
import { byPerson, byTrait } from '../../../../../bench/accuracy/scoring/by-person.ts';
import { overPeople } from '../../../../../bench/accuracy/scoring/over-people.ts';
import { amplitudeText, seenAmplitude } from '../../../../../bench/accuracy/scoring/seen-amplitude.ts';
import { summarise } from '../../../../../bench/accuracy/scoring/summary.ts';
import { outcome, planted, told } from '../clips.fixture.ts';

const people = ['a', 'b', 'c'];

describe('a summary', () => {
  it('counts planted movements from 1.7 % on; smaller ones neither as missed, nor what found them as false', () => {
    const events = [planted(5000, { amplitude: 0.012 }), planted(10_000), planted(15_000)];
    const { all, notPlanted } = summarise([outcome({ events, moments: [told(5000), told(10_000)] })]);
    expect(all.found).toMatchObject({ count: 1, of: 2 });
    expect(all.nearF1.value).toBeCloseTo(2 / (2 + 1), 9);
    expect(notPlanted.count).toBe(0);
  });

  it('tells large movements, those of the brows, single ones and whole faces apart', () => {
    const events = [
      planted(5000, { amplitude: 0.045 }),
      planted(10_000, { movement: 'lip-corner-up' }),
      planted(15_000, { lent: true, amplitude: 0.07 }),
    ];
    const { foundLarge, foundOfBrows, byKind } = summarise([
      outcome({ events, moments: [told(5000), told(15_000)] }),
    ]);
    expect(foundLarge).toMatchObject({ count: 2, of: 2 });
    expect(foundOfBrows).toMatchObject({ count: 2, of: 2 });
    expect(byKind.single.found).toMatchObject({ count: 1, of: 2 });
    expect(byKind.lent.found).toMatchObject({ count: 1, of: 1 });
  });

  it('shares out what belongs to no movement among the kinds', () => {
    const events = [planted(5000), planted(10_000), planted(15_000), planted(20_000, { lent: true })];
    const moments = [told(5000), told(20_000), ...[30, 35, 40, 45].map((second) => told(1000 * second))];
    const { byKind, all } = summarise([outcome({ events, moments })]);
    // Three of four false ones for the three single movements, one for the whole face.
    expect(byKind.single.nearF1.value).toBeCloseTo(2 / (3 + 1 + 3), 9);
    expect(byKind.lent.nearF1.value).toBeCloseTo(2 / (1 + 1 + 1), 9);
    expect(all.nearF1.value).toBeCloseTo(4 / (4 + 6), 9);
  });

  it('holds lasting movements against whoever calls them brief, single and whole faces apart', () => {
    const events = [planted(5000, { lasting: true }), planted(15_000, { lasting: true, lent: true })];
    const { byKind, all, notPlanted } = summarise([outcome({ events, moments: [told(15_500)] })]);
    expect(byKind.single.lastingFlagged).toMatchObject({ count: 0, of: 1 });
    expect(byKind.lent.lastingFlagged).toMatchObject({ count: 1, of: 1 });
    expect(all.lastingFlagged).toMatchObject({ count: 1, of: 2 });
    expect(notPlanted).toMatchObject({ count: 1, minutes: 1 });
  });

  it('counts what comes in untouched film by the minute of film and by the judged minute', () => {
    const unjudged = [{ fromMs: 0, toMs: 30_000 }];
    const twin = { treatment: 'twin', moments: [told(40_000)], parts: { mouth: { unjudged } } } as const;
    const { untouched, untouchedOfJudged, judged, sham } = summarise([
      outcome(twin),
      outcome({ treatment: 'sham' }),
    ]);
    expect(untouched).toMatchObject({ count: 1, minutes: 1, value: 1 });
    expect(untouched.high).toBeCloseTo(5.572, 3);
    expect(untouchedOfJudged).toMatchObject({ count: 1, minutes: 0.5, value: 2 });
    expect(judged).toEqual({ byPart: { brows: 1, lids: 1, 'mid-face': 1, mouth: 0.75 }, whole: 0.75 });
    expect(sham.count).toBe(0);
  });

  it('says nothing of judged time where a detector does not', () => {
    const { judged, foundOfJudged, untouchedOfJudged } = summarise([
      outcome({ parts: null }),
      outcome({ treatment: 'twin', parts: null }),
    ]);
    expect([judged, foundOfJudged, untouchedOfJudged]).toEqual([null, null, null]);
  });

  it('knows what fell into a part of the face that was not judged', () => {
    const unjudged = [{ fromMs: 5100, toMs: 5200 }];
    const events = [planted(5000, { movement: 'chin-up' }), planted(10_000)];
    const { foundOfJudged } = summarise([
      outcome({ events, moments: [told(10_000)], parts: { mouth: { unjudged } } }),
    ]);
    expect(foundOfJudged).toMatchObject({ count: 1, of: 1 });
  });

  it('says how long after its end a movement is told, where that is known', () => {
    const events = [planted(5000), planted(10_000)];
    const delay = (toldMs: number | null) => ({ ...told(5000), toldMs });
    expect(summarise([outcome({ events, moments: [delay(5620)] })]).delayMs.p95).toBeCloseTo(320, 9);
    expect(summarise([outcome({ events, moments: [delay(null)] })]).delayMs.p95).toBeNaN();
  });

  it('draws people for an interval, and gives none for two', () => {
    const of = (person: string, isFound: boolean) =>
      outcome({ person, events: [planted(5000)], moments: isFound ? [told(5000)] : [] });
    const three = summarise(people.map((person, k) => of(person, k > 0)));
    expect(three.all.found).toMatchObject({ count: 2, of: 3, low: 0, high: 1 });
    expect(summarise([of('a', true), of('b', false)]).all.found).toMatchObject({ low: NaN, high: NaN });
  });
});

describe('an interval over people', () => {
  it('takes all of a person together', () => {
    const meanOf = (items: readonly { readonly value: number }[]): number =>
      items.reduce((sum, { value }) => sum + value, 0) / items.length;
    const items = [0, 0, 4, 8].map((value, k) => ({ value, person: ['a', 'a', 'b', 'c'][k]! }));
    const { value, low, high } = overPeople(items, ({ person }) => person, meanOf);
    expect([value, low, high]).toEqual([3, 0, 8]);
  });
});

describe('the sorts of planted movements', () => {
  const events = [
    planted(5000, { amplitude: 0.012 }),
    planted(10_000, { amplitude: 0.07 }),
    planted(15_000, { movement: 'chin-up', amplitude: 0.07, lent: true }),
  ];
  const breakdowns = breakdownsOf([
    outcome({ events, moments: [told(10_000)] }),
    outcome({ condition: 'calm', person: 'b', events, moments: [told(5000)] }),
  ]);

  it('are told by size, the smallest too, and by what people do', () => {
    const bySize = new Map(breakdowns.byAmplitude);
    expect([...bySize.keys()]).toEqual(['1.2 %', '7.0 %']);
    expect(bySize.get('1.2 %')).toMatchObject({ talking: { count: 0, of: 1 }, calm: { count: 1, of: 1 } });
    expect(bySize.get('7.0 %')?.all).toMatchObject({ count: 1, of: 4 });
  });

  it('are told by movement and by the way in which they were spread, whole faces apart', () => {
    expect(breakdowns.byMovement.map(([movement]) => movement)).toEqual([
      'brow-up',
      'whole face, mostly chin-up',
    ]);
    expect(breakdowns.bySpread.map(([way]) => way)).toEqual(['curve', 'lent']);
  });

  it('give the size from which they are found', () => {
    const sizes = [0.012, 0.024, 0.034, 0.07];
    const all = sizes.map((amplitude, k) => planted(5000 * (k + 1), { amplitude }));
    const moments = [told(15_000), told(20_000)];
    const { shown, found, a50 } = seenAmplitude(
      people.map((person) => outcome({ person, events: all, moments })),
      50,
    );
    expect([shown, found]).toEqual([12, 6]);
    expect(a50.at).toBeGreaterThan(0.024);
    expect(a50.at).toBeLessThan(0.034);
    expect(amplitudeText({ at: 'not reached', low: 'not reached', high: 'not reached' })).toBe('not reached');
    expect(amplitudeText({ at: 0.012, low: 0.01, high: 'not reached' })).toBe('1.2 % (1.0 % to not reached)');
  });
});

describe('the rows of people', () => {
  const outcomes = ['d9', 'd13', 'p06', 'p02'].map((person, k) =>
    outcome({ person, events: [planted(5000)], moments: k === 0 ? [told(5000)] : [] }),
  );

  it('hide nobody, with what is to be seen of each', () => {
    expect(byPerson(outcomes).map(({ person, traits, found }) => [person, traits, found.count])).toEqual([
      ['d9', ['glasses'], 1],
      ['d13', ['glasses', 'much head motion'], 0],
      ['p06', ['glasses', 'older'], 0],
      ['p02', [], 0],
    ]);
  });

  it('are counted by what people have in common', () => {
    const glasses = byTrait(outcomes).find(({ trait }) => trait === 'glasses');
    expect(glasses).toMatchObject({ people: 3, found: { count: 1, of: 3 } });
  });
});
