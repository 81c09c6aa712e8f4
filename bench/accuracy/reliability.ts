import { nearness } from '../../src/core/interval.ts';
import { markdownTable } from '../kit/markdown.ts';
import type { Hearing } from './rivalry.ts';
import {
  fitCalibration,
  type Calibration,
  type CalibrationCase,
} from '../../models/evaluation/statistics/calibration.ts';
import { wilson } from '../../models/evaluation/statistics/intervals.ts';

/** Edges of the classes of confidence; the inner ones are near those of the sensitivities. */
const EDGES: readonly number[] = [0.1, 0.2, 0.4, 0.65, 0.85, 1];

/** Findings of one class of confidence. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly findings: number;
  /** Near a planted movement. */
  readonly real: number;
  /** Mean of what was told. */
  readonly told: number;
}

function casesOf({ truths, detections }: Hearing): readonly CalibrationCase[] {
  return detections.map((found) => ({
    score: found.score,
    isTrue: truths.some((truth) => nearness(truth, found) > 0),
  }));
}

/** What confidences came true, in planted and untouched clips together. */
export function reliabilityOf(hearings: readonly Hearing[]): readonly Reliability[] {
  const all = hearings.flatMap(casesOf);
  return EDGES.slice(1).map((to, k) => {
    const from = EDGES[k]!;
    const own = all.filter(({ score }) => score >= from && (score < to || to === 1));
    return {
      from,
      to,
      findings: own.length,
      real: own.filter(({ isTrue }) => isTrue).length,
      told: own.reduce((sum, { score }) => sum + score, 0) / own.length,
    };
  });
}

/** How confidences would have to be bent to come true: slope 1 and offset 0 where they do; null without both kinds. */
export function bendOf(hearings: readonly Hearing[]): Calibration | null {
  const all = hearings.flatMap(casesOf);
  const real = all.filter(({ isTrue }) => isTrue).length;
  return real === 0 || real === all.length ? null : fitCalibration(all);
}

export function reliabilityTable(rows: readonly Reliability[]): string {
  const percent = (share: number): string => (Number.isNaN(share) ? '-' : `${Math.round(100 * share)} %`);
  return markdownTable([
    ['confidence', 'told on average', 'near a planted movement'],
    ...rows.map(({ from, to, findings, real, told }) => {
      const { value, low, high } = wilson(real, findings);
      const limits = findings > 0 ? ` (${real} of ${findings}; ${percent(low)} to ${percent(high)})` : '';
      return [`${percent(from)} to ${percent(to)}`, percent(told), `${percent(value)}${limits}`];
    }),
  ]);
}
