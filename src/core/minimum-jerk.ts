/** Position along a minimum-jerk movement from 0 to 1 (Flash and Hogan 1985). */
export function minimumJerk(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  return share ** 3 * (10 - 15 * share + 6 * share * share);
}
