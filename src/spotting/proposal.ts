import type { Candidate } from './filter/movement-finder.ts';
import type { VerdictRing } from './verdict-ring.ts';

/** A movement that may have been, before anybody asked whether it can be believed. */
export interface Proposal {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  /** How likely it is real, 0..1. */
  readonly confidence: number;
  /** Index into MOVEMENT_TEMPLATES of what it looks like, where that is known. */
  readonly template?: number;
}

/** A way of noticing movements. */
export interface ProposalSource {
  /**
   * Asked once for every verdict.
   * @param ring the verdicts so far, this one last
   * @param candidate what the filters have found at the same frame
   */
  propose(ring: VerdictRing, candidate: Candidate | null): Proposal | null;
  /** Call when the sequence of grid frames was broken; absent where nothing is held between two verdicts. */
  reset?(): void;
}
