import { describe, expect, it } from 'vitest';
import { ablationReport } from '../../../../bench/accuracy/studies/ablation-report.ts';
import { seesLandmarks, seesPatches } from '../../../../bench/accuracy/studies/ablation-list.ts';
import { eventHeights, medianHeights } from '../../../../bench/accuracy/studies/event-heights.ts';
import { wins, type AblationResult } from '../../../../bench/accuracy/studies/judge-ablation.ts';
import { plantedFrom } from '../../../../bench/planting/schedule.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../../../src/face/channels.ts';
import { pulse, traceOf } from '../trace.fixture.ts';

const APEXES_MS = [4000, 7000, 10_000];

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

function heightsFor(heightIod: number, kind: 'patch' | 'landmark') {
  const level = (timeMs: number): number =>
    APEXES_MS.reduce((sum, apexMs) => sum + pulse(apexMs, heightIod)(timeMs), 0);
  return medianHeights(eventHeights(traceOf({ level }), eventsOf(heightIod), kind));
}

describe('the height of a movement above the noise', () => {
  it.each(['patch', 'landmark'] as const)('grows with the movement (%s)', (kind) => {
    const [small, large] = [heightsFor(0.01, kind), heightsFor(0.03, kind)];
    expect(large.moved / small.moved).toBeGreaterThan(2);
    expect(large.moved / small.moved).toBeLessThan(4);
  });

  it('is that of noise where nothing moves', () => {
    const { moved, atRest } = heightsFor(0, 'patch');
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
  const better = { ...BASE, heightByPerson: { a: 9, b: 13 }, f1: 0.85, f1WithOthersCuts: 0.8 };

  it('wins when it is better by every measure', () => {
    expect(wins(better, BASE)).toBe(true);
  });

  it.each([
    ['for one person only', { heightByPerson: { a: 11, b: 11.9 } }],
    ['in height but not in what is found', { f1: 0.8 }],
    ['with its own cut but not with that of others', { f1WithOthersCuts: 0.7 }],
  ])('does not win when it is better %s', (_, worse) => {
    expect(wins({ ...better, ...worse }, BASE)).toBe(false);
  });

  it('is named in the report when it wins, and what was not recorded is said', () => {
    const group = { title: 'Windows', kind: 'patch' as const, notRecorded: ['two levels'] };
    const report = ablationReport([{ ...group, results: [BASE, { ...better, name: 'wider' }] }]);
    expect(report).toContain('**wider**');
    expect(report).toContain('in F1: wider.');
    expect(report).toContain('Not recorded: two levels.');
    expect(ablationReport([{ ...group, results: [BASE] }])).toContain('None is better than "as shipped"');
  });
});
