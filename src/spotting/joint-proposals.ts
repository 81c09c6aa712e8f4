import type { Candidate } from './filter/movement-finder.ts';
import { FilterProposals } from './filter-proposals.ts';
import { HeatProposals } from './heat-proposals.ts';
import type { Proposal, ProposalSource } from './proposal.ts';
import type { VerdictRing } from './verdict-ring.ts';

/** Height of the classifier's apex heat at which it is heard without the filters. */
const LEAST_APEX_HEAT = 0.3;
/**
 * What the classifier's own measure of a movement is worth when it stands alone. Chosen on the tuning split of the accuracy
 * bench, balanced: with an offset of -0.2 the app's F1 was 0.33 there, with -0.35 it was 0.35.
 */
const WORTH = { slope: 1.6, offset: -0.35 } as const;

/** What the matched filters find, and what the classifier finds by itself: each sees movements that the other misses. */
export class JointProposals implements ProposalSource {
  readonly #filters = new FilterProposals();
  readonly #heats = new HeatProposals(LEAST_APEX_HEAT);

  reset(): void {
    this.#heats.reset();
  }

  propose(ring: VerdictRing, candidate: Candidate | null): Proposal | null {
    const heat = this.#heats.propose(ring);
    const filter = this.#filters.propose(ring, candidate);
    if (heat === null) return filter;
    const confidence = Math.min(1, Math.max(0, WORTH.slope * heat.confidence + WORTH.offset));
    return filter !== null && filter.confidence >= confidence ? filter : { ...heat, confidence };
  }
}
