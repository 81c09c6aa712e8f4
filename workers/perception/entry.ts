import * as Comlink from 'comlink';
import type { Trace } from '../../src/contracts/observation.ts';
import type { PerceptionCommands } from '../../src/platform/perception-commands.ts';
import type { Emit } from './emit.ts';
import { describe, FaultError } from './fault.ts';
import { Session } from './session.ts';
import { StageClock } from './stage-clock.ts';
import { startEngine } from './start-engine.ts';
import { streamOfTrack } from './frames/track-stream.ts';

/** A sign of life, so that a hung worker is noticed within two seconds. */
const PULSE_INTERVAL_MS = 400;

const clock = new StageClock();
let session: Session | null = null;

function started(): Session {
  if (session === null) throw new FaultError('runtime-load-failed', 'perception has not been started');
  return session;
}

/** Whatever fails leaves the worker as a FaultError. */
async function faulted<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError('frame-failed', describe(error), error);
  }
}

function handedOver(trace: Trace): Trace {
  const { timesMs, faces, landmarks, patches, luma, doubled } = trace;
  return Comlink.transfer(
    trace,
    [timesMs, faces, landmarks, patches, luma, doubled].map((array) => array.buffer),
  );
}

const commands: PerceptionCommands = {
  start: (config, events) =>
    faulted(async () => {
      const emit: Emit = (event, transfer = []) => events.postMessage(event, transfer);
      setInterval(() => emit({ type: 'pulse' }), PULSE_INTERVAL_MS);
      const engine = await startEngine(config, clock, emit);
      session = new Session(engine, clock, emit);
      emit({ type: 'started', report: engine.report });
      return engine.report;
    }),
  watchStream: (frames) => faulted(() => started().watchStream(frames)),
  watchTrack: (track) => faulted(() => started().watchStream(streamOfTrack(track))),
  pushFrame: (frame, captureMs) => faulted(() => started().pushFrame(frame, captureMs)),
  analyseClip: (clip) => faulted(() => started().analyseClip(clip)),
  analyseTrace: (trace, live) => faulted(() => started().analyseTrace(trace, live)),
  recordClip: (clip) => faulted(async () => handedOver(await started().recordClip(clip))),
  keepMeasurements: (frames) =>
    faulted(() => {
      started().keepMeasurements(frames);
      return Promise.resolve();
    }),
  takeMeasurements: () => faulted(() => Promise.resolve(handedOver(started().takeMeasurements()))),
  // Also while a replacement for a dead worker still loads.
  stop: () => faulted(() => session?.stop() ?? Promise.resolve()),
  timings: () => faulted(() => Promise.resolve(started().timings())),
  restartTimings: () =>
    faulted(() => {
      started().restartTimings();
      return Promise.resolve();
    }),
  resources: () => faulted(() => Promise.resolve(started().resources())),
};

Comlink.expose(commands);
