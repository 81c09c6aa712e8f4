/** How far the watching of a source is: the page shows it, and what may come next depends on it. */
export type WatchingPhase =
  /** Nothing is watched. */
  | 'none'
  /** A camera is asked for. */
  | 'asking'
  /** Another camera takes the place of the one that was watched; the view stays. */
  | 'switching'
  /** Perception starts, the picture comes. */
  | 'loading'
  | 'watching'
  /** Nobody sees the tab: the camera stays on, and nothing is analysed. */
  | 'resting'
  /** The camera is off, until the person resumes. */
  | 'paused';

/** Whether the view of what is watched is shown. */
export function isInView(phase: WatchingPhase): boolean {
  return phase === 'watching' || phase === 'switching' || phase === 'resting' || phase === 'paused';
}
