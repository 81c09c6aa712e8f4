import { describe, expect, it } from 'vitest';
import {
  mainTable,
  personRateTable,
  personTable,
  rateTable,
  traitTable,
} from '../../../../../bench/accuracy/report/tables.ts';
import { atEachRate } from '../../../../../bench/accuracy/scoring/rates.ts';
import { figuresOf, type Figures } from '../../../../../bench/accuracy/scoring/figures.ts';
import type { ClipOutcome } from '../../../../../bench/accuracy/scoring/outcome.ts';
import { outcome, planted, told } from '../clips.fixture.ts';

const events = [0, 1, 2, 3, 4].map((k) => planted(5000 * (k + 1), { amplitude: 0.045 }));

/** So many of five movements found in each person's film, and so many moments in its untouched twin. */
function film(person: string, found: number, untouched: number): readonly ClipOutcome[] {
  const moments = events.slice(0, found).map(({ onsetMs }) => told(onsetMs, 0.9));
  const others = Array.from({ length: untouched }, (_, k) => told(3000 * (k + 1), 0.1));
  return [outcome({ person, events, moments }), outcome({ person, treatment: 'twin', moments: others })];
}

function figures(clips: readonly ClipOutcome[]): Figures {
  return figuresOf({ main: clips, most: clips, atRates: atEachRate(() => clips) });
}

/** Three people of whom so many of five movements are found. */
const figuresOfThree = (...found: readonly number[]) =>
  figures(found.flatMap((count, k) => film(`person ${k}`, count, 0)));

function metOf({ measured }: Figures, name: string): string | undefined {
  return measured.find((row) => row.name === name)?.aims.find(({ group }) => group !== 'calm')?.met;
}

describe('an aim', () => {
  it.each([
    [[5, 5, 5], 'yes'],
    [[3, 5, 5], 'uncertain'],
    [[0, 1, 1], 'no'],
  ])('of which %o are found, is reached: %s', (found, met) => {
    expect(metOf(figuresOfThree(...found), '... of the brows')).toBe(met);
  });

  it('has no data where nobody was planted with what it is about', () => {
    const calm = figures([outcome({ condition: 'calm', events: [] })]);
    expect(metOf(calm, '... of the brows')).toBe('no data');
  });

  it('is for less of some things: what is not there is sure only after long enough', () => {
    const quiet = (minutes: number) =>
      figures(Array.from({ length: minutes }, (_, k) => film(`${k}`, 5, 0)).flat());
    expect(metOf(quiet(3), 'untouched, a minute of film')).toBe('uncertain');
    expect(metOf(quiet(8), 'untouched, a minute of film')).toBe('yes');
    expect(metOf(figures(film('a', 5, 3)), 'untouched, a minute of film')).toBe('no');
  });

  it('asks that confidences come true', () => {
    expect(metOf(figuresOfThree(5, 5, 5), 'confidence, worst of five bins')).toBe('yes');
    expect(metOf(figures(film('a', 5, 20)), 'confidence, worst of five bins')).toBe('yes');
  });
});

describe('the tables of a run', () => {
  const told = figures([...film('p02', 4, 0), ...film('p03', 5, 0), ...film('d9', 0, 9)]);

  it('show what was measured beside the aims, by what people do', () => {
    const lines = mainTable(told.measured).split('\n');
    expect(lines[0]).toBe('|  | talking | calm | lively | all | aim: reached |');
    expect(lines[3]).toBe(
      '| found of all planted, 1.7 to 7 % | 60 % (0 to 100; 9 of 15) | - | - | 60 % (0 to 100; 9 of 15) | talking 40 %: uncertain |',
    );
    expect(lines.find((line) => line.includes('p95'))).toContain('all 325 ms: yes');
  });

  it('say whose film gives more than was asked for', () => {
    const row = rateTable(told.atRates).split('\n')[3]!;
    expect(row).toContain('| 0.5 | 3.0 (1.4 to 5.7; 9 in 3.0 min)');
    expect(row).toContain('| 1 of 3 |');
    expect(personRateTable(told.atRates)).toContain('| d9 | 9.0 (4.1 to 17.1; 9 in 1.0 min) |');
  });

  it('hide no person, and claim nothing of one or two', () => {
    const people = personTable(told.people, new Map([['d9', { fps: 30, iodPx: 101 }]]));
    expect(people).toContain('| d9 | talking | glasses | 0 % (0 to 43; 0 of 5) |');
    expect(people).toContain('| 30 | 101 |');
    expect(traitTable(told.traits)).toContain('| glasses | 1 | too few to say | too few to say |');
  });

  it('have no rates where a detector knows none', () => {
    expect(figuresOf({ main: [], most: [], atRates: null }).atRates).toEqual([]);
  });
});
