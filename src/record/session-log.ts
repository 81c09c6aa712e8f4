import { MEASURED_PARTS, type MeasuredPart } from '../contracts/face-part.ts';
import type { PartTimes, Silence } from '../contracts/judged-time.ts';
import type { Moment, UnscoredSpan } from '../contracts/moment.ts';
import { recordOf } from '../core/record-of.ts';
import { GAP, leaveNothing, STANDSTILL } from '../spotting/gates/silences.ts';
import { SpanCollector } from '../spotting/gates/spans.ts';
import type { MeshClip } from './mesh-clip.ts';
import type { CueRecord, ReviewedMoment } from './session-record.ts';

const MOST_MOMENTS = 500;
/** Blinks, sentences and turns of the head of more than an hour; beyond it the oldest are no longer listed. */
const MOST_SPANS = 4000;
/** Without a frame for this long, nothing was watched: a pause, a hidden tab. */
const PAUSE_MS = 1000;
/** A frame that is earlier by more is of another clock: of another camera, or of one that was set back. */
const LATE_MS = 100;

/** What one session noticed, in the session's own time: from 0, pauses taken out. Bounded, in memory only. */
export class SessionLog {
  readonly #moments: ReviewedMoment[] = [];
  readonly #cues: CueRecord[] = [];
  readonly #spans = new SpanCollector(MOST_SPANS);
  #silences: readonly Silence[] = [];
  /** However many spans are no longer listed. */
  readonly #unjudgedMs: Record<MeasuredPart, number> = { ...recordOf(MEASURED_PARTS, () => 0) };
  #wholeUnjudgedMs = 0;
  readonly #isLive: boolean;
  /** From the source's time to the session's; known with the first frame. */
  #shiftMs: number | null = null;
  #endMs = 0;

  /** @param isLive a camera, whose clock starts anywhere and which may pause; else the source's own time is kept */
  constructor(isLive: boolean) {
    this.#isLive = isLive;
  }

  /** A moment in the session's own time. */
  own(moment: Moment): Moment {
    const shiftMs = this.#shiftMs ?? 0;
    return {
      ...moment,
      onsetMs: moment.onsetMs - shiftMs,
      apexMs: moment.apexMs - shiftMs,
      offsetMs: moment.offsetMs - shiftMs,
    };
  }

  /** @param moment in the session's own time */
  addMoment(moment: Moment, clip: MeshClip | null): void {
    this.#moments.push({ moment, clip, rating: null });
    if (this.#moments.length > MOST_MOMENTS) this.#moments.shift();
  }

  /** Notes a suggestion that was made now. */
  addCue(id: string): void {
    this.#cues.push({ atMs: this.#endMs, id });
  }

  /**
   * What could not be judged at a time. The session's time never falls: where the source's does, it stands still.
   * @returns the frame's time in the session
   */
  addFrame(captureMs: number, silences: readonly Silence[]): number {
    this.#shiftMs ??= this.#isLive ? captureMs : 0;
    const gapMs = captureMs - this.#shiftMs - this.#endMs;
    if (this.#isLive && (gapMs > PAUSE_MS || gapMs < -LATE_MS)) this.#shiftMs += gapMs;
    if (isBegun(GAP, silences, this.#silences)) this.#silences = [GAP];
    this.#pass(Math.max(this.#endMs, captureMs - this.#shiftMs));
    this.#silences = silences;
    return this.#endMs;
  }

  /** So long passed without anything new to be seen. */
  addStandstill(ms: number): void {
    this.#silences = [STANDSTILL];
    this.#pass(this.#endMs + ms);
  }

  get moments(): readonly ReviewedMoment[] {
    return this.#moments;
  }

  get cues(): readonly CueRecord[] {
    return this.#cues;
  }

  /** What could not be judged, or only in part; where there were very many, the latest. */
  get unscored(): readonly UnscoredSpan[] {
    return this.#spans.list(this.#endMs);
  }

  /** The same for each part of the face, and how long it was judged, however long the session. */
  get parts(): PartTimes {
    const listed = this.#spans.parts(this.#endMs);
    return recordOf(MEASURED_PARTS, (part) => ({
      judgedMs: this.#endMs - this.#unjudgedMs[part],
      unjudged: listed[part].unjudged,
    }));
  }

  /** Time in which at least a part of the face was judged, however long the session. */
  get judgedMs(): number {
    return this.#endMs - this.#wholeUnjudgedMs;
  }

  /** Time of the last frame. */
  get endMs(): number {
    return this.#endMs;
  }

  /** What held at the last frame held until this one, but where pictures were missing in between. */
  #pass(nowMs: number): void {
    const passedMs = nowMs - this.#endMs;
    for (const { reason, parts } of this.#silences) this.#spans.mark(reason, this.#endMs, nowMs, parts);
    for (const part of MEASURED_PARTS)
      if (this.#silences.some(({ parts }) => parts.includes(part))) this.#unjudgedMs[part] += passedMs;
    if (leaveNothing(this.#silences)) this.#wholeUnjudgedMs += passedMs;
    this.#endMs = nowMs;
  }
}

function isBegun({ reason }: Silence, now: readonly Silence[], before: readonly Silence[]): boolean {
  const isOfIt = (each: Silence): boolean => each.reason === reason;
  return now.some(isOfIt) && !before.some(isOfIt);
}
