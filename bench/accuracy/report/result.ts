import type { Competition } from '../competition.ts';
import type { Figures } from '../scoring/figures.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../../src/contracts/rate.ts';
import type { AccuracyRun } from './run-report.ts';

/** 5: people left out, rates that are asked for, and what people do. */
const SCHEMA = 5;

/** What one detector is worth, as data. */
export function figuresData({ breakdowns, ...rest }: Figures): object {
  const { byAmplitude, byMovement, bySide, bySpread } = breakdowns;
  return {
    ...rest,
    byAmplitude: Object.fromEntries(byAmplitude),
    byMovement: Object.fromEntries(byMovement),
    bySide: Object.fromEntries(bySide),
    bySpread: Object.fromEntries(bySpread),
  };
}

/** A run as data. */
export function accuracyResult(
  { provenance, model, list, pictures }: AccuracyRun,
  figures: Figures,
  { standings, besideLabels }: Competition,
): object {
  return {
    schema: SCHEMA,
    ...provenance,
    model,
    mainRate: DEFAULT_RATE_PER_MINUTE,
    missing: list.missing,
    pictures: Object.fromEntries(pictures),
    ...figuresData(figures),
    standings,
    besideLabels: Object.fromEntries(besideLabels),
  };
}
