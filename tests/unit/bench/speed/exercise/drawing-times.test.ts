import { describe, expect, it } from 'vitest';
import { drawingTimes } from '../../../../../bench/speed/exercise/drawing-times.ts';
import type { PageFrame } from '../../../../../bench/speed/exercise/page-notes.ts';
import { EYE_WORDS } from '../../../../../src/ui/screens/eye/words/words.ts';

const frame = (beganMs: number, workMs: number): PageFrame => ({ beganMs, doneMs: beganMs + workMs });
const { watch, ask } = EYE_WORDS.en;

describe('what drawing a face takes', () => {
  it('is told of the frames of a trial in which something was drawn', () => {
    const frames = [
      frame(0, 40),
      frame(100, 3),
      frame(116, 0.2),
      frame(133, 9),
      frame(150, 4),
      frame(300, 70),
    ];
    const lines = [
      { atMs: 90, text: watch },
      { atMs: 200, text: ask },
    ];
    expect(drawingTimes({ frames, lines })).toEqual({ frames: 3, medianMs: 4, p95Ms: 9, p99Ms: 9 });
  });

  it('is unknown where no trial was shown', () => {
    expect(drawingTimes({ frames: [frame(0, 5)], lines: [] })).toMatchObject({ frames: 0, medianMs: NaN });
  });
});
