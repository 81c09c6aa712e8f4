/**
 * How many places after the decimal sign a time, a rate or an amount is told with: three digits that mean something.
 * Whole numbers are counts more often than not.
 */
export function placesFor(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}
