import { withinRateLimits } from '../contracts/rate.ts';
import type { Settings } from './settings.ts';

/** False cues a minute: what the person chose, moved by their own ratings, within what can be asked for. */
export function rateInForce({
  ratePerMinute,
  rateFactor,
}: Pick<Settings, 'ratePerMinute' | 'rateFactor'>): number {
  return withinRateLimits(ratePerMinute * rateFactor);
}
