import { HEAD } from './heads.ts';
import type { Proposal, ProposalSource } from './proposal.ts';
import { MAX_HALF_FRAMES } from './spotter.ts';
import type { VerdictRing } from './verdict-ring.ts';

/** The event has ended when its probability has fallen under this. */
const EVENT_END = 0.3;
/** An offset at least this clear may end a movement before its event has: less is noise on the way from the apex. */
const CLEAR_OFFSET = 0.3;

/** What the classifier alone would call a movement: peaks of its onset, apex and offset heats. */
export class HeatProposals implements ProposalSource {
  readonly #leastApex: number;
  #candidate: number | null = null;

  /** @param leastApex height of the apex heat at which a movement is considered */
  constructor(leastApex: number) {
    this.#leastApex = leastApex;
  }

  reset(): void {
    this.#candidate = null;
  }

  propose(ring: VerdictRing): Proposal | null {
    this.#noticeApex(ring, ring.end - 2);
    if (this.#candidate === null) return null;
    const offset = findOffset(ring, this.#candidate);
    if (offset === null) return null;
    const apex = this.#candidate;
    this.#candidate = null;
    return offset === 'none' ? null : proposalOf(ring, apex, offset);
  }

  #noticeApex(ring: VerdictRing, frame: number): void {
    if (frame <= ring.begin || !ring.isPeak(frame, HEAD.apex)) return;
    const height = ring.value(frame, HEAD.apex);
    if (height < this.#leastApex) return;
    if (this.#candidate !== null && height < ring.value(this.#candidate, HEAD.apex)) return;
    this.#candidate = frame;
  }
}

/** The offset's frame once it is known; 'none' when the movement has not ended in time; null while open. */
function findOffset(ring: VerdictRing, apex: number): number | 'none' | null {
  const newest = ring.end - 1;
  if (newest < apex + 2) return null;
  const best = ring.argMax(HEAD.offset, apex + 1, Math.min(newest, apex + MAX_HALF_FRAMES));
  const height = ring.value(best, HEAD.offset);
  const now = ring.value(newest, HEAD.offset);
  const passed = best < newest && now < height;
  const ended = ring.value(newest, HEAD.event) < EVENT_END;
  if (passed && (ended || (height >= CLEAR_OFFSET && now < 0.5 * height))) return best;
  return newest - apex > MAX_HALF_FRAMES ? 'none' : null;
}

function proposalOf(ring: VerdictRing, apex: number, offset: number): Proposal | null {
  const onset = ring.argMax(HEAD.onset, Math.max(ring.begin, apex - MAX_HALF_FRAMES), apex - 1);
  // A movement that was under way when the sequence began has no onset.
  if (onset === ring.begin) return null;
  return {
    onsetMs: ring.peakMs(onset, HEAD.onset),
    apexMs: ring.peakMs(apex, HEAD.apex),
    offsetMs: ring.peakMs(offset, HEAD.offset),
    confidence: confidenceOf(ring, onset, apex, offset),
  };
}

/** Geometric mean of the event's mean probability and its three heats: each must be there. */
function confidenceOf(ring: VerdictRing, onset: number, apex: number, offset: number): number {
  const product =
    ring.mean(HEAD.event, onset, offset) *
    ring.value(onset, HEAD.onset) *
    ring.value(apex, HEAD.apex) *
    ring.value(offset, HEAD.offset);
  return product ** (1 / 4);
}
