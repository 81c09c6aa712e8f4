/** A clip to plant into, and how often it is played (forwards and backwards by turns). */
export interface Background {
  readonly path: string;
  readonly passes: number;
}
