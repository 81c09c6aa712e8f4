import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../bench/accuracy/comparison.ts';
import type { Detection } from '../../../../bench/accuracy/detector.ts';
import { SHIPPED, TUNED } from '../../../../bench/accuracy/app-detectors.ts';
import { LABEL_FLIPS, type ClipFigures } from '../../../../bench/accuracy/measure.ts';
import type { ClipOutcome } from '../../../../bench/accuracy/outcome.ts';
import type { Hearing } from '../../../../bench/accuracy/rivalry.ts';
import { partTimes } from '../../contracts/part-times.fixture.ts';
import { scoreClip } from '../../../../models/evaluation/clip-score.ts';

function at(apexMs: number, score: number): Detection {
  return { onsetMs: apexMs - 150, apexMs, offsetMs: apexMs + 150, score };
}

const RIVAL = 'naive flow';
const TRUTHS = [at(1000, 1), at(3000, 1)];

/** A clip in which each detector finds what is given. */
function clip(
  person: string,
  treatment: 'planted' | 'twin',
  found: Readonly<Record<string, readonly Detection[]>>,
  flips?: readonly Detection[],
): ClipFigures {
  const footage = { path: 'a.mp4', passes: 1, plans: 1, person, condition: 'calm' as const };
  const trial = {
    background: footage,
    name: 'a',
    family: 'curve' as const,
    seed: 1,
    durationMs: 60_000,
    events: [],
  };
  const of = { footage, trial, treatment };
  const outcome: ClipOutcome = {
    measured: of,
    score: scoreClip([], [], 60_000),
    scoredMs: 60_000,
    durationMs: 60_000,
    parts: partTimes(60_000),
    unscoredMs: {},
    delaysMs: [],
  };
  const hearing = (detections: readonly Detection[]): Hearing => ({
    person,
    isTwin: treatment === 'twin',
    truths: treatment === 'twin' ? [] : TRUTHS,
    detections,
    minutes: 1,
  });
  return {
    of,
    fps: 30,
    iodPx: 100,
    outcomes: { clear: outcome, balanced: outcome, everything: outcome },
    hearings: new Map(Object.entries(found).map(([name, detections]) => [name, hearing(detections)])),
    ...(flips === undefined ? {} : { labelFlips: hearing(flips) }),
  };
}

describe('the comparison of a run', () => {
  const found = (...detections: readonly Detection[]) => ({
    [RIVAL]: detections,
    [TUNED]: detections,
    [SHIPPED]: detections,
  });
  /** The untouched clip of each person allows for no finding a minute: what is found in it has to stay under the cut. */
  const clips = [
    clip('a', 'planted', found(at(1000, 9), at(3000, 3)), [at(1000, 0.1)]),
    clip('a', 'twin', found(at(500, 8))),
    clip('b', 'planted', found(at(1000, 6), at(3000, 2))),
    clip('b', 'twin', found(at(500, 5))),
  ];
  const { standings, besideLabels } = figuresOf(clips);
  const of = (name: string) => standings.find((standing) => standing.name === name)!;

  it('takes the cut for a person from the others, the same way for network and rivals', () => {
    // Over 5 for a, over 8 for b.
    for (const name of [RIVAL, TUNED]) {
      expect(of(name).f1ByPerson).toEqual({ a: 2 / 3, b: 0 });
      expect(of(name).twins.value).toBe(1 / 2);
    }
  });

  it('leaves the shipped setting as it is', () => {
    expect(of(SHIPPED).recall.value).toBe(1);
  });

  it('counts every flip of labels, and sets the others beside it on the same clips', () => {
    const rates = new Map(besideLabels);
    expect(rates.get(LABEL_FLIPS)?.recall.value).toBe(0.5);
    expect(rates.get(RIVAL)?.recall.value).toBe(0.5);
    expect(figuresOf([clip('a', 'planted', {})]).besideLabels).toEqual([]);
  });
});
