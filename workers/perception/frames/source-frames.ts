import type { Observation, Trace } from '../../../src/contracts/observation.ts';
import { TraceReader } from '../../../src/trace/trace-reader.ts';
import type { Clip } from './clip-frames.ts';
import type { PictureObserver } from '../perception-parts.ts';
import type { StageClock } from '../stage-clock.ts';
import { SteadyTime } from './steady-time.ts';

/** A frame of a clip or a trace, still to be observed; whoever takes it closes it. */
export interface SourceFrame {
  readonly timestampMs: number;
  /** Resolves when the frame's time has come. */
  due(): Promise<void>;
  observe(): Promise<Observation>;
  close(): void;
}

/** The frames of a clip; the time that decoding keeps the pipeline waiting is counted as a stage. */
export async function* clipFrames(
  clip: Pick<Clip, 'frames'>,
  observer: PictureObserver,
  clock: StageClock,
): AsyncGenerator<SourceFrame> {
  const steady = new SteadyTime();
  let startMs = clock.now();
  for await (const { frame, timestampMs: ownMs } of clip.frames()) {
    clock.lap('decode', startMs);
    const timestampMs = steady.push(ownMs);
    yield {
      timestampMs,
      due: () => Promise.resolve(),
      observe: () => observer.observe(frame, timestampMs),
      close: () => frame.close(),
    };
    startMs = clock.now();
  }
}

/** The frames of a trace: each in its own time when `live`, else as fast as they are taken. */
export function* traceFrames(trace: Trace, live: boolean, clock: StageClock): Generator<SourceFrame> {
  const reader = new TraceReader(trace);
  const steady = new SteadyTime();
  const startMs = clock.now();
  for (let index = 0; index < reader.frameCount; index++) {
    const timestampMs = steady.push(reader.timeMs(index));
    yield {
      timestampMs,
      due: () => (live ? pause(startMs + timestampMs - clock.now()) : Promise.resolve()),
      observe: () => Promise.resolve({ ...reader.observation(index), timestampMs }),
      close: () => undefined,
    };
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, durationMs)));
}
