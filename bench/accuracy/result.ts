import { RATE_OF_NAME } from '../../src/contracts/rate.ts';
import type { Figures } from './comparison.ts';
import type { AccuracyRun } from './run-report.ts';

/** 4: no splits; a rival's cut for a person is chosen on all others; a sensitivity is a rate. */
const SCHEMA = 4;

/** A run as data. */
export function accuracyResult({ provenance, model, list }: AccuracyRun, figures: Figures): object {
  const { bySensitivity, byCondition, byPerson, seen, besideLabels, ...rest } = figures;
  return {
    schema: SCHEMA,
    ...provenance,
    model,
    missing: list.missing,
    ratesPerMinute: RATE_OF_NAME,
    bySensitivity: Object.fromEntries(bySensitivity),
    byCondition: Object.fromEntries(byCondition),
    byPerson: Object.fromEntries(byPerson),
    seen: Object.fromEntries(seen),
    besideLabels: Object.fromEntries(besideLabels),
    ...rest,
  };
}
