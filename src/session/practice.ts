/** What a visit is about, as its person chose beforehand. */
export interface Practice {
  /** Title of a ready scenario or the person's own words; empty for none. */
  readonly scenario: string;
  /** Shown one after another while watching. */
  readonly prompts: readonly string[];
  /** The visit ends after this; null for no timer. */
  readonly minutes: number | null;
}

export const NO_PRACTICE: Practice = { scenario: '', prompts: [], minutes: null };
