import type { Moment } from '../contracts/moment.ts';
import type { CoachContext } from './context.ts';
import { boundFor } from './context.ts';
import type { Rung } from './ladder.ts';
import { above, milder } from './ladder.ts';
import { Repertoire } from './repertoire.ts';
import type { Suggestion } from './wording.ts';

/** What the page may show: a few words, or nothing. */
export interface Cue {
  readonly id: string;
  readonly rung: Rung;
  readonly text: string;
  readonly more?: string;
  readonly atMs: number;
}

/** At most one cue in this time. Speakers bear one or two words about every 15 to 20 s (Rhema study, n = 30). */
export const CUE_BUDGET_MS = 15_000;

/** Moments this close together count as repeated. */
export const REPEAT_WINDOW_MS = 30_000;

/** From this many moments in the window on, the suggestion may be one rung higher. */
export const REPEATED_MOMENTS = 3;

/** Below this confidence a moment is not worth anybody's attention. */
export const CUE_CONFIDENCE = 0.5;

/** How far each cue of a session would go, were it allowed: every other one says to do nothing. */
const RHYTHM: readonly Rung[] = [
  'say-nothing',
  'stay-attentive',
  'say-nothing',
  'open-door',
  'say-nothing',
  'stay-attentive',
  'say-nothing',
  'share-impression',
];

/**
 * Decides whether a moment deserves a cue, and which. Knows no clock: every call brings its own
 * time, in ms, never falling. Moments that come while the budget is spent are merged into the next.
 */
export class Coach {
  private readonly repertoire: Repertoire;
  private recentMs: number[] = [];
  private lastCueMs = -Infinity;
  private hushedUntilMs = -Infinity;
  private cues = 0;

  context: CoachContext;

  constructor(context: CoachContext, suggestions: readonly Suggestion[]) {
    this.context = context;
    this.repertoire = new Repertoire(suggestions);
  }

  /** No cue before this time. A time that has passed ends the hush. */
  hush(untilMs: number): void {
    this.hushedUntilMs = untilMs;
  }

  /** A cue for these moments, or silence. */
  decide(moments: readonly Moment[], nowMs: number): Cue | null {
    const worthy = moments.filter((moment) => moment.confidence >= CUE_CONFIDENCE);
    this.remember(worthy.length, nowMs);
    if (worthy.length === 0 || nowMs < this.hushedUntilMs || nowMs - this.lastCueMs < CUE_BUDGET_MS) {
      return null;
    }
    const suggestion = this.repertoire.take(this.rung(), this.context.perspective);
    if (!suggestion) return null;
    this.lastCueMs = nowMs;
    this.cues += 1;
    return cueFrom(suggestion, nowMs);
  }

  private remember(count: number, nowMs: number): void {
    const recent = this.recentMs.filter((ms) => nowMs - ms < REPEAT_WINDOW_MS);
    this.recentMs = [...recent, ...Array<number>(count).fill(nowMs)].slice(-REPEATED_MOMENTS);
  }

  private rung(): Rung {
    const planned = RHYTHM[this.cues % RHYTHM.length];
    const wanted = this.recentMs.length >= REPEATED_MOMENTS ? above(planned) : planned;
    return milder(wanted, boundFor(this.context));
  }
}

function cueFrom(suggestion: Suggestion, atMs: number): Cue {
  const { id, rung, text, more } = suggestion;
  return more === undefined ? { id, rung, text, atMs } : { id, rung, text, more, atMs };
}
