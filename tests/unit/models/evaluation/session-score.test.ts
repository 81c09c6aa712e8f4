import { describe, expect, it } from 'vitest';
import {
  AMPLITUDE_EDGES,
  scoreAt,
  scoreAtRate,
  type ScoredSession,
} from '../../../../models/evaluation/session-score.ts';

describe('the score of generated sessions', () => {
  const truth = { onsetMs: 1000, apexMs: 1150, offsetMs: 1400, amplitude: 0.02 };
  const good = { onsetMs: 1030, apexMs: 1170, offsetMs: 1420, score: 0.9 };
  const late = { onsetMs: 1350, apexMs: 1500, offsetMs: 1700, score: 0.8 };
  const runs: ScoredSession[] = [{ truths: [truth], found: [late, good], durationMs: 30_000 }];

  it('counts recall, precision and false findings a minute', () => {
    for (const rule of ['iou', 'near'] as const) {
      expect(scoreAt(runs, 0.5, rule)).toMatchObject({ recall: 1, precision: 0.5, falseAMinute: 2 });
      expect(scoreAt(runs, 0.85, rule).f1).toBe(1);
      expect(scoreAt(runs, 0.95, rule).f1).toBe(0);
    }
  });

  it('says by how much apexes are off, and what is found of each size', () => {
    const { apexErrorMs, byAmplitude } = scoreAt(runs, 0.5, 'near');
    expect(apexErrorMs).toBe(20);
    const size = AMPLITUDE_EDGES.findIndex((edge) => edge > truth.amplitude) - 1;
    expect(byAmplitude).toEqual(byAmplitude.map((_, k) => (k === size ? 1 : 0)));
    expect(scoreAt(runs, 1, 'near').apexErrorMs).toBeNaN();
  });

  it('goes as low as false findings allow', () => {
    expect(scoreAtRate(runs, 1, 'near').threshold).toBe(0.9);
    expect(scoreAtRate(runs, 2, 'near').threshold).toBe(0.8);
    expect(scoreAtRate([{ truths: [truth], found: [], durationMs: 1000 }], 1, 'near').recall).toBe(0);
    const surestIsFalse = { truths: [truth], found: [good, { ...late, score: 0.99 }], durationMs: 30_000 };
    expect(scoreAtRate([surestIsFalse], 1, 'near')).toMatchObject({ threshold: Infinity, falseAMinute: 0 });
  });
});
