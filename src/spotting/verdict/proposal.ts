import { BRIEF_LIMIT_MS, MAX_HALF_FRAMES, MIN_DURATION_MS } from '../brief-limits.ts';
import type { Candidate } from '../filter/movement-finder.ts';
import { GRID_STEP_MS } from '../grid/grid.ts';
import { VERDICT } from './layout.ts';
import type { VerdictRing } from './verdict-ring.ts';

/** A movement that may have been, before anybody asked whether it can be believed. */
export interface Proposal {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  /** How likely it is real, 0..1. */
  readonly confidence: number;
  /** Index into MOVEMENT_TEMPLATES of what it looks like. */
  readonly template: number;
}

/** What the classifier's full assent adds to the score of the filters; chosen on the tuning split of the accuracy bench. */
const CLASSIFIER_WEIGHT = 0.2;
/**
 * What the sum is worth: a logistic curve of its logit (Platt 1999), fitted on the tuning split's planted and untouched
 * clips to 152 findings, 32 of them near a planted movement. Where movements are rarer, fewer findings are true.
 */
const WORTH = { slope: 4.6, offset: 2.2 } as const;
/** The classifier is asked this many grid frames around the apex: for its apex heat, and for its event. */
const APEX_FRAMES = 2;
const EVENT_FRAMES = 3;
/** Onset and offset heats at least this clear are better than a mean length. */
const CLEAR_MARK = 0.3;

/**
 * What the matched filters found, seconded by the classifier, which also says where the movement began and ended.
 * @param ring the verdicts so far
 * @returns null for an apex from before the first verdict
 */
export function proposalOf(ring: VerdictRing, candidate: Candidate): Proposal | null {
  const apex = ring.nearest(candidate.apexMs);
  if (Math.abs(ring.timeMs(apex) - candidate.apexMs) > GRID_STEP_MS) return null;
  const { onsetMs, offsetMs } = extentOf(ring, apex, candidate);
  const confidence = worthOf(candidate.score + CLASSIFIER_WEIGHT * assent(ring, apex));
  return { onsetMs, apexMs: candidate.apexMs, offsetMs, confidence, template: candidate.template };
}

/** Share of such findings that are real. */
function worthOf(support: number): number {
  const inside = Math.min(0.999, support);
  const logit = Math.log(inside / (1 - inside));
  return 1 / (1 + Math.exp(-(WORTH.slope * logit + WORTH.offset)));
}

function assent(ring: VerdictRing, apex: number): number {
  const newest = ring.end - 1;
  const [from, to] = [Math.max(ring.begin, apex - APEX_FRAMES), Math.min(newest, apex + APEX_FRAMES)];
  const heat = ring.value(ring.argMax(VERDICT.apex, from, to), VERDICT.apex);
  const event = ring.mean(
    VERDICT.event,
    Math.max(ring.begin, apex - EVENT_FRAMES),
    Math.min(newest, apex + EVENT_FRAMES),
  );
  return (heat + event) / 2;
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
