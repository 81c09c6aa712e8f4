import { FaultError } from '../fault.ts';

/** A track that was handed over, as far as it is used; the worker's types do not know it. */
export interface CameraTrack {
  stop(): void;
}

type TrackProcessor = new (init: { track: object }) => { readable: ReadableStream<VideoFrame> };

interface TrackProcessorScope {
  readonly MediaStreamTrackProcessor?: TrackProcessor;
}

function trackProcessor(): TrackProcessor | undefined {
  return (globalThis as TrackProcessorScope).MediaStreamTrackProcessor;
}

/** Whether the frames of a track can be read in this worker. */
export function canReadTracks(): boolean {
  return trackProcessor() !== undefined;
}

/**
 * Lets the frames of a track be watched and stops it when that is over: it was handed to the worker, so nobody else can,
 * and the camera would stay on.
 */
export async function watchingTrack(
  track: CameraTrack,
  watch: (frames: ReadableStream<VideoFrame>) => Promise<void>,
): Promise<void> {
  try {
    const Processor = trackProcessor();
    if (Processor === undefined) throw new FaultError('frame-failed', 'no track processor in this worker');
    await watch(new Processor({ track }).readable);
  } finally {
    track.stop();
  }
}
