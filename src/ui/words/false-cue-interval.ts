import type { Words } from './words-type.ts';

const MINUTE_S = 60;
/** Up to here seconds are said; the singular of a minute is not needed then. */
const MOST_S = 90;

/** In what time about one false cue comes at such a rate: "40 seconds", "2.5 minutes". */
export function falseCueInterval(ratePerMinute: number, { decimal, interval }: Words): string {
  const seconds = MINUTE_S / ratePerMinute;
  if (seconds <= MOST_S) return interval.seconds(decimal(seconds, 0));
  const tenths = Math.round((10 * seconds) / MINUTE_S);
  return interval.minutes(decimal(tenths / 10, tenths % 10 === 0 ? 0 : 1));
}
