import { describe, expect, it } from 'vitest';
import type { ClipOutcome } from '../../../../../bench/accuracy/scoring/outcome.ts';
import type { CameraCondition } from '../../../../../bench/accuracy/conditions/camera-conditions.ts';
import { studyTable } from '../../../../../bench/accuracy/conditions/condition-report.ts';
import {
  studyResults,
  type StudyOutcome,
} from '../../../../../bench/accuracy/conditions/condition-results.ts';
import { scoreClip, type Truth } from '../../../../../models/evaluation/clip-score.ts';
import type { Treatment } from '../../../../../bench/planting/planting-contract.ts';

function truth(apexMs: number, judged = true): Truth {
  const interval = { onsetMs: apexMs - 150, apexMs, offsetMs: apexMs + 150 };
  return { ...interval, movement: 'brow-up', names: [], amplitude: 0.02, lasting: false, judged };
}

interface Clip {
  readonly condition: CameraCondition;
  readonly truths?: readonly Truth[];
  /** Apexes of what the network found, with its error. */
  readonly foundMs?: readonly number[];
  readonly filteredMs?: readonly number[];
  readonly scoredMs?: number;
  readonly unscoredMs?: ClipOutcome['unscoredMs'];
  readonly treatment?: Treatment;
  readonly person?: string;
}

function outcomeOf(clip: Clip): StudyOutcome {
  const { condition, truths = [], foundMs = [], filteredMs = [], scoredMs = 60_000, unscoredMs = {} } = clip;
  const found = foundMs.map((apexMs) => ({ ...truth(apexMs), names: [], confidence: 1, toldMs: null }));
  const footage = { person: clip.person ?? 'a' };
  const measured = { treatment: clip.treatment ?? 'planted', footage } as unknown as ClipOutcome['measured'];
  const score = scoreClip(truths, found, 60_000);
  return {
    condition,
    outcome: { measured, score, judged: judgedAll(scoredMs), durationMs: 60_000, unscoredMs, delaysMs: [] },
    filtered: filteredMs.map((apexMs) => ({ ...truth(apexMs), score: 1 })),
  };
}

function judgedAll(wholeMs: number): NonNullable<ClipOutcome['judged']> {
  return { byPart: { brows: wholeMs, lids: wholeMs, 'mid-face': wholeMs, mouth: wholeMs }, wholeMs };
}

const OWN: CameraCondition = { study: 'frame rate', label: '30 fps' };
const SLOW: CameraCondition = { study: 'frame rate', label: '15 fps', effects: { fps: 15 } };

describe('a condition', () => {
  it('counts what was found of the judged, and what belongs to no movement, in judged time', () => {
    const truths = [truth(5000), truth(10_000), truth(15_000, false)];
    const planted = outcomeOf({
      condition: OWN,
      truths,
      foundMs: [5040, 30_000],
      filteredMs: [5000, 10_000],
    });
    const twin = outcomeOf({ condition: OWN, foundMs: [7000], treatment: 'twin', scoredMs: 30_000 });
    const { conditions } = studyResults([planted, twin])[0]!;
    expect(conditions).toHaveLength(1);
    expect(conditions[0]).toMatchObject({
      people: ['a'],
      planted: 3,
      judged: { truths: 2, hits: 1, nearHits: 1 },
      f1: 2 / (3 + 2),
      filterF1: 4 / (3 + 2),
      unverified: 2,
      judgedMinutes: 1.5,
      apexMs: { median: 40 },
    });
    expect(conditions[0]!.unverifiedPerMinute).toBeCloseTo(2 / 1.5, 9);
    expect(conditions[0]!.judgedShare).toBeCloseTo(0.75, 9);
  });

  it('takes the cut of the filter from the clips that their own cameras saw', () => {
    const own = outcomeOf({ condition: OWN, truths: [truth(5000)], filteredMs: [5000] });
    const slow = outcomeOf({ condition: SLOW, truths: [truth(5000)] });
    const weak = { ...slow, filtered: [{ ...truth(5000), score: 0.5 }] };
    const { conditions } = studyResults([own, weak])[0]!;
    expect(conditions.map(({ label, filterF1 }) => [label, filterF1])).toEqual([
      ['15 fps', 0],
      ['30 fps', 1],
    ]);
  });

  it('that cannot be judged says why, and claims nothing', () => {
    const unscoredMs = { 'low-frame-rate': 60_000, settling: 600 };
    const truths = [truth(5000, false)];
    const slow = outcomeOf({ condition: SLOW, truths, scoredMs: 0, unscoredMs });
    const result = studyResults([slow])[0]!;
    const row = studyTable(result).split('\n').at(-1);
    expect(row).toBe('| 15 fps | 1 | - | 0.00 | 0.00 | - | 0 % (low-frame-rate 100 %) | - / - ms |');
  });
});
