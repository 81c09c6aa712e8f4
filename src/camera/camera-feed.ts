import type { FrameReceiver } from './frame-receiver.ts';
import { feedPresented } from './presented-feed.ts';
import { feedStream } from './stream-feed.ts';
import { feedTrack, isTransferable } from './track-feed.ts';

/**
 * Sends a camera's frames to the worker by the best way the browser has: a stream of frames that is
 * transferred (Chromium), the track itself (Safari), else one frame at a time as the video presents them.
 * Resolves when the track has ended or the worker was stopped; rejects with the worker's fault. The track is the
 * caller's and goes on.
 * @param video plays the same track
 * @param signal aborted, no more is sent; whoever aborts stops the worker, which closes what it has
 */
export async function feedCamera(
  track: MediaStreamTrack,
  video: HTMLVideoElement,
  worker: FrameReceiver,
  signal: AbortSignal,
): Promise<void> {
  const isOver = (): boolean => signal.aborted || track.readyState === 'ended';
  if (isOver()) return;
  if ('MediaStreamTrackProcessor' in globalThis) return feedStream(track, worker, signal);
  const takesTracks = isTransferable(track) && (await worker.call((commands) => commands.canReadTracks()));
  if (isOver()) return;
  return takesTracks ? feedTrack(track, worker) : feedPresented(track, video, worker, signal);
}
