import { expect, it } from 'vitest';
import { TimedRing } from '../../../../src/core/timed-ring.ts';
import { filterOverTime } from '../../../../src/spotting/evidence/filter-over-time.ts';

function filtered(history: TimedRing, ...taps: number[]): number[] {
  const out = new Float64Array(2);
  filterOverTime(history, Float64Array.from(taps), out);
  return [...out];
}

it('filters the newest frames, the last tap on the newest, wherever they lie in memory', () => {
  const history = new TimedRing(3, 2);
  for (let frame = 0; frame < 10; frame++) {
    history.push(frame, [frame, 10 * frame]);
    if (frame < 2) continue;
    expect(filtered(history, 1, 0, 0)).toEqual([frame - 2, 10 * (frame - 2)]);
    expect(filtered(history, 0, 1)).toEqual([frame, 10 * frame]);
    expect(filtered(history, -1, 1)).toEqual([1, 10]);
  }
});
