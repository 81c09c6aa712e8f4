import type { Trace } from '../../src/contracts/observation.ts';
import { TraceRecorder } from '../../src/trace/trace-recorder.ts';
import type { SourceRun } from './analyse-source.ts';
import { type Emit, progressTeller } from './emit.ts';
import { macrotask } from './frames/macrotask.ts';
import type { PictureObserver } from './perception-parts.ts';
import type { StageClock } from './stage-clock.ts';

/** Records what is measured in every frame of a clip: numbers only. */
export async function recordSource(
  observer: PictureObserver,
  clock: StageClock,
  emit: Emit,
  { frames, promisedMs, signal }: SourceRun,
): Promise<Trace> {
  const recorder = new TraceRecorder();
  const tell = progressTeller(emit, promisedMs, () => clock.now());
  observer.reset();
  for await (const frame of frames) {
    try {
      if (signal.aborted) break;
      recorder.add(await frame.observe());
    } finally {
      frame.close();
    }
    tell(frame.timestampMs);
    await macrotask();
  }
  return recorder.finish();
}
