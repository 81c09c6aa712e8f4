import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Box } from '../../../../../src/core/box.ts';
import { LANDMARK_VALUES, PATCH_STRIDE } from '../../../../../src/contracts/observation.ts';
import type { Similarity } from '../../../../../src/measure/crop/crop-frame.ts';
import { TraceRecorder } from '../../../../../src/trace/trace-recorder.ts';
import { FarFaceSearch } from '../../../../../workers/perception/landmarks/far-face-search.ts';
import { Observer } from '../../../../../workers/perception/landmarks/observer.ts';
import { SecondPersonWatch } from '../../../../../workers/perception/landmarks/second-person-watch.ts';
import { StageClock } from '../../../../../workers/perception/stage-clock.ts';
import { brightness, headAt, landmarksOf, PICTURE, Texture } from '../../../measure/textured-face.fixture.ts';

const FRAME_MS = 1000 / 30;
const TEXTURE = new Texture(31);
const { widthPx, heightPx } = PICTURE;

/** What no picture here is. */
class NoBitmap {
  readonly width = 0;
}

/** A decoded frame of grey levels with a face in it. */
class GreyFrame {
  readonly displayWidth = widthPx;
  readonly displayHeight = heightPx;
  readonly visibleRect = { x: 0, y: 0, width: widthPx, height: heightPx };
  readonly format = 'I420';
  readonly head: Similarity;

  constructor(head: Similarity) {
    this.head = head;
  }

  allocationSize({ format, rect = this.visibleRect }: { format?: string; rect?: DOMRectInit }): number {
    const pixels = rect.width! * rect.height!;
    return format === 'RGBX' ? pixels * 4 : pixels * 1.5;
  }

  copyTo(
    out: Uint8Array,
    { format, rect = this.visibleRect }: { format?: string; rect?: DOMRectInit },
  ): Promise<PlaneLayout[]> {
    // Nobody looks at the colours: the landmarks come from the test.
    if (format === undefined) this.#drawGrey(out, rect);
    else out.fill(0);
    return Promise.resolve([{ offset: 0, stride: rect.width! }]);
  }

  #drawGrey(out: Uint8Array, { x = 0, y = 0, width = 0, height = 0 }: DOMRectInit): void {
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const grey = brightness({ texture: TEXTURE, head: this.head }, x + column, y + row);
        out[row * width + column] = Math.min(255, Math.max(0, Math.round(grey)));
      }
    }
  }

  get frame(): VideoFrame {
    return this as unknown as VideoFrame;
  }
}

/** Rooms as the landmarker and the face counter would see them. */
function openRoom(faces: () => number = () => 1): {
  observer: Observer;
  observe: (head: Similarity | null, timestampMs: number) => ReturnType<Observer['observe']>;
  /** What the landmarker was given last, at fractions of the picture. */
  redAt: (x: number, y: number) => number;
} {
  let head: Similarity | null = null;
  const values = new Float32Array(LANDMARK_VALUES);
  const given: Uint8ClampedArray[] = [];
  const landmarker = {
    values,
    find: (pixels: TexImageSource) => {
      given.push((pixels as ImageData).data.slice());
      if (head !== null) values.set(landmarksOf(head));
      return head !== null;
    },
  };
  const places = (): Box[] =>
    Array.from({ length: faces() }, (_, at) => ({ x: at / 4, y: 0.1, width: 0.2, height: 0.2 }));
  const counter = { count: faces, places };
  const observer = new Observer(
    landmarker,
    new SecondPersonWatch(counter),
    new FarFaceSearch(counter),
    new StageClock(),
  );
  return {
    observer,
    redAt: (x, y) => given.at(-1)![4 * (Math.floor(y * heightPx) * widthPx + Math.floor(x * widthPx))]!,
    observe: (seen, timestampMs) => {
      head = seen;
      return observer.observe(new GreyFrame(seen ?? headAt()).frame, timestampMs);
    },
  };
}

beforeEach(() => {
  vi.stubGlobal('ImageBitmap', NoBitmap);
  vi.stubGlobal(
    'ImageData',
    class {
      readonly data: Uint8ClampedArray;

      constructor(
        readonly width: number,
        readonly height: number,
      ) {
        this.data = new Uint8ClampedArray(width * height * 4);
      }
    },
  );
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = (): object => ({ drawImage: () => undefined, getImageData: () => null });
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

const tracked = (patches: Float32Array): number =>
  patches.filter((value, i) => i % PATCH_STRIDE === PATCH_STRIDE - 1 && value > 0).length;

describe('Observer', () => {
  it('measures the skin of a face from its second picture on, and its brightness', async () => {
    const { observe } = openRoom();
    await observe(headAt(1.5), 0);
    const seen = await observe(headAt(1.5, 1.3, 0.7), FRAME_MS);
    expect(seen).toMatchObject({
      timestampMs: FRAME_MS,
      widthPx,
      heightPx,
      faces: 1,
      farFace: false,
      doubled: false,
    });
    expect(tracked(seen.patches)).toBeGreaterThan(seen.patches.length / PATCH_STRIDE / 2);
    expect(seen.luma).toBeGreaterThan(0.3);
    expect(seen.luma).toBeLessThan(0.7);
  });

  it('notices a picture that repeats the one before', async () => {
    const { observe } = openRoom();
    expect((await observe(headAt(1.5), 0)).doubled).toBe(false);
    expect((await observe(headAt(1.5), FRAME_MS)).doubled).toBe(true);
    expect((await observe(headAt(1.5, 2), 2 * FRAME_MS)).doubled).toBe(false);
  });

  it('tells no face from one too far away', async () => {
    const empty = openRoom(() => 0);
    expect(await empty.observe(null, 0)).toMatchObject({ faces: 0, farFace: false });
    const far = openRoom(() => 1);
    expect(await far.observe(null, 0)).toMatchObject({ faces: 0, farFace: true });
  });

  it('says when there are two, and forgets them on a reset', async () => {
    const { observer, observe } = openRoom(() => 2);
    await observe(headAt(1.5), 0);
    expect((await observe(headAt(1.5, 1), 200)).faces).toBe(2);
    observer.reset();
    expect((await observe(headAt(1.5), 0)).faces).toBe(1);
  });

  it('shows the landmarker nothing of a face that is in a picture, unless the watched face is there', async () => {
    const { observer, observe, redAt } = openRoom();
    observer.takeForPictures([
      { x: 0.9, y: 0.05, width: 0.05, height: 0.06 },
      { x: 0.45, y: 0.45, width: 0.1, height: 0.1 },
    ]);
    await observe(headAt(1.5), 0);
    await observe(headAt(1.5, 1), FRAME_MS);
    expect([redAt(0.92, 0.08), redAt(0.5, 0.5), redAt(0.1, 0.9)]).toEqual([128, 0, 0]);
    await observe(null, 2 * FRAME_MS);
    await observe(null, 3 * FRAME_MS);
    expect([redAt(0.92, 0.08), redAt(0.5, 0.5)]).toEqual([128, 128]);
  });

  it('begins anew with a face that was away: it repeats nothing', async () => {
    const { observe } = openRoom();
    await observe(headAt(1.5), 0);
    await observe(null, FRAME_MS);
    expect((await observe(headAt(1.5), 2 * FRAME_MS)).doubled).toBe(false);
  });

  it('records what it observes until it is told to no more, and hands the recorder back', async () => {
    const { observer, observe } = openRoom();
    const recorder = new TraceRecorder(10);
    expect(observer.recordTo(recorder)).toBeNull();
    await observe(headAt(1.5), 0);
    await observe(null, FRAME_MS);
    expect(observer.recordTo(null)).toBe(recorder);
    await observe(headAt(1.5), 2 * FRAME_MS);
    const { timesMs, faces } = recorder.finish();
    expect([[...timesMs], [...faces]]).toEqual([
      [0, FRAME_MS],
      [1, 0],
    ]);
  });
});
