import { Coach } from '../coach/coach.ts';
import { shuffled } from '../coach/shuffled.ts';
import type { Suggestion } from '../coach/suggestions/suggestions.ts';
import { PARTS_OF } from '../contracts/face-part.ts';
import type { Moment } from '../contracts/moment.ts';
import type { ClipReport, FrameReport } from '../contracts/perception.ts';
import { Random } from '../core/random.ts';
import { judgedMs } from '../record/judged-time.ts';
import { MeshRecorder } from '../record/mesh-recorder.ts';
import { SessionLog } from '../record/session-log.ts';
import type { SessionRecord } from '../record/session-record.ts';
import { rateInForce } from '../settings/rate-in-force.ts';
import type { Settings } from '../settings/settings.ts';
import type { Practice } from './practice.ts';
import { Prompts } from './prompts.ts';
import type { Purpose } from './purpose.ts';
import type { Source } from './source.ts';

const MINUTE_MS = 60_000;

/** What else a record needs to know. */
export interface RecordFacts {
  readonly modelVersion: string;
  readonly framesPerSecond: number;
}

/** One stay at a source, from the click to its end, pauses included: what it is about, and what was noticed. */
export class Visit {
  readonly source: Source;
  readonly purpose: Purpose;
  readonly practice: Practice;
  readonly prompts: Prompts;
  readonly log: SessionLog;
  readonly coach: Coach;
  readonly #settings: Settings;
  readonly #recorder = new MeshRecorder();
  readonly #startedAt = new Date();

  constructor(
    source: Source,
    purpose: Purpose,
    practice: Practice,
    settings: Settings,
    suggestions: readonly Suggestion[],
  ) {
    this.source = source;
    this.log = new SessionLog(source === 'camera');
    this.purpose = purpose;
    this.practice = practice;
    this.prompts = new Prompts(practice.prompts);
    this.#settings = settings;
    this.coach = new Coach(settings.context, shuffled(suggestions, new Random(Date.now())), {
      cuesPerMinute: settings.cuesPerMinute,
      quietMs: settings.quietFirstMinute ? MINUTE_MS : 0,
    });
  }

  /** @returns the frame's time in the visit */
  addFrame({ timestampMs, landmarks, aspect, quality }: FrameReport): number {
    this.coach.begin(performance.now());
    const timeMs = this.log.addFrame(timestampMs, quality.silences);
    if (landmarks && this.#isReviewed) this.#recorder.push(timeMs, landmarks, aspect);
    return timeMs;
  }

  /** So long passed without a frame, though the camera is watched. */
  addStandstill(ms: number): void {
    this.log.addStandstill(ms);
  }

  /**
   * Notes a moment, without the parts of the face that are switched off; nothing where there will be no review.
   * @returns the moment in the visit's own time; null where nothing of it is left
   */
  addMoment(moment: Moment): Moment | null {
    const movements = moment.movements.filter(
      ({ name }) => !this.#settings.partsOff.includes(PARTS_OF[name].setting),
    );
    if (movements.length === 0) return null;
    const own = this.log.own({ ...moment, movements });
    if (this.#isReviewed) this.log.addMoment(own, this.#recorder.clipOf(own));
    return own;
  }

  get #isReviewed(): boolean {
    return this.purpose === 'practice';
  }

  /** Of the time that was chosen for it; null without a timer. */
  get leftMs(): number | null {
    const { minutes } = this.practice;
    return minutes === null ? null : minutes * MINUTE_MS - this.log.endMs;
  }

  /** What is reviewed. A report, where there is one, knows better what a clip could not show. */
  record({ modelVersion, framesPerSecond }: RecordFacts, report: ClipReport | null): SessionRecord {
    const durationMs = Math.max(report?.source.durationMs ?? this.log.endMs, 1);
    const unscored = report?.unscored ?? this.log.unscored;
    const parts = report?.parts ?? this.log.parts;
    return {
      id: crypto.randomUUID(),
      startedAt: this.#startedAt.toISOString(),
      source: this.source,
      context: this.#settings.context,
      scenario: this.practice.scenario,
      ratePerMinute: rateInForce(this.#settings),
      modelVersion,
      framesPerSecond: report?.source.fps ?? framesPerSecond,
      durationMs,
      judgedMs: report ? judgedMs(durationMs, parts) : this.log.judgedMs,
      truncated: report?.truncated ?? false,
      unscored,
      parts,
      moments: [...this.log.moments],
      cues: [...this.log.cues],
    };
  }
}
