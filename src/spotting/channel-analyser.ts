import type { PartTimes, Silence } from '../contracts/judged-time.ts';
import type { Moment, UnscoredReason, UnscoredSpan } from '../contracts/moment.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../contracts/rate.ts';
import { CHANNEL_COUNT } from '../measure/channels.ts';
import { FeatureWindows } from './features/feature-windows.ts';
import { HeadMotion } from './gates/head-motion.ts';
import { FeatureNormaliser } from './features/normalise.ts';
import { GridResampler, type GridFrame } from './grid/resampler.ts';
import { SHIPPED_DETECTOR, type DetectorModel } from './evidence/detector-model.ts';
import { MovementFinder } from './evidence/movement-finder.ts';
import { FrameRhythm } from './grid/frame-rhythm.ts';
import { BLINK_AFTER_MS, BLINK_BEFORE_MS, PartGate } from './gates/part-gate.ts';
import { unionMs } from '../core/spans.ts';
import { BLINK, GAP, STANDSTILL, wholeFace } from './gates/silences.ts';
import { PartViews } from './gates/part-views.ts';
import { SpanCollector } from './gates/spans.ts';
import type { Question } from './verdict/question.ts';
import { Spotter } from './spotter.ts';
import { Surroundings } from './surroundings.ts';

/**
 * Grid frames after a start or a break before anything is judged: the classifier's window and a first baseline. What moves
 * from then on reaches the filters' middle after their first second, when they know the person.
 */
const SETTLE_FRAMES = 45;

export interface AnalysisSummary {
  /** Time in which the whole face was judged, and the rest. */
  readonly scoredMs: number;
  readonly unscoredMs: number;
  /** What silenced the face or a part of it. */
  readonly unscored: readonly UnscoredSpan[];
  /** The same for each part of the face. */
  readonly parts: PartTimes;
}

/**
 * From raw channels to moments, but for the classifier, which is asked by `Question`s and answers to `judge`. For each
 * frame of the source call `begin`, then `take` with what was measured, or `interrupt`, or nothing for a repeated
 * picture. Knows no landmarks, clock, worker or browser; the same channels and verdicts give the same moments.
 */
export class ChannelAnalyser {
  readonly #rhythm = new FrameRhythm();
  readonly #resampler = new GridResampler(CHANNEL_COUNT);
  readonly #normaliser = new FeatureNormaliser();
  readonly #windows = new FeatureWindows();
  readonly #headMotion = new HeadMotion();
  readonly #finder: MovementFinder;
  readonly #views = new PartViews();
  readonly #parts = new PartGate();
  readonly #spans: SpanCollector;
  readonly #surroundings: Surroundings;
  readonly #spotter: Spotter;
  readonly #silences: Silence[] = [];
  readonly #questions: Question[] = [];
  #epoch = 0;
  #moving = false;
  /** Time of the frame before which pictures were missing, as long as what follows settles. */
  #gapMs = -Infinity;
  /** Time of the latest verdict on this sequence. */
  #judgedMs = -Infinity;
  /** From the times of verdicts: as long as a blink is marked, though later, since it is known later. */
  #blinkUntilMs = -Infinity;

  /**
   * @param spanLimit how many spans of unscored time are remembered
   * @param ratePerMinute how many false moments a minute are borne (src/contracts/rate.ts)
   * @param detector what was learnt from people; another one where this person was among them
   */
  constructor(
    spanLimit = Infinity,
    ratePerMinute: number = DEFAULT_RATE_PER_MINUTE,
    detector: DetectorModel = SHIPPED_DETECTOR,
  ) {
    this.#finder = new MovementFinder(detector);
    this.#spans = new SpanCollector(spanLimit);
    this.#surroundings = new Surroundings(this.#spans, this.#rhythm, this.#normaliser);
    this.#spotter = new Spotter(this.#surroundings, ratePerMinute, detector);
  }

  /** Mean time between the source's frames; 0 before the second. */
  get frameIntervalMs(): number {
    return this.#rhythm.intervalMs;
  }

  /** What cannot be judged right now, and why; the list is reused for the next frame. */
  get silences(): readonly Silence[] {
    return this.#silences;
  }

  /**
   * A frame has come, whatever it shows.
   * @returns 'stale' when it is to be ignored, being no later than the last; 'gap' when the sequence is broken before it
   */
  begin(timeMs: number): 'stale' | 'gap' | 'steady' {
    const pace = this.#rhythm.push(timeMs);
    if (pace !== 'gap') return pace;
    this.#mark(GAP, this.#rhythm.previousMs, timeMs);
    this.#break();
    this.#gapMs = timeMs;
    return pace;
  }

  /** The frame that has begun cannot be measured, or not in time: the sequence is broken. */
  interrupt(reason: UnscoredReason): void {
    this.#silences.length = 0;
    this.#note(wholeFace(reason));
    if (this.#gapMs === this.#rhythm.newestMs) this.#silences.push(GAP);
    this.#gapMs = -Infinity;
    this.#break();
  }

  /** The frame that has begun shows what was seen since `sinceMs`: nothing new was seen of the face. */
  standStill(sinceMs: number): void {
    this.#mark(STANDSTILL, sinceMs, this.#rhythm.newestMs);
    this.interrupt('no-new-picture');
  }

  /** What is measured from now on has nothing to do with what was measured before. */
  restart(): void {
    this.#break();
  }

  /**
   * Measures the frame that has begun.
   * @param channels CHANNEL_COUNT values
   * @param reason what keeps the frame from being judged, though it can be measured
   * @returns what the classifier is to be asked; the list, and the windows in it, are reused for the next frame
   */
  take(channels: Float32Array, reason: UnscoredReason | null): readonly Question[] {
    this.#silences.length = 0;
    if (reason !== null) this.#note(wholeFace(reason));
    this.#questions.length = 0;
    this.#windows.takeBack();
    const isBroken = this.#resampler.push(this.#rhythm.newestMs, channels);
    for (let frame = this.#resampler.next(); frame !== null; frame = this.#resampler.next())
      this.#takeGridFrame(frame);
    if (isBroken) this.#breakGrid();
    if (this.#windows.frames < SETTLE_FRAMES) this.#noteSettling();
    else this.#gapMs = -Infinity;
    if (this.#moving) this.#note(wholeFace('head-motion'));
    for (const silence of this.#views.silences) this.#note(silence);
    if (this.#judgedMs < this.#blinkUntilMs) this.#silences.push(BLINK);
    return this.#questions;
  }

  #takeGridFrame({ timeMs, values, observed, nativeIntervalMs }: GridFrame): void {
    this.#moving = this.#headMotion.push(values);
    this.#surroundings.push(timeMs, values);
    const features = this.#normaliser.push(values, observed, nativeIntervalMs);
    const closure = Math.max(this.#normaliser.blinkRight, this.#normaliser.blinkLeft);
    const candidate = this.#finder.push(timeMs, values, closure, this.#normaliser.speech);
    this.#views.push(this.#finder.visibleSizes, this.#moving, this.#parts.speaking);
    this.#windows.push(timeMs, features);
    if (!this.#windows.isFull) return;
    const { aboutMs } = this.#windows;
    this.#questions.push({ window: this.#windows.lend(), aboutMs, candidate, epoch: this.#epoch });
  }

  /**
   * Takes the verdict on a question, at any time; those on one sequence in the order of its questions. What belongs
   * to a sequence that has been broken since is dropped.
   * @param verdict VERDICT_SIZE probabilities
   * @returns a moment that has just been confirmed, else null
   */
  judge({ aboutMs, candidate, epoch }: Question, verdict: Float32Array): Moment | null {
    if (epoch !== this.#epoch) return null;
    this.#parts.push(verdict);
    this.#judgedMs = aboutMs;
    if (this.#parts.blinking) this.#silenceBlink(aboutMs);
    return this.#spotter.push(aboutMs, verdict, candidate);
  }

  /** @param endMs the time up to which the source was watched; spans are clipped to [0, endMs] */
  summary(endMs: number): AnalysisSummary {
    const unscored = this.#spans.list(endMs);
    const unscoredMs = Math.min(endMs, unionMs(unscored));
    return { scoredMs: endMs - unscoredMs, unscoredMs, unscored, parts: this.#spans.parts(endMs) };
  }

  /** Marks a frame's time, which reaches from the frame before it to the frame after it. */
  #note(silence: Silence): void {
    const { previousMs, newestMs, intervalMs } = this.#rhythm;
    this.#silences.push(silence);
    this.#mark(silence, previousMs, newestMs + intervalMs);
  }

  /** What was missing is told until it is judged again: it is why it settles. */
  #noteSettling(): void {
    if (this.#gapMs !== -Infinity) this.#silences.push(GAP);
    this.#note(wholeFace('settling'));
  }

  #silenceBlink(aboutMs: number): void {
    this.#mark(BLINK, aboutMs - BLINK_BEFORE_MS, aboutMs + BLINK_AFTER_MS);
    this.#blinkUntilMs = aboutMs + BLINK_BEFORE_MS + BLINK_AFTER_MS;
  }

  #mark({ reason, parts }: Silence, fromMs: number, toMs: number): void {
    this.#spans.mark(reason, fromMs, toMs, parts);
  }

  #break(): void {
    this.#resampler.reset();
    this.#breakGrid();
  }

  #breakGrid(): void {
    if (this.#windows.frames === 0) return;
    this.#normaliser.restart();
    this.#finder.restart();
    this.#windows.clear();
    this.#headMotion.reset();
    this.#parts.reset();
    this.#views.reset();
    this.#surroundings.reset();
    this.#spotter.reset();
    this.#epoch++;
    this.#moving = false;
    this.#judgedMs = -Infinity;
    this.#blinkUntilMs = -Infinity;
  }
}
