import { describe, expect, it } from 'vitest';
import { ablationReport } from '../../../../../bench/accuracy/studies/ablation-report.ts';
import { seesLandmarks, seesPatches } from '../../../../../bench/accuracy/studies/ablation-list.ts';
import { eventHeights, medianHeights } from '../../../../../bench/accuracy/studies/event-heights.ts';
import { wins, type AblationResult } from '../../../../../bench/accuracy/studies/judge-ablation.ts';
import { plantedFrom } from '../../../../../bench/planting/schedule.ts';
import type { Trace } from '../../../../../src/contracts/observation.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../../../../src/measure/channels.ts';
import { pulse, traceOf } from '../trace.fixture.ts';

const APEXES_MS = [2500, 5000];

function eventsOf(heightIod: number) {
  return APEXES_MS.map((apexMs) =>
    plantedFrom('brow-down', 'both', heightIod, {
      onsetMs: apexMs - 150,
      riseMs: 150,
      holdMs: 0,
      fallMs: 150,
    }),
  );
}

function filmOf(heightIod: number): Trace {
  const level = (timeMs: number): number =>
    APEXES_MS.reduce((sum, apexMs) => sum + pulse(apexMs, heightIod)(timeMs), 0);
  return traceOf({ level, durationMs: 6000 });
}

function heightsIn(film: Trace, heightIod: number, kind: 'patch' | 'landmark') {
  return medianHeights(eventHeights(film, eventsOf(heightIod), kind));
}

describe('the height of a movement above the noise', () => {
  const [still, small, large] = [0, 0.01, 0.03].map(filmOf);

  it.each(['patch', 'landmark'] as const)('grows with the movement (%s)', (kind) => {
    const growth = heightsIn(large, 0.03, kind).moved / heightsIn(small, 0.01, kind).moved;
    expect(growth).toBeGreaterThan(2);
    expect(growth).toBeLessThan(4);
  });

  it('is that of noise where nothing moves', () => {
    const { moved, atRest } = heightsIn(still, 0, 'patch');
    expect(moved).toBeGreaterThan(1);
    expect(moved).toBeLessThan(4.5);
    expect(Math.abs(moved - atRest)).toBeLessThan(1.5);
  });
});

describe('what the filter may see', () => {
  it('is patches, landmarks, or both, and with either the head itself', () => {
    for (let channel = 0; channel < CHANNEL_COUNT; channel++)
      expect(seesPatches(channel) || seesLandmarks(channel)).toBe(true);
    expect(seesLandmarks(CHANNEL.patchUp)).toBe(false);
    expect(seesPatches(CHANNEL.lipGap)).toBe(false);
    for (const sees of [seesPatches, seesLandmarks]) expect(sees(CHANNEL.pose)).toBe(true);
  });
});

const BASE: AblationResult = {
  name: 'as shipped',
  change: 'nothing',
  persons: ['a', 'b'],
  movements: 30,
  amplitudes: [0.004, 0.02],
  height: 10,
  heightAtRest: 2.5,
  heightByPerson: { a: 8, b: 12 },
  f1: 0.8,
  recall: 0.8,
  precision: 0.8,
  f1WithOthersCuts: 0.75,
  f1ByPerson: { a: 0.8, b: 0.8 },
};

describe('a way of measuring', () => {
  const better = { ...BASE, heightByPerson: { a: 9, b: 13.5 }, f1: 0.86, f1WithOthersCuts: 0.82 };

  it('wins when it is clearly better by every measure', () => {
    expect(wins(better, BASE)).toBe(true);
  });

  it.each([
    ['for one person only', { heightByPerson: { a: 11, b: 12.1 } }],
    ['in height but hardly in what is found', { f1: 0.82 }],
    ['with its own cut but hardly with that of others', { f1WithOthersCuts: 0.77 }],
  ])('does not win when it is better %s', (_, worse) => {
    expect(wins({ ...better, ...worse }, BASE)).toBe(false);
  });

  it('that reads the same recordings wins by what it finds', () => {
    expect(wins({ ...better, heightByPerson: BASE.heightByPerson }, BASE)).toBe(true);
  });

  it('is named in the report when it wins, and what was not recorded is said', () => {
    const group = { title: 'Windows', kind: 'patch' as const, notRecorded: ['two levels'] };
    const report = ablationReport([{ ...group, results: [BASE, { ...better, name: 'wider' }] }]);
    expect(report).toContain('30 brief movements of 0.4 % to 2.0 %, 2 people (a, b).');
    expect(report).toContain('**wider**');
    expect(report).toContain('Clearly better than "as shipped": wider.');
    expect(report).toContain('Not recorded: two levels.');
    expect(ablationReport([{ ...group, results: [BASE] }])).toContain(
      'None is clearly better than "as shipped"',
    );
  });
});
