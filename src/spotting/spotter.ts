import type { Moment, MovementScore } from '../contracts/moment.ts';
import { MOVEMENTS, NUISANCES, type MovementName } from '../contracts/movement.ts';
import { BRIEF_LIMIT_MS, MIN_DURATION_MS } from './brief-limits.ts';
import type { Candidate } from './evidence/movement-finder.ts';
import type { DetectorModel } from './evidence/detector-model.ts';
import { MEASURED_PARTS, PARTS_OF, type MeasuredPart } from '../contracts/face-part.ts';
import { RunningBar } from './rate/running-bar.ts';
import { proposalOf, type Proposal } from './verdict/proposal.ts';
import { GRID_STEP_MS } from './grid/grid.ts';
import { VERDICT } from './verdict/layout.ts';
import type { Surroundings } from './surroundings.ts';
import { VerdictRing } from './verdict/verdict-ring.ts';

/** Rest after a moment in which another belongs to the same movement. @internal */
export const REFRACTORY_MS = 150;
/** Mean probability of "lasting" over the movement at which it is not called brief. */
const LASTING_LIMIT = 0.3;
/** A movement is named above this score, and the strongest always. */
const NAME_THRESHOLD = 0.5;
/** Noise units that skin must have moved for a movement to be named: one in 160 by chance [normal distribution]. */
const MIN_EVIDENCE = 2.5;
/** Score that the movement whose filter answered loudest has at least. */
const FILTER_TOLD = 0.4;
/** Score that the movement which the skin shows most has at least. */
const SKIN_WEIGHT = 0.6;
/**
 * No brief movement displaces the mean of a region this far, IOD: a whole smile moves a lip corner by 0.15,
 * brief movements are a tenth of that. Larger is a word, a grimace, or a patch that lost its skin.
 */
const LARGEST_AMPLITUDE = 0.08;

const LASTING = VERDICT.nuisance + NUISANCES.indexOf('lasting');

/** Decides which of the movements that were proposed can be told, and what they are. One verdict per grid frame, in order. */
export class Spotter {
  readonly #ring = new VerdictRing();
  readonly #surroundings: Surroundings;
  readonly #bar: RunningBar;
  readonly #model: DetectorModel;
  #lastOffsetMs = -Infinity;

  /** @param ratePerMinute how many false moments a minute are borne */
  constructor(surroundings: Surroundings, ratePerMinute: number, model: DetectorModel) {
    this.#surroundings = surroundings;
    this.#bar = new RunningBar(ratePerMinute, model.untouched);
    this.#model = model;
  }

  /** Call when the sequence of grid frames was broken: nothing is told across the break. */
  reset(): void {
    this.#ring.clear();
  }

  /**
   * @param candidate what the filters have found at the same frame
   * @returns a moment that has just been confirmed, else null
   */
  push(timeMs: number, verdict: Float32Array, candidate: Candidate | null): Moment | null {
    this.#ring.push(timeMs, verdict);
    this.#bar.watch();
    if (candidate === null) return null;
    const bar = this.#bar.value;
    this.#bar.hear(candidate.belief);
    if (candidate.belief < bar) return null;
    const proposal = proposalOf(this.#ring, candidate, this.#model.worth);
    return proposal === null ? null : this.#confirm(proposal);
  }

  /** A movement that is clear enough to be told was judged where it was, however much moved there. */
  #judgedParts(onsetMs: number, offsetMs: number, template: number): readonly MeasuredPart[] {
    const judged = this.#surroundings.judged(onsetMs, offsetMs);
    const own = PARTS_OF[this.#model.templates[template]!.movement].measured;
    return MEASURED_PARTS.filter((part) => part === own || judged.includes(part));
  }

  #confirm({ onsetMs, apexMs, offsetMs, confidence, template }: Proposal): Moment | null {
    const ring = this.#ring;
    const durationMs = offsetMs - onsetMs;
    if (durationMs < MIN_DURATION_MS || durationMs >= BRIEF_LIMIT_MS) return null;
    if (onsetMs < this.#lastOffsetMs + REFRACTORY_MS) return null;
    const onset = ring.nearest(onsetMs);
    const apex = ring.nearest(apexMs);
    const offset = ring.nearest(offsetMs);
    if (ring.mean(LASTING, onset, offset) > LASTING_LIMIT) return null;
    if (this.#surroundings.blocked(onsetMs, offsetMs)) return null;
    const movements = this.#name(onset, apex, offset, template);
    if (movements.length === 0) return null;
    const amplitude = this.#surroundings.amplitude(movements, onsetMs, apexMs);
    if (amplitude > LARGEST_AMPLITUDE) return null;
    this.#lastOffsetMs = offsetMs;
    return {
      onsetMs,
      apexMs,
      offsetMs,
      durationMs,
      durationErrorMs: Math.max(GRID_STEP_MS, this.#surroundings.frameIntervalMs),
      confidence,
      amplitude,
      movements,
      judgedParts: this.#judgedParts(onsetMs, offsetMs, template),
    };
  }

  #name(onset: number, apex: number, offset: number, template: number): MovementScore[] {
    const ring = this.#ring;
    const noLids = this.#surroundings.lidsSilenced(ring.timeMs(onset), ring.timeMs(offset));
    const sided = this.#sidedScores(onset, apex, offset, template);
    const scores: MovementScore[] = [];
    MOVEMENTS.forEach((name, m) => {
      const part = PARTS_OF[name].measured;
      const [right, left] = [sided[2 * m]!, sided[2 * m + 1]!];
      const score = Math.max(right, left);
      if (score === 0 || (noLids && part === 'lids')) return;
      const both = Math.min(right, left) >= Math.min(NAME_THRESHOLD, 0.6 * score);
      scores.push({ name, side: both ? 'both' : right > left ? 'right' : 'left', score });
    });
    scores.sort((a, b) => b.score - a.score);
    return scores.filter(
      (entry, rank) => entry.score >= NAME_THRESHOLD || (rank === 0 && entry.score >= 0.2),
    );
  }

  /**
   * Score of each movement on each side, right before left. The classifier says how it looks over time, the
   * skin itself where it went: a movement that the skin does not show is not named, and the one that it
   * shows most counts as likely even where the classifier is unsure of the name.
   */
  #sidedScores(onset: number, apex: number, offset: number, template: number): number[] {
    const ring = this.#ring;
    const from = Math.max(onset, apex - 2);
    const to = Math.min(offset, apex + 2);
    const heads = MOVEMENTS.flatMap((name, m) =>
      (['right', 'left'] as const).map((side) => ({
        told: Math.max(
          ring.mean(VERDICT[side] + m, from, to),
          this.#isLike(template, name, side) ? FILTER_TOLD : 0,
        ),
        skin: this.#surroundings.evidence(name, side, ring.timeMs(onset), ring.timeMs(apex)),
      })),
    );
    const furthest = Math.max(...heads.map(({ skin }) => skin.iod));
    return heads.map(({ told, skin }) => {
      if (skin.noiseUnits < MIN_EVIDENCE) return 0;
      const share = furthest > 0 ? skin.iod / furthest : 0;
      return 1 - (1 - told) * (1 - SKIN_WEIGHT * share);
    });
  }

  /** Whether a template is this movement, on this side at least. */
  #isLike(template: number, name: MovementName, side: 'right' | 'left'): boolean {
    const like = this.#model.templates[template]!;
    return like.movement === name && (like.side === side || like.side === 'both');
  }
}
