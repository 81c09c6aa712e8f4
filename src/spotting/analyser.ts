import type { Silence } from '../contracts/judged-time.ts';
import type { Moment } from '../contracts/moment.ts';
import type { Observation } from '../contracts/observation.ts';
import { ChannelExtractor } from '../measure/channels.ts';
import { HeadAligner } from '../measure/head/align.ts';
import { ChannelAnalyser, type AnalysisSummary } from './channel-analyser.ts';
import type { DetectorModel } from './evidence/detector-model.ts';
import { frameReason } from './gates/frame-gate.ts';
import { Standstill } from './gates/standstill.ts';
import type { Question } from './verdict/question.ts';

/** A doubled picture is no news; after this long without news the face is taken to be still. */
const MAX_DOUBLED_MS = 60;
const NO_QUESTIONS: readonly Question[] = [];

/**
 * From observations to moments, but for the classifier: `observe` says what it is to be asked, `judge` takes its
 * verdicts. Knows no clock, worker or browser; the same observations and verdicts give the same moments.
 */
export class Analyser {
  readonly head = new HeadAligner();
  readonly #extractor = new ChannelExtractor();
  readonly #channels: ChannelAnalyser;
  readonly #standstill = new Standstill();
  #lastUsedMs = -Infinity;
  #widthPx = 0;
  #heightPx = 0;

  /**
   * @param spanLimit how many spans of unscored time are remembered
   * @param ratePerMinute how many false moments a minute are borne (src/contracts/rate.ts)
   * @param detector what was learnt from people; another one where this person was among them
   */
  constructor(spanLimit?: number, ratePerMinute?: number, detector?: DetectorModel) {
    this.#channels = new ChannelAnalyser(spanLimit, ratePerMinute, detector);
  }

  /** What cannot be judged right now, and why; the list is reused for the next frame. */
  get silences(): readonly Silence[] {
    return this.#channels.silences;
  }

  /**
   * Takes one frame.
   * @returns what the classifier is to be asked; the list, and the windows in it, are reused for the next frame
   */
  observe(observation: Observation): readonly Question[] {
    const { timestampMs } = observation;
    const pace = this.#channels.begin(timestampMs);
    if (pace === 'stale') return NO_QUESTIONS;
    if (pace === 'gap') this.#extractor.reset();
    this.#followSize(observation);
    const standsSinceMs = this.#standstill.push(timestampMs, observation.doubled);
    if (standsSinceMs !== null) {
      this.#extractor.reset();
      this.#channels.standStill(standsSinceMs);
      return NO_QUESTIONS;
    }
    if (observation.doubled && timestampMs - this.#lastUsedMs < MAX_DOUBLED_MS) return NO_QUESTIONS;
    this.#lastUsedMs = timestampMs;
    if (observation.faces > 0)
      this.head.align(observation.landmarks, observation.widthPx, observation.heightPx);
    const reason = frameReason(observation, this.head, this.#channels.frameIntervalMs);
    if (reason !== null && (observation.faces !== 1 || reason === 'low-frame-rate')) {
      this.#extractor.reset();
      this.#channels.interrupt(reason);
      return NO_QUESTIONS;
    }
    return this.#channels.take(this.#extractor.extract(observation, this.head), reason);
  }

  /** In a picture of another size, as of a phone that was turned, nothing is where it was. */
  #followSize({ widthPx, heightPx }: Observation): void {
    if (widthPx === this.#widthPx && heightPx === this.#heightPx) return;
    [this.#widthPx, this.#heightPx] = [widthPx, heightPx];
    this.#extractor.reset();
    this.#channels.restart();
  }

  /**
   * Takes the verdict on a question, at any time; those on one sequence in the order of its questions. What belongs
   * to a sequence that has been broken since is dropped.
   * @param verdict VERDICT_SIZE probabilities
   * @returns a moment that has just been confirmed, else null
   */
  judge(question: Question, verdict: Float32Array): Moment | null {
    return this.#channels.judge(question, verdict);
  }

  /** @param endMs the time up to which the source was watched; spans are clipped to [0, endMs] */
  summary(endMs: number): AnalysisSummary {
    return this.#channels.summary(endMs);
  }
}
