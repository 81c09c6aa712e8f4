export interface Rates {
  readonly hits: number;
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of precision and recall. */
  readonly f1: number;
}

/** Precision and recall of nothing are 0: saying nothing earns nothing. */
export function rates(hits: number, truths: number, found: number): Rates {
  return {
    hits,
    precision: found > 0 ? hits / found : 0,
    recall: truths > 0 ? hits / truths : 0,
    f1: truths + found > 0 ? (2 * hits) / (truths + found) : 0,
  };
}
