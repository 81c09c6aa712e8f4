import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../bench/accuracy/footage.ts';
import type { ClipOutcome } from '../../../../bench/accuracy/outcome.ts';
import { seenByGroup } from '../../../../bench/accuracy/seen-amplitude.ts';
import { targetRows, type TargetRow } from '../../../../bench/accuracy/targets.ts';
import type { Treatment } from '../../../../bench/planting/planting-contract.ts';
import type { Plantable } from '../../../../bench/planting/movements.ts';
import { plantedFrom } from '../../../../bench/planting/schedule.ts';
import { scoreClip } from '../../../../models/evaluation/clip-score.ts';
import { truthOf } from '../../../../bench/planting/trial.ts';
import { partTimes } from '../../contracts/part-times.fixture.ts';

const AMPLITUDES = [0.008, 0.012, 0.02, 0.03, 0.045] as const;
const LATE_MS = 20;
const DURATION_MS = 60_000;
/** Of the bootstrap: enough for a test. */
const ROUNDS = 100;

interface Clip {
  readonly person?: string;
  readonly condition?: Condition;
  readonly treatment?: Treatment;
  readonly movement?: Plantable;
  /** Movements of at least this size are found, by a finding that is 20 ms late. */
  readonly foundFromIod?: number;
  readonly foundInTwin?: number;
}

function outcome({
  person = 'a',
  condition = 'calm',
  treatment = 'planted',
  movement = 'brow-up',
  foundFromIod = 0,
  foundInTwin = 0,
}: Clip): ClipOutcome {
  const events = AMPLITUDES.map((amplitude, k) =>
    plantedFrom(movement, 'both', amplitude, {
      onsetMs: 3000 + 2000 * k,
      riseMs: 150,
      holdMs: 0,
      fallMs: 150,
    }),
  );
  const late = (ms: number): { onsetMs: number; apexMs: number; offsetMs: number; names: [] } => ({
    onsetMs: ms + LATE_MS,
    apexMs: ms + 150 + LATE_MS,
    offsetMs: ms + 300 + LATE_MS,
    names: [],
  });
  const isTwin = treatment === 'twin';
  const found = isTwin
    ? Array.from({ length: foundInTwin }, (_, k) => late(3000 + 1000 * k))
    : events.filter(({ amplitude }) => amplitude >= foundFromIod).map(({ onsetMs }) => late(onsetMs));
  const footage = { path: `${person}.mp4`, passes: 1, plans: 1, person, condition };
  const trial = {
    background: footage,
    name: person,
    family: 'curve' as const,
    seed: 1,
    durationMs: DURATION_MS,
    events,
  };
  return {
    measured: { footage, trial, treatment },
    score: scoreClip(isTwin ? [] : events.map((event) => truthOf(event, {})), found, DURATION_MS),
    scoredMs: DURATION_MS,
    durationMs: DURATION_MS,
    parts: partTimes(DURATION_MS),
    unscoredMs: {},
    delaysMs: [],
  };
}

function rowOf(clips: readonly Clip[], target: RegExp): TargetRow {
  const outcomes = clips.map(outcome);
  const row = targetRows(outcomes, seenByGroup(outcomes, ROUNDS)).find((one) => target.test(one.target));
  if (row === undefined) throw new Error(`no target like ${target.source}`);
  return row;
}

describe('the aims', () => {
  const HALF = /half the time: brows up/;

  it('are met where all that is large enough is found', () => {
    const row = rowOf(
      ['a', 'b', 'c'].map((person) => ({ person, foundFromIod: 0.012 })),
      HALF,
    );
    expect(row).toMatchObject({ aim: '<= 1.2 % of the distance between the eyes', met: 'yes' });
    expect(row.measured).toMatch(/^1\.0 %/);
  });

  it('are uncertain where people differ too much, and missed where only large movements are found', () => {
    const differing = [0, 0, 0.045].map((foundFromIod, k) => ({ person: `${k}`, foundFromIod }));
    expect(rowOf(differing, HALF).met).toBe('uncertain');
    expect(rowOf([{ foundFromIod: 0.03 }], HALF).met).toBe('no');
    expect(rowOf([{ foundFromIod: 1 }], HALF)).toMatchObject({ measured: 'not reached', met: 'no' });
  });

  it('have no data for movements that were not planted', () => {
    expect(rowOf([{}], /half the time: brow down/).met).toBe('no data');
    expect(rowOf([{ movement: 'chin-up' }], /half the time: brow down/).met).toBe('yes');
  });

  it('ask as many minutes as it takes to be sure of a rate', () => {
    const twins = (minutes: number, foundInTwin: number): Clip[] =>
      Array.from({ length: minutes }, () => ({ treatment: 'twin', condition: 'talking', foundInTwin }));
    const talking = /untouched: talking/;
    expect(rowOf(twins(3, 0), talking)).toMatchObject({ measured: '0.0 (< 1.0) in 3.0 min', met: 'yes' });
    expect(rowOf(twins(2, 0), talking).met).toBe('uncertain');
    expect(rowOf(twins(3, 2), talking).met).toBe('no');
    expect(rowOf(twins(3, 0), /untouched: lively/).met).toBe('no data');
  });

  it('leave small movements, and what finds them, out of the F1 of larger ones', () => {
    expect(rowOf([{ foundFromIod: 0 }], /F1 \(IoU\)/)).toMatchObject({
      measured: '1.00 (1 person)',
      met: 'yes',
    });
    expect(rowOf([{ foundFromIod: 0.045 }], /F1 \(IoU\)/).measured).toBe('0.50 (1 person)');
    expect(rowOf([{ condition: 'lively' }], /F1 \(IoU\)/).met).toBe('no data');
  });

  it('take the apex error without its sign', () => {
    expect(rowOf([{}], /apex error/)).toMatchObject({ measured: '20 / 20 ms', met: 'yes' });
    expect(rowOf([{ foundFromIod: 1 }], /apex error/).met).toBe('no data');
  });
});
