import { describe, expect, it } from 'vitest';
import { toI420 } from '../../../../bench/peers/i420.ts';

function filled(r: number, g: number, b: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: 4 * 4 * 2 }, (_, i) => [r, g, b, 255][i % 4]!);
}

describe('a picture in I420', () => {
  it('is a plane of brightness and two of a quarter of its size', () => {
    expect(toI420(filled(0, 0, 0), 4, 2)).toHaveLength(12);
  });

  it('keeps black, white and red as BT.601 has them', () => {
    expect([...new Set(toI420(filled(0, 0, 0), 4, 2))]).toEqual([16, 128]);
    expect([...new Set(toI420(filled(255, 255, 255), 4, 2))]).toEqual([235, 128]);
    const red = toI420(filled(255, 0, 0), 4, 2);
    expect([red[0], red[8], red[10]]).toEqual([81, 90, 240]);
  });
});
