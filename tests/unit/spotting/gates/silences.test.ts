import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS } from '../../../../src/contracts/face-part.ts';
import { UNSCORED_REASONS } from '../../../../src/contracts/moment.ts';
import { BLINK, leaveNothing, wholeFace } from '../../../../src/spotting/gates/silences.ts';
import { SPEECH } from '../../silences.fixture.ts';

describe('silences', () => {
  it('leave nothing of the face when one takes all of it, or several together', () => {
    expect(leaveNothing([])).toBe(false);
    expect(leaveNothing([SPEECH, BLINK])).toBe(false);
    for (const reason of UNSCORED_REASONS) expect(leaveNothing([wholeFace(reason)])).toBe(true);
    const upper = { reason: 'head-motion', parts: ['brows', 'mid-face'] } as const;
    expect(leaveNothing([upper, SPEECH])).toBe(false);
    expect(leaveNothing([upper, SPEECH, BLINK])).toBe(true);
  });

  it('of the whole face are made once, however often they hold', () => {
    expect(wholeFace('no-face')).toBe(wholeFace('no-face'));
    expect(wholeFace('no-face')).toEqual({ reason: 'no-face', parts: MEASURED_PARTS });
  });
});
