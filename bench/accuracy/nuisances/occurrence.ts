import type { Random } from '../../../src/core/random.ts';
import type { FaceFilm } from './face-film.ts';

/** One nuisance as it was drawn: it can be laid over any film, at any time. */
export interface Occurrence {
  readonly lengthMs: number;
  lay(film: FaceFilm, fromMs: number): void;
}

/** A way of disturbing the measurement that is no brief movement. */
export type DrawOccurrence = (random: Random) => Occurrence;

/** Longest occurrence drawn by any nuisance: a slot of the plan has room for it. */
export const LONGEST_MS = 3500;
