/** The course of a planted movement: raised cosines up and down around a plateau. Times in ms. */
export interface Pulse {
  readonly onsetMs: number;
  readonly riseMs: number;
  readonly holdMs: number;
  readonly fallMs: number;
}

export function apexMs({ onsetMs, riseMs, holdMs }: Pulse): number {
  return onsetMs + riseMs + holdMs / 2;
}

export function offsetMs({ onsetMs, riseMs, holdMs, fallMs }: Pulse): number {
  return onsetMs + riseMs + holdMs + fallMs;
}

function raisedCosine(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2;
}

/** Height of the pulse at a time, 0..1. */
export function pulseAt(pulse: Pulse, timeMs: number): number {
  const sinceMs = timeMs - pulse.onsetMs;
  if (sinceMs <= 0) return 0;
  if (sinceMs < pulse.riseMs) return raisedCosine(sinceMs / pulse.riseMs);
  const downMs = sinceMs - pulse.riseMs - pulse.holdMs;
  if (downMs <= 0) return 1;
  return downMs < pulse.fallMs ? raisedCosine(1 - downMs / pulse.fallMs) : 0;
}
