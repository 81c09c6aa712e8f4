import { describe, expect, it } from 'vitest';
import { footage, lendersFor } from '../../../../bench/accuracy/footage.ts';

describe('the footage', () => {
  it('plants nobody with what their own group lends', () => {
    for (const [index, clip] of footage().present.entries())
      expect(lendersFor(clip, index)).not.toBe(clip.lends);
  });
});
