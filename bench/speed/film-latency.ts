import { distributionOf, type Distribution } from '../../src/core/distribution.ts';
import type { FilmReport } from './film-run.ts';

/** From the planted end of a found movement to its report on the page; null when none was found. */
export function latenciesOf({ film }: FilmReport): Distribution | null {
  return distributionOf(film.latenciesMs);
}
