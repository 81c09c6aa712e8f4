import type { Trace } from '../contracts/observation.ts';

/** Runs a recording to its end, letting others work between its slices. */
export async function wholeRecording(recording: Generator<void, Trace>): Promise<Trace> {
  for (;;) {
    const step = recording.next();
    if (step.done) return step.value;
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
}
