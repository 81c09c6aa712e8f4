import * as Comlink from 'comlink';
import { cloneOfCamera } from './camera-clone.ts';
import type { FrameReceiver } from './frame-receiver.ts';

/** Transfers a stream of the camera's frames, for browsers with track processors on the page. */
export async function feedStream(
  track: MediaStreamTrack,
  worker: FrameReceiver,
  signal: AbortSignal,
): Promise<void> {
  // A clone, because a replaced worker needs a fresh processor while the track goes on.
  const own = cloneOfCamera(track);
  const stop = (): void => own.stop();
  track.addEventListener('ended', stop);
  signal.addEventListener('abort', stop);
  try {
    const { readable } = new MediaStreamTrackProcessor({
      track: own as MediaStreamVideoTrack,
      maxBufferSize: 1,
    });
    await worker.call((commands) => commands.watchStream(Comlink.transfer(readable, [readable])));
  } finally {
    track.removeEventListener('ended', stop);
    signal.removeEventListener('abort', stop);
    stop();
  }
}
