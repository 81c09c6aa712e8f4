import { FaultError } from '../fault.ts';

interface TrackProcessorScope {
  MediaStreamTrackProcessor?: new (init: { track: object }) => { readable: ReadableStream<VideoFrame> };
}

/** Frames of a track that was transferred to the worker: where track processors exist only in workers (Safari). */
export function streamOfTrack(track: object): ReadableStream<VideoFrame> {
  const Processor = (globalThis as TrackProcessorScope).MediaStreamTrackProcessor;
  if (Processor === undefined) throw new FaultError('frame-failed', 'no track processor in this worker');
  return new Processor({ track }).readable;
}
