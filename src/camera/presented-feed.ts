import * as Comlink from 'comlink';
import type { FrameReceiver } from './frame-receiver.ts';

/** Sends one frame at a time as the video presents them: the next is taken when the worker has seen the last. */
export async function feedPresented(
  track: MediaStreamTrack,
  video: HTMLVideoElement,
  worker: FrameReceiver,
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const end = (): void => over.abort();
  signal.addEventListener('abort', end);
  track.addEventListener('ended', end);
  const watching = worker.call((commands) => commands.watchPushed()).finally(end);
  // Awaited below; until then a failure must not count as unheard.
  watching.catch(() => undefined);
  try {
    await pushFrames(video, worker, over.signal);
  } finally {
    signal.removeEventListener('abort', end);
    track.removeEventListener('ended', end);
    // Whoever aborts stops the worker by themselves, and it may watch something else by now.
    if (!signal.aborted) await worker.call((commands) => commands.stop()).catch(() => undefined);
  }
  await watching;
}

async function pushFrames(
  video: HTMLVideoElement,
  worker: FrameReceiver,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const captureMs = await nextPresented(video, signal);
    if (captureMs === null) return;
    const bitmap = await createImageBitmap(video);
    if (signal.aborted) {
      bitmap.close();
      return;
    }
    await worker.call((commands) => commands.pushFrame(Comlink.transfer(bitmap, [bitmap]), captureMs));
  }
}

/** @returns the capture time of the next frame that the video presents, null when aborted before */
function nextPresented(video: HTMLVideoElement, signal: AbortSignal): Promise<number | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    const handle = video.requestVideoFrameCallback((now, { captureTime, mediaTime }) => {
      signal.removeEventListener('abort', giveUp);
      resolve((captureTime ?? mediaTime * 1000) || now);
    });
    const giveUp = (): void => {
      video.cancelVideoFrameCallback(handle);
      resolve(null);
    };
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
