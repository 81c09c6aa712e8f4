import type { MeasuredPart } from '../contracts/face-part.ts';
import { UNSCORED_REASONS, type MovementScore } from '../contracts/moment.ts';
import type { MovementName } from '../contracts/movement.ts';
import { PartSight } from './features/part-sight.ts';
import { SkinHistory, type SkinEvidence } from './features/skin-history.ts';
import type { FrameRhythm } from './grid/frame-rhythm.ts';
import type { SpanCollector } from './gates/spans.ts';

/** Reasons that leave nothing to be judged, not even what is clear. */
const WHOLE_FACE_REASONS = UNSCORED_REASONS.filter(
  (reason) => reason !== 'restless' && reason !== 'speech-lower-face' && reason !== 'blink-lids',
);

/** What is known of the time around a movement: what could be judged, and what the skin did. */
export class Surroundings {
  readonly #spans: SpanCollector;
  readonly #rhythm: FrameRhythm;
  readonly #noise: { readonly noise: Float32Array };
  readonly #skin = new SkinHistory();
  readonly #sight = new PartSight();

  /** @param noise standard deviation of each raw channel, as it is known now */
  constructor(spans: SpanCollector, rhythm: FrameRhythm, noise: { readonly noise: Float32Array }) {
    this.#spans = spans;
    this.#rhythm = rhythm;
    this.#noise = noise;
  }

  /** Mean time between the source's own frames. */
  get frameIntervalMs(): number {
    return this.#rhythm.intervalMs;
  }

  /** @param channels raw channels of one grid frame */
  push(timeMs: number, channels: Float32Array): void {
    this.#skin.push(timeMs, channels);
    this.#sight.push(timeMs, channels);
  }

  /** Forgets the skin; call when the sequence of grid frames was broken. */
  reset(): void {
    this.#skin.reset();
    this.#sight.reset();
  }

  /** The parts of the face that were judged all through the span. */
  judged(fromMs: number, toMs: number): readonly MeasuredPart[] {
    return this.#spans.judged(fromMs, toMs);
  }

  /** Whether the whole face was out of judgement in the span, and not only because each part moved much of itself. */
  blocked(fromMs: number, toMs: number): boolean {
    if (this.judged(fromMs, toMs).length > 0) return false;
    return WHOLE_FACE_REASONS.some((reason) => this.#spans.covers(reason, fromMs, toMs));
  }

  lidsSilenced(fromMs: number, toMs: number): boolean {
    return this.#spans.covers('blink-lids', fromMs, toMs);
  }

  /** Displacement between two times of the skin that shows the movements, in IOD. */
  amplitude(movements: readonly MovementScore[], onsetMs: number, apexMs: number): number {
    return this.#skin.displacement(movements, onsetMs, apexMs);
  }

  /** How far the skin went the way a movement takes it; while it is out of sight, nothing that counts. */
  evidence(name: MovementName, side: 'right' | 'left', onsetMs: number, apexMs: number): SkinEvidence {
    const evidence = this.#skin.evidence(name, side, onsetMs, apexMs, this.#noise.noise);
    return this.#sight.sees(name, onsetMs, apexMs) ? evidence : { ...evidence, noiseUnits: 0 };
  }
}
