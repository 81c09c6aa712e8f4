import type { Observation } from '../../src/contracts/observation.ts';
import type { PerceptionEvent } from '../../src/contracts/perception.ts';
import type { FrameFacts, Pipeline } from './pipeline.ts';

/** Tells the page something; what is transferred is no longer the worker's. */
export type Emit = (event: PerceptionEvent, transfer?: Transferable[]) => void;

/** How often the progress of a clip is told. */
const PROGRESS_INTERVAL_MS = 100;

export function emitFrame(emit: Emit, pipeline: Pipeline, observation: Observation, facts: FrameFacts): void {
  const frame = pipeline.report(observation, facts);
  emit({ type: 'frame', frame }, frame.landmarks === null ? [] : [frame.landmarks.buffer]);
}

/** Tells how much of a clip is done, not more often than the eye can follow. */
export function progressTeller(emit: Emit, totalMs: number, now: () => number): (doneMs: number) => void {
  let nextMs = 0;
  return (doneMs) => {
    if (now() < nextMs) return;
    nextMs = now() + PROGRESS_INTERVAL_MS;
    emit({ type: 'progress', done: doneMs, total: Math.max(totalMs, doneMs) });
  };
}
