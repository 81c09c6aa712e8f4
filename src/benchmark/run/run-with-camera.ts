import { CameraError, followTrack, openCamera } from '../../camera/camera.ts';
import type { BenchmarkResult } from '../result/result.ts';
import type { BenchmarkPage, RunBenchmark } from './benchmark-page.ts';
import type { BenchmarkOrder } from './order.ts';

/** The page of a benchmark whose camera is opened here. */
export interface CameraPage extends Omit<BenchmarkPage, 'openCamera'> {
  /** The camera that the person chose; null for any. */
  readonly cameraId: string | null;
  /** The browser gave the camera. */
  onCamera(): void;
}

/** Of src/camera. */
export interface CameraParts {
  readonly open: typeof openCamera;
  readonly follow: typeof followTrack;
}

/**
 * Runs a benchmark whose camera does not outlast it, whatever becomes of the run. A camera that goes away ends it.
 * @throws as `RunBenchmark` does; CameraError where the camera went away
 */
export async function runWithCamera(
  run: RunBenchmark,
  order: BenchmarkOrder,
  page: CameraPage,
  signal: AbortSignal,
  camera: CameraParts = { open: openCamera, follow: followTrack },
): Promise<BenchmarkResult> {
  signal.throwIfAborted();
  const running = new AbortController();
  const stop = (): void => running.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const open: BenchmarkPage['openCamera'] = async (wish) => {
    const track = await camera.open(page.cameraId, running.signal, wish);
    const unfollow = camera.follow(track, {
      muted: () => undefined,
      unmuted: () => undefined,
      ended: () => running.abort(new CameraError({ code: 'unplugged', detail: track.label })),
    });
    const release = (): void => {
      unfollow();
      track.stop();
    };
    if (running.signal.aborted) {
      release();
      return track;
    }
    running.signal.addEventListener('abort', release, { once: true });
    page.onCamera();
    return track;
  };
  try {
    return await run(order, { ...page, openCamera: open }, running.signal);
  } finally {
    signal.removeEventListener('abort', stop);
    running.abort();
  }
}
