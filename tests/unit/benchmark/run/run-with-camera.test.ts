import { describe, expect, it } from 'vitest';
import type { BenchmarkPage, RunBenchmark } from '../../../../src/benchmark/run/benchmark-page.ts';
import type { BenchmarkOrder } from '../../../../src/benchmark/run/order.ts';
import {
  runWithCamera,
  type CameraParts,
  type CameraPage,
} from '../../../../src/benchmark/run/run-with-camera.ts';
import { CameraError } from '../../../../src/camera/camera.ts';
import { RESULT } from '../result.fixture.ts';

const SOURCE = { kind: 'camera', seconds: 20, widthPx: 640, heightPx: 480, framesPerSecond: 30 } as const;
const ORDER: BenchmarkOrder = { source: SOURCE, backends: ['auto'], sensitivity: false };

/** A camera that notes what becomes of it. */
class FakeCamera {
  isOn = false;
  unplug: () => void = () => undefined;
  readonly story: string[] = [];
  readonly parts: CameraParts = {
    open: (cameraId, signal) => {
      this.story.push(`opened ${cameraId ?? 'any'}`);
      this.isOn = !signal.aborted;
      const track = { label: 'a camera', stop: () => (this.isOn = false) };
      return Promise.resolve(track as unknown as MediaStreamTrack);
    },
    follow: (_, listener) => {
      this.unplug = () => listener.ended();
      return () => this.story.push('no longer followed');
    },
  };
}

/** A run that opens its camera and then waits for its signal. */
const untilStopped: RunBenchmark = async (_, page, signal) => {
  await page.openCamera(SOURCE);
  return new Promise((_resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
};

function pageWith(onCamera: () => void = () => undefined): CameraPage {
  return {
    video: {} as BenchmarkPage['video'],
    cameraId: 'chosen',
    onCamera,
    paintCue: () => Promise.resolve(),
    onProgress: () => undefined,
  };
}

describe("a benchmark's camera", () => {
  it('is the chosen one, and goes off at the end', async () => {
    const camera = new FakeCamera();
    const atOnce: RunBenchmark = async (_, page) => {
      await page.openCamera(SOURCE);
      camera.story.push(`on ${camera.isOn}`);
      return RESULT;
    };
    const given = pageWith(() => camera.story.push('given'));
    const result = await runWithCamera(atOnce, ORDER, given, new AbortController().signal, camera.parts);
    expect(result).toBe(RESULT);
    expect(camera.story).toEqual(['opened chosen', 'given', 'on true', 'no longer followed']);
    expect(camera.isOn).toBe(false);
  });

  it('goes off when the run fails', async () => {
    const camera = new FakeCamera();
    const failing: RunBenchmark = async (_, page) => {
      await page.openCamera(SOURCE);
      throw new Error('no model');
    };
    const run = runWithCamera(failing, ORDER, pageWith(), new AbortController().signal, camera.parts);
    await expect(run).rejects.toThrow('no model');
    expect(camera.isOn).toBe(false);
  });

  it('goes off when the run is stopped', async () => {
    const camera = new FakeCamera();
    const stopping = new AbortController();
    const onCamera = (): void => stopping.abort();
    const run = runWithCamera(untilStopped, ORDER, pageWith(onCamera), stopping.signal, camera.parts);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(camera.isOn).toBe(false);
  });

  it('that comes after the end is not said to be on', async () => {
    const camera = new FakeCamera();
    const stopping = new AbortController();
    const late: RunBenchmark = (order, page, signal) => {
      stopping.abort();
      return untilStopped(order, page, signal);
    };
    const given = pageWith(() => expect.fail('it was said to be on'));
    const run = runWithCamera(late, ORDER, given, stopping.signal, camera.parts);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(camera.isOn).toBe(false);
  });

  it('that goes away ends the run, and says why', async () => {
    const camera = new FakeCamera();
    const pulled = (): void => queueMicrotask(() => camera.unplug());
    const run = runWithCamera(
      untilStopped,
      ORDER,
      pageWith(pulled),
      new AbortController().signal,
      camera.parts,
    );
    const error: unknown = await run.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CameraError);
    expect(error).toMatchObject({ code: 'unplugged' });
    expect(camera.isOn).toBe(false);
  });
});
