import * as Comlink from 'comlink';
import type { PerceptionCommands } from '../platform/perception-commands.ts';

/** A camera that is faster by more than this than what was asked for, or than usual, stays limited. */
const SURPLUS = 1.17;
const USUAL_FRAMES_PER_SECOND = 30;

/** Whoever takes the frames: calls reject with its fault. */
export interface FrameReceiver {
  call<T>(command: (commands: Comlink.Remote<PerceptionCommands>) => Promise<T>): Promise<T>;
}

/** Frames of one camera on their way to the worker. */
export interface CameraFeed {
  /** Resolves when the track or the feed has ended; rejects with the worker's fault. */
  readonly ended: Promise<void>;
  /** Ends the feed; the track is the caller's and goes on. */
  stop(): void;
}

/**
 * Sends a camera's frames to the worker by the best way the browser has: a stream of frames that is
 * transferred (Chromium), the track itself (Safari), else one frame at a time as the video presents them.
 */
export function feedCamera(
  track: MediaStreamTrack,
  video: HTMLVideoElement,
  worker: FrameReceiver,
): CameraFeed {
  if ('MediaStreamTrackProcessor' in globalThis) return feedStream(track, worker);
  if (canTransferTrack()) return feedTrack(track, worker);
  return feedPresented(video, track, worker);
}

/**
 * Chromium keeps a track to the rate that was asked for. Where a late frame is followed by a punctual one, it takes the
 * camera for too fast and leaves frames out, though there are no more than that. So the limit is taken off.
 */
async function liftRateLimit(track: MediaStreamTrack): Promise<void> {
  const wish = track.getConstraints();
  await track.applyConstraints({ ...wish, frameRate: {} });
  const { frameRate = 0 } = track.getSettings();
  if (frameRate > SURPLUS * askedRate(wish)) await track.applyConstraints(wish);
}

function askedRate({ frameRate }: MediaTrackConstraints): number {
  const asked = typeof frameRate === 'object' ? frameRate.ideal : frameRate;
  return Math.max(USUAL_FRAMES_PER_SECOND, asked ?? 0);
}

/** A clone that has every frame of the camera; it is the caller's to stop. */
export function cloneOfCamera(track: MediaStreamTrack): MediaStreamTrack {
  const own = track.clone();
  // Where the limit stays, a few frames are missing; a track that has ended meanwhile needs nothing.
  liftRateLimit(own).catch(() => undefined);
  return own;
}

function feedStream(track: MediaStreamTrack, worker: FrameReceiver): CameraFeed {
  // A clone, because a replaced worker needs a fresh processor while the track goes on.
  const own = cloneOfCamera(track);
  const stop = (): void => own.stop();
  track.addEventListener('ended', stop, { once: true });
  const { readable } = new MediaStreamTrackProcessor({
    track: own as MediaStreamVideoTrack,
    maxBufferSize: 1,
  });
  const ended = worker
    .call((commands) => commands.watchStream(Comlink.transfer(readable, [readable])))
    .finally(() => {
      track.removeEventListener('ended', stop);
      stop();
    });
  return { ended, stop };
}

function canTransferTrack(): boolean {
  return /^((?!chrome|android|firefox).)*safari/i.test(navigator.userAgent);
}

function feedTrack(track: MediaStreamTrack, worker: FrameReceiver): CameraFeed {
  const own = track.clone();
  const transfer = Comlink.transfer<object>(own, [own]);
  const ended = worker.call((commands) => commands.watchTrack(transfer));
  return { ended, stop: () => void worker.call((commands) => commands.stop()).catch(() => undefined) };
}

/** One frame in flight: the next is taken when the worker has seen the last. */
function feedPresented(video: HTMLVideoElement, track: MediaStreamTrack, worker: FrameReceiver): CameraFeed {
  let stopped = false;
  let handle = 0;
  let finish: () => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    finish = resolve;
    const present = (now: number, metadata: VideoFrameCallbackMetadata): void => {
      if (stopped || track.readyState === 'ended') {
        resolve();
        return;
      }
      const captureMs = metadata.captureTime ?? metadata.mediaTime * 1000;
      createImageBitmap(video)
        .then((bitmap) =>
          worker.call((commands) => commands.pushFrame(Comlink.transfer(bitmap, [bitmap]), captureMs || now)),
        )
        .then(() => (handle = video.requestVideoFrameCallback(present)))
        .catch(reject);
    };
    handle = video.requestVideoFrameCallback(present);
  });
  const stop = (): void => {
    stopped = true;
    video.cancelVideoFrameCallback(handle);
    finish();
  };
  return { ended, stop };
}
