import { describe, expect, it } from 'vitest';
import { GridHistory } from '../../../../src/spotting/filter/grid-history.ts';

function filtered(history: GridHistory, ...taps: number[]): number[] {
  const out = new Float64Array(2);
  history.filter(Float64Array.from(taps), out);
  return [...out];
}

describe('GridHistory', () => {
  it('filters the newest frames, the last tap on the newest, wherever they lie in memory', () => {
    const history = new GridHistory(3, 2);
    for (let frame = 0; frame < 10; frame++) {
      history.push(Float32Array.of(frame, 10 * frame, 99));
      if (frame < 2) continue;
      expect(filtered(history, 1, 0, 0)).toEqual([frame - 2, 10 * (frame - 2)]);
      expect(filtered(history, 0, 1)).toEqual([frame, 10 * frame]);
      expect(filtered(history, -1, 1)).toEqual([1, 10]);
    }
  });

  it('says how many frames it holds', () => {
    const history = new GridHistory(3, 2);
    for (let frame = 0; frame < 5; frame++) {
      expect(history.length).toBe(Math.min(frame, 3));
      history.push(Float32Array.of(0, 0));
    }
    history.clear();
    expect(history.length).toBe(0);
  });
});
