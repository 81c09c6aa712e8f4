import { fixed } from '../../kit/markdown.ts';
import type { CountedRate, CountedShare } from '../scoring/counted.ts';

/** Such as "38 % (22 to 51; 64 of 167)". */
export function shareText({ value, low, high, count, of }: CountedShare): string {
  if (of === 0) return '-';
  const ends = Number.isFinite(low) && Number.isFinite(high);
  const interval = ends ? `${fixed(100 * low, 0)} to ${fixed(100 * high, 0)}; ` : '';
  return `${fixed(100 * value, 0)} % (${interval}${count} of ${of})`;
}

/** Such as "0.5 (0.2 to 1.1; 5 in 9.3 min)". */
export function rateText({ value, low, high, count, minutes }: CountedRate): string {
  if (minutes === 0) return '-';
  return `${fixed(value, 1)} (${fixed(low, 1)} to ${fixed(high, 1)}; ${count} in ${fixed(minutes, 1)} min)`;
}
