import type { Moment } from '../../src/contracts/moment.ts';
import type { Observation } from '../../src/contracts/observation.ts';
import type { FrameCounts, FrameReport, Quality } from '../../src/contracts/perception.ts';
import { LANDMARK_COUNT } from '../../src/contracts/observation.ts';
import { Analyser } from '../../src/spotting/analyser.ts';
import type { AnalysisSummary } from '../../src/spotting/channel-analyser.ts';
import type { Question } from '../../src/spotting/verdict/question.ts';
import type { StageClock } from './stage-clock.ts';

/** What the pipeline asks of a classifier: its input is copied before the promise returns. */
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

/** A question on its way through the classifier. */
interface Asked {
  readonly question: Question;
  readonly verdict: Promise<Float32Array>;
  readonly askedMs: number;
}

/** What judges: the network, and how many false moments a minute are borne. */
export interface Judgement {
  readonly classifier: WindowClassifier;
  readonly ratePerMinute: number;
}

/**
 * Observations in, moments out: features, classifier and spotter. Verdicts are taken in order; with
 * `overlap` those of one frame are awaited only when the next has been observed, so that a slow
 * readback costs no time.
 */
export class Pipeline {
  readonly #classifier: WindowClassifier;
  readonly #clock: StageClock;
  readonly #events: PipelineEvents;
  readonly #analyser: Analyser;
  readonly #asked: Asked[] = [];
  #analysed = 0;
  #doubled = 0;
  #faceSeen = false;

  /** @param spanLimit how many spans of unscored time are remembered */
  constructor(
    { classifier, ratePerMinute }: Judgement,
    clock: StageClock,
    events: PipelineEvents,
    spanLimit = Infinity,
  ) {
    this.#classifier = classifier;
    this.#clock = clock;
    this.#events = events;
    this.#analyser = new Analyser(spanLimit, ratePerMinute);
  }

  get faceSeen(): boolean {
    return this.#faceSeen;
  }

  get analysedFrames(): number {
    return this.#analysed;
  }

  /** Takes one frame; resolves when the pipeline is ready for the next. */
  async take(observation: Observation, overlap: boolean): Promise<void> {
    this.#analysed++;
    if (observation.doubled) this.#doubled++;
    if (observation.faces > 0 || observation.farFace === true) this.#faceSeen = true;
    await this.finish(observation.timestampMs);
    const startMs = this.#clock.now();
    const questions = this.#analyser.observe(observation);
    this.#clock.lap('features', startMs);
    for (const question of questions) this.#ask(question);
    if (!overlap) await this.finish(observation.timestampMs);
  }

  /** Takes the verdicts still under way. Rejects with the failure of the first that fails; the others stay. */
  async finish(timestampMs: number): Promise<void> {
    for (let asked = this.#asked.shift(); asked !== undefined; asked = this.#asked.shift()) {
      const verdict = await asked.verdict;
      const startMs = this.#clock.lap('classifier', asked.askedMs);
      const moment = this.#analyser.judge(asked.question, verdict);
      this.#clock.lap('spotter', startMs);
      if (moment !== null) this.#events.moment(moment, timestampMs);
    }
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
      aspect: observation.widthPx / observation.heightPx,
      stillFace: observation.stillFace ?? null,
      quality: this.#quality(observation, framesPerSecond),
      counts: this.#counts(dropped),
      timing: {
        arrivedMs: clock.shared(arrivedMs),
        takenMs: clock.shared(takenMs),
        sentMs: clock.shared(clock.now()),
      },
    };
  }

  #ask(question: Question): void {
    const askedMs = this.#clock.now();
    const verdict = this.#classifier.classify(question.window);
    // Awaited with the next frame; until then a failure must not count as unheard.
    verdict.catch(() => undefined);
    this.#asked.push({ question, verdict, askedMs });
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
      silences: [...this.#analyser.silences],
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
