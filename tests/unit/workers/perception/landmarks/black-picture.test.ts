import { describe, expect, it } from 'vitest';
import { Random } from '../../../../../src/core/random.ts';
import { isBlack } from '../../../../../workers/perception/landmarks/black-picture.ts';

const SIZE = { widthPx: 640, heightPx: 480, strideBytes: 640, originXPx: 0, originYPx: 0 };

function picture(levelAt: (x: number, y: number) => number): Parameters<typeof isBlack>[0] {
  return {
    ...SIZE,
    values: Uint8Array.from({ length: 640 * 480 }, (_, at) => levelAt(at % 640, Math.floor(at / 640))),
  };
}

describe('a black picture', () => {
  it('is one of a camera with its shutter closed: nothing but noise', () => {
    const random = new Random(3);
    expect(isBlack(picture(() => 16))).toBe(true);
    expect(isBlack(picture(() => 17 + 3 * random.normal()))).toBe(true);
  });

  it('is none where anything is to be seen, however little', () => {
    expect(isBlack(picture(() => 60))).toBe(false);
    expect(isBlack(picture((x, y) => (x < 100 && y < 100 ? 90 : 16)))).toBe(false);
  });
});
