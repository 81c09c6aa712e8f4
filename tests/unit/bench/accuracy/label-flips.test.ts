import { describe, expect, it } from 'vitest';
import { flipsIn } from '../../../../bench/accuracy/label-flips/flips.ts';

/** One label a picture, 25 pictures a second. */
function labelled(labels: readonly number[], scores = labels.map(() => 0.5)) {
  return { timesMs: labels.map((_, frame) => frame * 40), labels, scores };
}

function repeated(label: number, count: number): number[] {
  return Array.from({ length: count }, () => label);
}

describe('a flip of labels', () => {
  it('is another label for less than half a second, and the first one again', () => {
    const labels = [...repeated(0, 10), 1, 1, 1, ...repeated(0, 10)];
    const scores = labels.map((_, frame) => (frame === 11 ? 0.9 : 0.4));
    expect(flipsIn(labelled(labels, scores))).toEqual([
      { onsetMs: 400, apexMs: 440, offsetMs: 520, score: 0.9 },
    ]);
  });

  it('is short: half a second is not', () => {
    expect(flipsIn(labelled([0, ...repeated(1, 12), 0]))).toHaveLength(1);
    expect(flipsIn(labelled([0, ...repeated(1, 13), 0]))).toEqual([]);
  });

  it('comes back to where it was', () => {
    expect(flipsIn(labelled([0, 0, 1, 2, 2]))).toEqual([]);
    expect(flipsIn(labelled([1, 0, 0]))).toEqual([]);
    expect(flipsIn(labelled([0, 0, 1]))).toEqual([]);
  });

  it('is none where the face is lost or found', () => {
    expect(flipsIn(labelled([0, 0, -1, 0, 0]))).toEqual([]);
    expect(flipsIn(labelled([-1, 0, 0, -1]))).toEqual([]);
  });

  it('may follow another one', () => {
    expect(flipsIn(labelled([0, 0, 1, 0, 0, 2, 0])).map(({ onsetMs }) => onsetMs)).toEqual([80, 200]);
    expect(flipsIn(labelled([]))).toEqual([]);
  });
});
