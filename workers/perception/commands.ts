import * as Comlink from 'comlink';
import type { Trace } from '../../src/contracts/observation.ts';
import type { PerceptionConfig } from '../../src/contracts/perception.ts';
import type { PerceptionCommands } from '../../src/platform/perception-commands.ts';
import { TraceRecorder } from '../../src/trace/trace-recorder.ts';
import type { Emit } from './emit.ts';
import { describe, FaultError } from './fault.ts';
import { canReadTracks, watchingTrack } from './frames/track-stream.ts';
import type { PerceptionParts } from './perception-parts.ts';
import { SourceRunner } from './source-runner.ts';
import { StageClock } from './stage-clock.ts';

/** A sign of life, so that a hung worker is noticed within two seconds. */
const PULSE_INTERVAL_MS = 400;

export type LoadParts = (config: PerceptionConfig, clock: StageClock, emit: Emit) => Promise<PerceptionParts>;

interface Started {
  readonly parts: PerceptionParts;
  readonly runner: SourceRunner;
}

/** What the page may ask of this worker. Whatever fails rejects with a FaultError. */
export function perceptionCommands(load: LoadParts): PerceptionCommands {
  const clock = new StageClock();
  let started: Started | null = null;

  function running(): Started {
    if (started === null) throw new FaultError('runtime-load-failed', 'perception has not been started');
    return started;
  }

  return {
    start: (config, events) =>
      faulted(async () => {
        const emit: Emit = (event, transfer = []) => events.postMessage(event, transfer);
        setInterval(() => emit({ type: 'pulse' }), PULSE_INTERVAL_MS);
        const parts = await load(config, clock, emit);
        started = { parts, runner: new SourceRunner(parts, clock, emit) };
        emit({ type: 'started', report: parts.report });
        return parts.report;
      }),
    watchStream: (frames) => faulted(() => running().runner.watchStream(frames)),
    canReadTracks: () => Promise.resolve(canReadTracks()),
    watchTrack: (track) =>
      faulted(() => watchingTrack(track, (frames) => running().runner.watchStream(frames))),
    watchPushed: () => faulted(() => running().runner.watchPushed()),
    pushFrame: (frame, captureMs) => faulted(() => running().runner.pushFrame(frame, captureMs)),
    analyseClip: (clip) => faulted(() => running().runner.analyseClip(clip)),
    analyseTrace: (trace, live) => faulted(() => running().runner.analyseTrace(trace, live)),
    recordClip: (clip) => faulted(async () => handedOver(await running().runner.recordClip(clip))),
    keepMeasurements: (frames) =>
      faulted(() => void running().parts.observer.recordTo(new TraceRecorder(frames))),
    takeMeasurements: () =>
      faulted(() => handedOver((running().parts.observer.recordTo(null) ?? new TraceRecorder()).finish())),
    // Also while a replacement for a dead worker still loads.
    stop: () => faulted(() => started?.runner.stop()),
    takeForPictures: (places) => faulted(() => running().parts.observer.takeForPictures(places)),
    timings: () => faulted(() => clock.summary()),
    restartTimings: () => faulted(() => clock.reset()),
    resources: () => faulted(() => running().parts.resources()),
  };
}

async function faulted<T>(work: () => T | Promise<T>): Promise<T> {
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
