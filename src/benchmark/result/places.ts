/** How many places after the decimal sign a measured time or amount is told with: three digits that mean something. */
export function placesFor(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}

/** The same for what may as well be a count: a whole number needs none. */
export function placesForCount(value: number): number {
  return Number.isInteger(value) ? 0 : placesFor(value);
}
