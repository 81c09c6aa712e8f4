import type { Moment } from '../../src/contracts/moment.ts';
import type { Observation } from '../../src/contracts/observation.ts';
import type { FrameCounts, FrameReport, Quality } from '../../src/contracts/perception.ts';
import { LANDMARK_COUNT } from '../../src/contracts/observation.ts';
import { Analyser, type AnalysisSummary } from '../../src/spotting/analyser.ts';
import type { SpotterThresholds } from '../../src/spotting/spotter.ts';
import type { StageClock } from './stage-clock.ts';

/** What the pipeline asks of a classifier: answers in order, input copied before the promise returns. */
export interface WindowClassifier {
  classify(window: Float32Array): Promise<Float32Array>;
}

export interface PipelineEvents {
  /** `emittedMs` is on the clock of the observations, at the frame that completed the verdict. */
  moment(moment: Moment, emittedMs: number): void;
}

/** What the source knows of a frame; times on the worker's own clock. */
export interface FrameFacts {
  /** Lost so far. */
  readonly dropped: number;
  readonly framesPerSecond: number;
  readonly arrivedMs: number;
  readonly takenMs: number;
}

interface Verdict {
  readonly answer: Promise<Float32Array>;
  readonly askedMs: number;
}

/** What judges: the network, and how clear a movement must be. */
export interface Judgement {
  readonly classifier: WindowClassifier;
  readonly thresholds: SpotterThresholds;
}

/**
 * Observations in, moments out: features, classifier and spotter. Verdicts are taken in order; with
 * `overlap` those of one frame are awaited only when the next has been observed, so that a slow
 * readback costs no time.
 */
export class Pipeline {
  classifier: WindowClassifier;
  readonly #clock: StageClock;
  readonly #events: PipelineEvents;
  readonly #fresh: () => Analyser;
  #analyser: Analyser;
  #waiting: Verdict[] = [];
  #asking: Verdict[] = [];
  #askingMs = 0;
  #analysed = 0;
  #doubled = 0;
  #faceSeen = false;

  /** @param spanLimit how many spans of unscored time are remembered */
  constructor(
    { classifier, thresholds }: Judgement,
    clock: StageClock,
    events: PipelineEvents,
    spanLimit = Infinity,
  ) {
    this.classifier = classifier;
    this.#clock = clock;
    this.#events = events;
    this.#fresh = () => new Analyser(spanLimit, thresholds);
    this.#analyser = this.#fresh();
  }

  get faceSeen(): boolean {
    return this.#faceSeen;
  }

  get analysedFrames(): number {
    return this.#analysed;
  }

  /** Forgets the person and all that was seen. */
  reset(): void {
    this.#analyser = this.#fresh();
    this.#waiting = [];
    this.#asking = [];
    this.#analysed = 0;
    this.#doubled = 0;
    this.#faceSeen = false;
  }

  /** Takes one frame; resolves when the pipeline is ready for the next. */
  async take(observation: Observation, overlap: boolean): Promise<void> {
    this.#analysed++;
    if (observation.doubled) this.#doubled++;
    if (observation.faces > 0 || observation.farFace === true) this.#faceSeen = true;
    await this.#settle(this.#waiting, observation.timestampMs);
    const startMs = this.#clock.now();
    this.#waiting.length = 0;
    this.#askingMs = 0;
    this.#analyser.observe(observation, (window) => this.#ask(window));
    // A back end that answers at once has done its work meanwhile, which is the classifier's time.
    this.#clock.lap('features', startMs + this.#askingMs);
    [this.#waiting, this.#asking] = [this.#asking, this.#waiting];
    if (!overlap) await this.finish(observation.timestampMs);
  }

  /** Takes the verdicts still under way. */
  async finish(timestampMs: number): Promise<void> {
    await this.#settle(this.#waiting, timestampMs);
    this.#waiting.length = 0;
  }

  summary(endMs: number): AnalysisSummary {
    return this.#analyser.summary(endMs);
  }

  report(
    observation: Observation,
    { dropped, framesPerSecond, arrivedMs, takenMs }: FrameFacts,
  ): FrameReport {
    const clock = this.#clock;
    return {
      timestampMs: observation.timestampMs,
      landmarks: observation.faces === 1 ? flatten(observation.landmarks) : null,
      quality: this.#quality(observation, framesPerSecond),
      counts: this.#counts(dropped),
      timing: {
        arrivedMs: clock.shared(arrivedMs),
        takenMs: clock.shared(takenMs),
        sentMs: clock.shared(clock.now()),
      },
    };
  }

  #ask(window: Float32Array): void {
    const askedMs = this.#clock.now();
    this.#asking.push({ answer: this.classifier.classify(window), askedMs });
    this.#askingMs += this.#clock.now() - askedMs;
  }

  async #settle(verdicts: readonly Verdict[], timestampMs: number): Promise<void> {
    for (const { answer, askedMs } of verdicts) {
      const verdict = await answer;
      const startMs = this.#clock.lap('classifier', askedMs);
      const moment = this.#analyser.accept(verdict);
      this.#clock.lap('spotter', startMs);
      if (moment !== null) this.#events.moment(moment, timestampMs);
    }
  }

  #counts(dropped: number): FrameCounts {
    return { analysed: this.#analysed, dropped, doubled: this.#doubled };
  }

  #quality(observation: Observation, framesPerSecond: number): Quality {
    const { head } = this.#analyser;
    const seen = observation.faces > 0;
    return {
      framesPerSecond,
      interOcularPx: seen ? head.interOcularPx : 0,
      yawDeg: seen ? head.yawDeg : 0,
      pitchDeg: seen ? head.pitchDeg : 0,
      luma: observation.luma,
      reasons: [...this.#analyser.reasons],
    };
  }
}

/** x and y of every landmark, for drawing; a copy, because it is transferred to the page. */
function flatten(landmarks: Float32Array): Float32Array {
  const out = new Float32Array(LANDMARK_COUNT * 2);
  for (let i = 0; i < LANDMARK_COUNT; i++) {
    out[i * 2] = landmarks[i * 3]!;
    out[i * 2 + 1] = landmarks[i * 3 + 1]!;
  }
  return out;
}
