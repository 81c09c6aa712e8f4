import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feedCamera } from '../../../src/camera/camera-feed.ts';
import { isSettled, until } from '../event-loop.fixture.ts';
import { FakeReceiver, FakeTrack } from './camera.fixture.ts';

const NO_VIDEO = null as unknown as HTMLVideoElement;
const FAULT = new Error('the worker died');

/** Moves a track as a browser does: what was handed over is ended here and lives on over there. */
function moveTrack(track: FakeTrack): FakeTrack {
  const moved = new FakeTrack();
  track.stop();
  return moved;
}

class Processor {
  static tracks: FakeTrack[] = [];
  readonly readable = new ReadableStream<VideoFrame>();

  constructor({ track }: { track: FakeTrack }) {
    Processor.tracks.push(track);
  }
}

/** A video that presents a frame when the test says so. */
class FakeVideo {
  cancelled = 0;
  readonly #callbacks = new Map<number, VideoFrameRequestCallback>();
  #handles = 0;

  get element(): HTMLVideoElement {
    return this as unknown as HTMLVideoElement;
  }

  get isAsked(): boolean {
    return this.#callbacks.size > 0;
  }

  requestVideoFrameCallback(callback: VideoFrameRequestCallback): number {
    this.#callbacks.set(++this.#handles, callback);
    return this.#handles;
  }

  cancelVideoFrameCallback(handle: number): void {
    this.cancelled++;
    this.#callbacks.delete(handle);
  }

  present(metadata: { captureTime?: number; mediaTime: number }): void {
    const callbacks = [...this.#callbacks.values()];
    this.#callbacks.clear();
    for (const callback of callbacks) callback(77, metadata as VideoFrameCallbackMetadata);
  }
}

class Bitmap {
  closed = 0;

  close(): void {
    this.closed++;
  }
}

let camera: FakeTrack;
let worker: FakeReceiver;
let stopping: AbortController;

beforeEach(() => {
  camera = new FakeTrack();
  worker = new FakeReceiver();
  stopping = new AbortController();
});
afterEach(() => void vi.unstubAllGlobals());

const feed = (video = NO_VIDEO): Promise<void> => feedCamera(camera.track, video, worker, stopping.signal);

describe('where the page has track processors', () => {
  beforeEach(() => {
    Processor.tracks = [];
    vi.stubGlobal('MediaStreamTrackProcessor', Processor);
  });

  it("sends a stream of a clone's frames; the clone is stopped at the end, and the camera goes on", async () => {
    const feeding = feed();
    await until(() => worker.watchings.length === 1);
    expect(worker.asked).toEqual(['watchStream']);
    expect(worker.watchings[0]!.what).toBeInstanceOf(ReadableStream);
    expect(Processor.tracks).toEqual(camera.clones);
    expect(camera.clones[0]!.lit).toBe(true);
    worker.watchings[0]!.end();
    await feeding;
    expect([camera.lit, camera.clones[0]!.lit]).toEqual([true, false]);
  });

  it('stops the clone when it is aborted, and when the camera is unplugged', async () => {
    const aborted = feed();
    stopping.abort();
    expect(camera.clones[0]!.lit).toBe(false);
    worker.watchings[0]!.end();
    await aborted;
    stopping = new AbortController();
    void feed();
    camera.dispatchEvent(new Event('ended'));
    expect(camera.clones[1]!.lit).toBe(false);
  });

  it('stops the clone when the worker dies', async () => {
    const feeding = feed();
    worker.watchings[0]!.fail(FAULT);
    await expect(feeding).rejects.toBe(FAULT);
    expect(camera.clones[0]!.lit).toBe(false);
  });

  it.each([
    ['an aborted watching', () => stopping.abort()],
    ['a camera that is gone', () => camera.stop()],
  ])('sends nothing for %s', async (_, end) => {
    end();
    await feed();
    expect([camera.clones, worker.asked]).toEqual([[], []]);
  });
});

describe('where tracks can be handed over', () => {
  let moved: FakeTrack[];

  beforeEach(() => {
    moved = [];
    vi.stubGlobal('structuredClone', (track: FakeTrack) => {
      moved.push(moveTrack(track));
      return moved.at(-1);
    });
  });

  it('hands a clone over; what it tried with is dark again, here and over there', async () => {
    const feeding = feed();
    await until(() => worker.watchings.length === 1);
    expect(worker.asked).toEqual(['watchTrack']);
    const probe = camera.clones[0]!;
    const own = camera.clones[1]!;
    expect(worker.watchings[0]!.what).toBe(own);
    expect([probe.lit, moved[0]!.lit, own.lit, camera.lit]).toEqual([false, false, true, true]);
    moveTrack(own);
    worker.watchings[0]!.end();
    await feeding;
  });

  it('stops the clone where handing it over fails, or the worker dies before it has it', async () => {
    const feeding = feed();
    await until(() => worker.watchings.length === 1);
    worker.watchings[0]!.fail(FAULT);
    await expect(feeding).rejects.toBe(FAULT);
    expect(camera.clones.map(({ lit }) => lit)).toEqual([false, false]);
    expect(camera.lit).toBe(true);
  });

  it('hands nothing over when it is aborted while the worker is asked whether it can read tracks', async () => {
    const feeding = feed();
    stopping.abort();
    await feeding;
    expect(worker.asked).toEqual([]);
    expect(camera.clones.map(({ lit }) => lit)).toEqual([false]);
  });

  it('presents frames one by one where the worker cannot read tracks', async () => {
    worker.readsTracks = false;
    const video = new FakeVideo();
    void feed(video.element);
    await until(() => video.isAsked);
    expect(worker.asked).toEqual(['watchPushed']);
  });
});

describe('where neither is possible', () => {
  let video: FakeVideo;
  let bitmaps: Bitmap[];

  beforeEach(() => {
    video = new FakeVideo();
    bitmaps = [];
    vi.stubGlobal('structuredClone', () => {
      throw new DOMException('no track can be cloned', 'DataCloneError');
    });
    vi.stubGlobal('createImageBitmap', () => {
      bitmaps.push(new Bitmap());
      return Promise.resolve(bitmaps.at(-1));
    });
  });

  it('leaves no clone behind', async () => {
    void feed(video.element);
    await until(() => video.isAsked);
    expect(camera.clones.map(({ lit }) => lit)).toEqual([false]);
  });

  it('opens first, then pushes a frame at a time: the next is taken when the last has been seen', async () => {
    void feed(video.element);
    await until(() => video.isAsked);
    expect(worker.asked).toEqual(['watchPushed']);
    video.present({ captureTime: 1000, mediaTime: 3 });
    await until(() => worker.pushed.length === 1);
    expect(video.isAsked).toBe(false);
    worker.pushed[0]!.seen();
    await until(() => video.isAsked);
    video.present({ mediaTime: 3 });
    await until(() => worker.pushed.length === 2);
    worker.pushed[1]!.seen();
    await until(() => video.isAsked);
    video.present({ mediaTime: 0 });
    await until(() => worker.pushed.length === 3);
    expect(worker.pushed.map(({ captureMs }) => captureMs)).toEqual([1000, 3000, 77]);
    expect(bitmaps.map(({ closed }) => closed)).toEqual([0, 0, 0]);
  });

  it('asks for no more frames once it is aborted, and ends when the worker has stopped', async () => {
    const feeding = feed(video.element);
    await until(() => video.isAsked);
    stopping.abort();
    expect(video.isAsked).toBe(false);
    expect(await isSettled(feeding)).toBe(false);
    // Whoever aborted stops the worker; a stop of its own could end what is watched next.
    expect(worker.asked).toEqual(['watchPushed']);
    worker.watchings[0]!.end();
    await feeding;
  });

  it('closes a bitmap that comes after the end instead of pushing it', async () => {
    const feeding = feed(video.element);
    await until(() => video.isAsked);
    video.present({ mediaTime: 1 });
    stopping.abort();
    worker.watchings[0]!.end();
    await feeding;
    expect(bitmaps.map(({ closed }) => closed)).toEqual([1]);
    expect(worker.asked).not.toContain('pushFrame');
  });

  it('stops the worker when the camera is unplugged: no further frame would come to tell', async () => {
    const feeding = feed(video.element);
    await until(() => video.isAsked);
    camera.unplug();
    await feeding;
    expect(worker.asked).toEqual(['watchPushed', 'stop']);
    expect(video.isAsked).toBe(false);
  });

  it('asks for no more frames when watching fails, and tells the fault', async () => {
    const feeding = feed(video.element);
    await until(() => video.isAsked);
    worker.watchings[0]!.fail(FAULT);
    await expect(feeding).rejects.toBe(FAULT);
    expect(video.isAsked).toBe(false);
  });
});
