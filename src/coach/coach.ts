import type { Moment } from '../contracts/moment.ts';
import type { CoachContext } from './context.ts';
import { fittingFor } from './fitting.ts';
import type { Rung } from './ladder.ts';
import { gapMs, type Pace } from './pace.ts';
import { RecentMoments } from './recent-moments.ts';
import { Repertoire } from './repertoire.ts';
import { Rhythm } from './rhythm.ts';
import type { Suggestion } from './suggestions/suggestions.ts';

/** What the page may show: a few words, or nothing. */
export interface Cue {
  readonly id: string;
  readonly rung: Rung;
  readonly text: string;
  readonly more?: string;
  readonly atMs: number;
}

/**
 * Decides whether a moment deserves a cue, and which. Knows no clock: every call brings its own
 * time, in ms, never falling.
 *
 * - Only suggestions that fit the context are ever taken, none of them over its bound (`fittingFor`, `boundFor`).
 * - A rhythm says how far the next cue wants to go, repeated moments raise that by one (`Rhythm`); what comes is
 *   the nearest that fits (`Repertoire`).
 * - Nothing is said in the quiet time at the beginning, while hushed, or before the gap since the last cue is
 *   over. Moments of such a silence are not caught up with: they only count as repeated when the next one comes.
 * - How sure a moment must be, the rate has decided that the person chose: every moment that is told may bring a cue.
 * - No suggestion comes again while another fitting one is left.
 */
export class Coach {
  readonly #repertoire: Repertoire;
  readonly #quietMs: number;
  readonly #gapMs: number;
  readonly #recent = new RecentMoments();
  readonly #rhythm = new Rhythm();
  #begunMs: number | null = null;
  #lastCueMs = -Infinity;
  #hushedUntilMs = -Infinity;

  /** @param suggestions of those that serve equally well, the first in the list comes first */
  constructor(context: CoachContext, suggestions: readonly Suggestion[], pace: Pace) {
    this.#repertoire = new Repertoire(fittingFor(context, suggestions));
    this.#quietMs = pace.quietMs;
    this.#gapMs = gapMs(pace.cuesPerMinute);
  }

  /** Starts the quiet time, once; the first `decide` does so too. */
  begin(nowMs: number): void {
    this.#begunMs ??= nowMs;
  }

  /** No cue before this time. A time that has passed ends the hush. */
  hush(untilMs: number): void {
    this.#hushedUntilMs = untilMs;
  }

  /** A cue for these moments, or silence. */
  decide(moments: readonly Moment[], nowMs: number): Cue | null {
    this.begin(nowMs);
    if (moments.length === 0) return null;
    this.#recent.add(nowMs);
    return nowMs < this.#silentUntilMs() ? null : this.#speak(nowMs);
  }

  #silentUntilMs(): number {
    const quietUntilMs = (this.#begunMs ?? -Infinity) + this.#quietMs;
    return Math.max(quietUntilMs, this.#hushedUntilMs, this.#lastCueMs + this.#gapMs);
  }

  #speak(nowMs: number): Cue | null {
    const wanted = this.#rhythm.next(this.#recent.areRepeated(nowMs));
    const suggestion = this.#repertoire.take(wanted);
    if (!suggestion) return null;
    this.#lastCueMs = nowMs;
    return cueFrom(suggestion, nowMs);
  }
}

function cueFrom({ id, rung, text, more }: Suggestion, atMs: number): Cue {
  return more === undefined ? { id, rung, text, atMs } : { id, rung, text, more, atMs };
}
