/** How many places after the decimal sign a time, a rate or an amount is told with: three digits that mean something. */
export function placesFor(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}
