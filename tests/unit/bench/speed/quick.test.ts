import { describe, expect, it } from 'vitest';
import { quickVerdict, RATIO_GUARD } from '../../../../bench/speed/quick.ts';
import { Complaint } from '../../../../src/cli/terminal/complaint.ts';
import { peersWith, ratioOf } from './parts.fixture.ts';

const verdictOn = (ratio: number): string =>
  quickVerdict(peersWith(ratioOf('sotto-wasm', 'landmarker-alone', ratio)));

describe('the quick look at the speed', () => {
  it('passes up to its guard', () => {
    expect(verdictOn(1.234)).toBe(
      'A frame takes sotto-wasm 1.23 times as long as landmarker-alone; up to 1.6 passes.',
    );
    expect(() => verdictOn(RATIO_GUARD)).not.toThrow();
  });

  it('fails above it in one sentence', () => {
    expect(() => verdictOn(1.7)).toThrow(
      new Complaint('A frame takes sotto-wasm 1.70 times as long as landmarker-alone: more than 1.6.'),
    );
  });

  it('fails where one of the two did not run', () => {
    expect(() => quickVerdict(peersWith())).toThrow('could not be measured');
  });
});
