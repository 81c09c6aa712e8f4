/** What can be judged, in one sentence, to be reviewed as data. The page says it, and so do the exports. */
export interface SensitivityWords {
  readonly nothing: (rate: string) => string;
  readonly bothLimits: (rate: string, ms: string, size: string) => string;
  readonly noShortest: (rate: string, ms: string, size: string) => string;
  readonly noSmallest: (rate: string, ms: string, size: string) => string;
  readonly noLimits: (rate: string, ms: string, size: string) => string;
}
