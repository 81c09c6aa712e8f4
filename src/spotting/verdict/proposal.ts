import type { DetectorModel } from '../evidence/detector-model.ts';
import { BRIEF_LIMIT_MS, MAX_HALF_FRAMES, MIN_DURATION_MS } from '../brief-limits.ts';
import type { Candidate } from '../evidence/movement-finder.ts';
import { GRID_STEP_MS } from '../grid/grid.ts';
import { TOLD_SHARE } from '../rate/told-share.ts';
import { VERDICT } from './layout.ts';
import type { VerdictRing } from './verdict-ring.ts';

/** A movement that is believed in, before it is asked what it was and what speaks against telling it. */
export interface Proposal {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  /** How likely it is real, 0..1. */
  readonly confidence: number;
  /** Index into the detector's templates of what it looks like. */
  readonly template: number;
}

/** An onset or offset of which the classifier is at least so sure is better than the filter's length. */
const CLEAR_MARK = 0.3;

/**
 * What the filters found and the evidence speaks for: their apex, and where the classifier says that it began and ended.
 * @param ring the verdicts so far
 * @returns null for an apex from before the first verdict
 */
export function proposalOf(
  ring: VerdictRing,
  candidate: Candidate,
  worth: DetectorModel['worth'],
): Proposal | null {
  const apex = ring.nearest(candidate.apexMs);
  if (Math.abs(ring.timeMs(apex) - candidate.apexMs) > GRID_STEP_MS) return null;
  const { onsetMs, offsetMs } = extentOf(ring, apex, candidate);
  const confidence = worthOf(candidate.belief, worth);
  return { onsetMs, apexMs: candidate.apexMs, offsetMs, confidence, template: candidate.template };
}

/** Of such findings as are told, the share that are real. */
function worthOf(belief: number, { slope, offset }: DetectorModel['worth']): number {
  return 1 / (1 + TOLD_SHARE * Math.exp(-(slope * belief + offset)));
}

function extentOf(
  ring: VerdictRing,
  apex: number,
  { apexMs, lengthMs }: Candidate,
): { readonly onsetMs: number; readonly offsetMs: number } {
  const foreseen = { onsetMs: apexMs - lengthMs / 2, offsetMs: apexMs + lengthMs / 2 };
  const onsetMs = markMs(ring, VERDICT.onset, apex - MAX_HALF_FRAMES, apex - 1) ?? foreseen.onsetMs;
  const offsetMs = markMs(ring, VERDICT.offset, apex + 1, apex + MAX_HALF_FRAMES) ?? foreseen.offsetMs;
  const durationMs = offsetMs - onsetMs;
  return durationMs >= MIN_DURATION_MS && durationMs < BRIEF_LIMIT_MS ? { onsetMs, offsetMs } : foreseen;
}

function markMs(ring: VerdictRing, head: number, fromFrame: number, toFrame: number): number | null {
  const from = Math.max(ring.begin, fromFrame);
  const to = Math.min(ring.end - 1, toFrame);
  if (from > to) return null;
  const best = ring.argMax(head, from, to);
  return ring.value(best, head) >= CLEAR_MARK ? ring.peakMs(best, head) : null;
}
