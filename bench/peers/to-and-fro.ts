/** The picture at a place of a film that is played forwards and backwards in turn, so that it never jumps. */
export function toAndFro(place: number, frames: number): number {
  if (frames < 2) return 0;
  const within = place % (2 * (frames - 1));
  return within < frames ? within : 2 * (frames - 1) - within;
}
