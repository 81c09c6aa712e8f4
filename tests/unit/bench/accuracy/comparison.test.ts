import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../bench/accuracy/comparison.ts';
import type { Detection } from '../../../../bench/accuracy/detector.ts';
import type { Split } from '../../../../bench/accuracy/footage.ts';
import { SHIPPED, TUNED } from '../../../../bench/accuracy/app-detectors.ts';
import { LABEL_FLIPS, type ClipFigures } from '../../../../bench/accuracy/measure.ts';
import type { ClipOutcome } from '../../../../bench/accuracy/outcome.ts';
import type { Hearing } from '../../../../bench/accuracy/rivalry.ts';
import { scoreClip } from '../../../../models/evaluation/clip-score.ts';

function at(apexMs: number, score: number): Detection {
  return { onsetMs: apexMs - 150, apexMs, offsetMs: apexMs + 150, score };
}

const RIVAL = 'naive flow';
const TRUTHS = [at(1000, 1), at(3000, 1)];

/** A planted clip in which each detector finds what is given. */
function clip(
  split: Split,
  found: Readonly<Record<string, readonly Detection[]>>,
  flips?: readonly Detection[],
): ClipFigures {
  const person = split;
  const footage = { path: 'a.mp4', passes: 1, person, condition: 'still' as const, split };
  const trial = {
    background: footage,
    name: 'a',
    family: 'curve' as const,
    seed: 1,
    durationMs: 60_000,
    events: [],
  };
  const of = { footage, trial, treatment: 'planted' as const };
  const outcome: ClipOutcome = {
    measured: of,
    score: scoreClip([], [], 60_000),
    scoredMs: 60_000,
    durationMs: 60_000,
    unscoredMs: {},
    delaysMs: [],
  };
  const hearing = (detections: readonly Detection[]): Hearing => ({
    person,
    isTwin: false,
    truths: TRUTHS,
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
  const good = [at(1000, 9), at(3000, 8), at(5000, 2)];
  const tuning = clip('tuning', { [RIVAL]: good, [TUNED]: good, [SHIPPED]: good });
  const low = [at(1000, 9), at(3000, 3)];
  const stated = clip('measuring', { [RIVAL]: low, [TUNED]: low, [SHIPPED]: low }, [at(1000, 0.1)]);
  const { standings, besideLabels } = figuresOf([tuning, stated], 'measuring');
  const of = (name: string) => standings.find((standing) => standing.name === name)!;

  it('takes cuts from the tuning split, the same way for network and rivals', () => {
    expect([of(RIVAL).cut, of(TUNED).cut]).toEqual([8, 8]);
    expect([of(RIVAL).recall.value, of(TUNED).recall.value]).toEqual([0.5, 0.5]);
  });

  it('leaves the shipped setting as it is', () => {
    expect(of(SHIPPED).cut).toBe(-Infinity);
    expect(of(SHIPPED).recall.value).toBe(1);
  });

  it('counts every flip of labels, and sets the others beside it on the same clips', () => {
    const rates = new Map(besideLabels);
    expect(rates.get(LABEL_FLIPS)?.recall.value).toBe(0.5);
    expect(rates.get(RIVAL)?.recall.value).toBe(0.5);
    expect(figuresOf([tuning, clip('measuring', {})], 'measuring').besideLabels).toEqual([]);
  });
});
