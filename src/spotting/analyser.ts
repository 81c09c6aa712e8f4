import type { Moment, UnscoredReason, UnscoredSpan } from '../contracts/moment.ts';
import type { MovementName } from '../contracts/movement.ts';
import type { Observation } from '../contracts/observation.ts';
import { RunningMean } from '../core/running-mean.ts';
import { FrameRing } from '../core/frame-ring.ts';
import { HeadAligner } from '../measure/head/align.ts';
import { CHANNEL_COUNT, ChannelExtractor } from '../measure/channels.ts';
import { FilterProposals } from './filter-proposals.ts';
import { MovementFinder, type Candidate } from './filter/movement-finder.ts';
import { frameReason } from './gates/frame-gate.ts';
import { HeadMotion } from './features/head-motion.ts';
import { GRID_STEP_MS, LOOK_AHEAD_FRAMES, WINDOW_FRAMES } from './heads.ts';
import { FEATURE_COUNT, FeatureNormaliser } from './features/normalise.ts';
import { BLINK_AFTER_MS, BLINK_BEFORE_MS, PartGate } from './gates/part-gate.ts';
import { PartSight } from './features/part-sight.ts';
import type { ProposalSource } from './proposal.ts';
import { GridResampler, MAX_GAP_MS, type GridFrame } from './features/resample.ts';
import { SkinHistory, type SkinEvidence } from './features/skin-history.ts';
import { SpanCollector, unionMs } from './gates/spans.ts';
import { THRESHOLDS } from './sensitivity.ts';
import { Spotter, type SpotterThresholds } from './spotter.ts';

/** Grid frames after a start or a break before anything is judged: the classifier's window and a first baseline. */
const SETTLE_FRAMES = 45;
const INTERVAL_MEMORY = 15;
const GAP_FACTOR = 2.5;
/** A longer pause is a stall of the source and says nothing about its rate. */
const STALL_MS = 1000;
/** A doubled picture is no news; after this long without news the face is taken to be still. */
const MAX_DOUBLED_MS = 60;
/** The classifier's window and the verdicts under way at once, each with the time it is about. */
const PENDING_LIMIT = 16;

export interface AnalysisSummary {
  readonly scoredMs: number;
  readonly unscoredMs: number;
  readonly unscored: readonly UnscoredSpan[];
}

/**
 * From observations to moments, but for the classifier itself, which stands between `observe` and
 * `accept`: every window handed out must be answered by one verdict, in the same order, at any time.
 * Knows no clock, worker or browser; the same observations and verdicts give the same moments.
 */
export class Analyser {
  readonly head = new HeadAligner();
  readonly #channels = new ChannelExtractor();
  readonly #resampler = new GridResampler(CHANNEL_COUNT);
  readonly #normaliser = new FeatureNormaliser();
  readonly #window = new FrameRing(WINDOW_FRAMES, FEATURE_COUNT);
  readonly #windowOut = new Float32Array(WINDOW_FRAMES * FEATURE_COUNT);
  readonly #intervals = new RunningMean(INTERVAL_MEMORY);
  readonly #headMotion = new HeadMotion();
  readonly #parts = new PartGate();
  readonly #skin = new SkinHistory();
  readonly #sight = new PartSight();
  readonly #finder = new MovementFinder();
  readonly #spans: SpanCollector;
  readonly #spotter: Spotter;
  readonly #pendingMs = new Float64Array(PENDING_LIMIT);
  readonly #pendingCandidates: (Candidate | null)[] = new Array<Candidate | null>(PENDING_LIMIT).fill(null);
  readonly #reasons: UnscoredReason[] = [];
  #pendingEnd = 0;
  #pendingBegin = 0;
  /** Verdicts still under way from before the last break: their answers are dropped. */
  #stale = 0;
  #gridTimesMs = new Float64Array(WINDOW_FRAMES);
  #gridCount = 0;
  #lastMs: number | null = null;
  #moving = false;
  #lastUsedMs = -Infinity;

  /**
   * @param spanLimit how many spans of unscored time are remembered
   * @param source what notices movements, before they are checked
   */
  constructor(
    spanLimit = Infinity,
    thresholds: SpotterThresholds = THRESHOLDS.balanced,
    source: ProposalSource = new FilterProposals(),
  ) {
    this.#spans = new SpanCollector(spanLimit);
    this.#spotter = new Spotter(
      {
        blocked: (fromMs, toMs) => this.#spans.blocks(fromMs, toMs),
        lidsSilenced: (fromMs, toMs) => this.#spans.covers('blink-lids', fromMs, toMs),
        speaking: (fromMs, toMs) => this.#spans.covers('speech-lower-face', fromMs, toMs),
        amplitude: (movements, onsetMs, apexMs) => this.#skin.displacement(movements, onsetMs, apexMs),
        evidence: (name, side, onsetMs, apexMs) => this.#evidence(name, side, onsetMs, apexMs),
        frameIntervalMs: () => this.frameIntervalMs,
      },
      thresholds,
      source,
    );
  }

  /** Mean time between the source's frames, which may come unevenly (20 of 30 a second); 0 before the second. */
  get frameIntervalMs(): number {
    return this.#intervals.value;
  }

  /** What cannot be judged right now. */
  get reasons(): readonly UnscoredReason[] {
    return this.#reasons;
  }

  /**
   * Takes one frame.
   * @param classify receives each completed window (WINDOW_FRAMES x FEATURE_COUNT, reused: copy it)
   */
  observe(observation: Observation, classify: (window: Float32Array) => void): void {
    const { timestampMs } = observation;
    const previousMs = this.#lastMs ?? timestampMs;
    if (this.#lastMs !== null && timestampMs <= this.#lastMs) return;
    this.#lastMs = timestampMs;
    this.#followRate(previousMs, timestampMs);
    if (observation.doubled && timestampMs - this.#lastUsedMs < MAX_DOUBLED_MS) return;
    this.#lastUsedMs = timestampMs;
    this.#reasons.length = 0;
    if (observation.faces > 0)
      this.head.align(observation.landmarks, observation.widthPx, observation.heightPx);
    const reason = frameReason(observation, this.head, this.frameIntervalMs);
    if (reason !== null) this.#note(reason, previousMs, timestampMs);
    if (observation.faces === 1 && reason !== 'low-frame-rate')
      this.#measure(observation, previousMs, classify);
    else this.#breakSequence();
  }

  #measure(observation: Observation, previousMs: number, classify: (window: Float32Array) => void): void {
    const raw = this.#channels.extract(observation, this.head);
    const broken = this.#resampler.push(observation.timestampMs, raw, (frame) =>
      this.#takeGridFrame(frame, classify),
    );
    if (broken) this.#breakGrid();
    if (this.#gridCount < SETTLE_FRAMES) this.#note('settling', previousMs, observation.timestampMs);
    if (this.#moving) this.#note('head-motion', previousMs, observation.timestampMs);
    if (this.#parts.speaking) this.#reasons.push('speech-lower-face');
  }

  #takeGridFrame(frame: GridFrame, classify: (window: Float32Array) => void): void {
    this.#moving = this.#headMotion.push(frame.values);
    this.#skin.push(frame.timeMs, frame.values);
    this.#sight.push(frame.timeMs, frame.values);
    const features = this.#normaliser.push(frame.values, frame.observed, frame.nativeIntervalMs);
    const closure = Math.max(this.#normaliser.blinkRight, this.#normaliser.blinkLeft);
    const candidate = this.#finder.push(frame.timeMs, frame.values, closure);
    this.#window.push(features);
    this.#gridTimesMs[this.#gridCount % WINDOW_FRAMES] = frame.timeMs;
    this.#gridCount++;
    if (this.#gridCount < WINDOW_FRAMES) return;
    const about = this.#gridCount - 1 - LOOK_AHEAD_FRAMES;
    const pending = this.#pendingEnd++ % PENDING_LIMIT;
    this.#pendingMs[pending] = this.#gridTimesMs[about % WINDOW_FRAMES]!;
    this.#pendingCandidates[pending] = candidate;
    this.#window.copyInto(this.#windowOut);
    classify(this.#windowOut);
  }

  /** Takes the verdict of the oldest window not yet answered. */
  accept(verdict: Float32Array): Moment | null {
    const pending = this.#pendingBegin++ % PENDING_LIMIT;
    const timeMs = this.#pendingMs[pending];
    if (this.#stale > 0) {
      this.#stale--;
      return null;
    }
    this.#parts.push(verdict);
    if (this.#parts.blinking)
      this.#spans.mark('blink-lids', timeMs - BLINK_BEFORE_MS, timeMs + BLINK_AFTER_MS);
    if (this.#parts.speaking) this.#spans.mark('speech-lower-face', timeMs - GRID_STEP_MS, timeMs);
    return this.#spotter.push(timeMs, verdict, this.#pendingCandidates[pending]);
  }

  /** @param endMs the time up to which the source was watched; spans are clipped to [0, endMs] */
  summary(endMs: number): AnalysisSummary {
    const unscored = this.#spans.list(endMs);
    const unscoredMs = Math.min(endMs, unionMs(unscored));
    return { scoredMs: endMs - unscoredMs, unscoredMs, unscored };
  }

  /** What the skin shows of a movement; while it is out of sight, nothing that counts. */
  #evidence(name: MovementName, side: 'right' | 'left', onsetMs: number, apexMs: number): SkinEvidence {
    const evidence = this.#skin.evidence(name, side, onsetMs, apexMs, this.#normaliser.noise);
    return this.#sight.sees(name, side, onsetMs, apexMs) ? evidence : { ...evidence, noiseUnits: 0 };
  }

  /** Marks a frame's time, which reaches from the frame before it to the frame after it. */
  #note(reason: UnscoredReason, fromMs: number, frameMs: number): void {
    this.#reasons.push(reason);
    this.#spans.mark(reason, fromMs, frameMs + this.frameIntervalMs);
  }

  /** A pause is a gap only against the source's own rhythm: a slow source is slow, not full of gaps. */
  #followRate(previousMs: number, timestampMs: number): void {
    const elapsedMs = timestampMs - previousMs;
    if (elapsedMs > Math.max(MAX_GAP_MS, GAP_FACTOR * this.frameIntervalMs))
      this.#noteGap(previousMs, timestampMs);
    if (elapsedMs > 0 && elapsedMs < STALL_MS) this.#intervals.push(elapsedMs);
  }

  #noteGap(fromMs: number, toMs: number): void {
    this.#spans.mark('frame-gap', fromMs, toMs);
    this.#breakSequence();
  }

  #breakSequence(): void {
    this.#channels.reset();
    this.#resampler.reset();
    this.#breakGrid();
  }

  #breakGrid(): void {
    if (this.#gridCount === 0) return;
    this.#normaliser.restart();
    this.#finder.restart();
    this.#window.clear();
    this.#headMotion.reset();
    this.#parts.reset();
    this.#skin.reset();
    this.#sight.reset();
    this.#spotter.reset();
    this.#stale = this.#pendingEnd - this.#pendingBegin;
    this.#gridCount = 0;
    this.#moving = false;
  }
}
