import { THRESHOLDS } from '../../src/spotting/sensitivity.ts';
import type { Figures } from './comparison.ts';
import type { AccuracyRun } from './run-report.ts';

/** 3: with the pipeline's version, and the machine as all results tell it. */
const SCHEMA = 3;

/** A run as data. */
export function accuracyResult({ provenance, model, split, list }: AccuracyRun, figures: Figures): object {
  const { bySensitivity, byCondition, byPerson, seen, besideLabels, ...rest } = figures;
  return {
    schema: SCHEMA,
    ...provenance,
    model,
    split,
    missing: list.missing,
    sensitivities: THRESHOLDS,
    bySensitivity: Object.fromEntries(bySensitivity),
    byCondition: Object.fromEntries(byCondition),
    byPerson: Object.fromEntries(byPerson),
    seen: Object.fromEntries(seen),
    besideLabels: Object.fromEntries(besideLabels),
    ...rest,
  };
}
