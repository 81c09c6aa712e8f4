import { describe, expect, it } from 'vitest';
import { distanceFromMiddle, isSamePlace } from '../../../src/core/box.ts';

const BOX = { x: 0.2, y: 0.4, width: 0.2, height: 0.1 };

describe('a box', () => {
  it('is in the same place as one that covers most of it, and in no other', () => {
    expect(isSamePlace(BOX, BOX)).toBe(true);
    expect(isSamePlace(BOX, { ...BOX, x: 0.22 })).toBe(true);
    expect(isSamePlace(BOX, { ...BOX, x: 0.35 })).toBe(false);
    expect(isSamePlace(BOX, { ...BOX, y: 0.6 })).toBe(false);
    expect(isSamePlace(BOX, { x: 0, y: 0, width: 1, height: 1 })).toBe(false);
  });

  it('holds the points within one half width and height of its middle', () => {
    expect(distanceFromMiddle(BOX, 0.3, 0.45)).toBeCloseTo(0);
    expect(distanceFromMiddle(BOX, 0.4, 0.45)).toBeCloseTo(1);
    expect(distanceFromMiddle(BOX, 0.3, 0.55)).toBeCloseTo(2);
  });
});
