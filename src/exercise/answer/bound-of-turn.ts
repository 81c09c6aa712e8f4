import { boundFor } from '../../coach/bound.ts';
import { milder, type Rung } from '../../coach/ladder.ts';
import type { TurnFacts } from './scene-facts.ts';

/** Of a turn, what bounds it. */
type Circumstances = Pick<TurnFacts, 'setting' | 'hope' | 'company' | 'askedBefore'>;

/**
 * The highest rung that a turn allows: what the live coach allows who notices somebody in this context, and nothing
 * that is said where others would hear it, as the coach itself falls silent while a second person is in view, or
 * where the same was asked a little while ago.
 */
export function boundOfTurn({ setting, hope, company, askedBefore }: Circumstances): Rung {
  const bound = boundFor({ perspective: 'noticing', setting, hope });
  return company || askedBefore ? milder(bound, 'stay-attentive') : bound;
}
