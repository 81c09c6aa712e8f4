import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS } from '../../../src/contracts/face-part.ts';
import { presentRecord, type AnyRecord } from '../../../src/record/any-record.ts';
import type { SessionRecord } from '../../../src/record/session-record.ts';
import { MOMENT, recordWith, asVersion1 } from './session-record.fixture.ts';

const old = (unscored: SessionRecord['unscored']): AnyRecord => asVersion1(recordWith({ unscored }));

describe('a kept session', () => {
  it('is what it was, where it tells parts of the face apart', () => {
    const record = recordWith({
      moments: [{ moment: { ...MOMENT, judgedParts: ['lids'] }, clip: null, rating: null }],
    });
    expect(presentRecord(record)).toEqual(record);
  });

  it('of version 1 has them told apart: speech silenced the mouth, a blink the lids, all else the face', () => {
    const [gone, speech, blink] = [
      { fromMs: 0, toMs: 10_000, reason: 'head-motion' },
      { fromMs: 9000, toMs: 30_000, reason: 'speech-lower-face' },
      { fromMs: 12_100, toMs: 12_200, reason: 'blink-lids' },
    ] as const;
    const { parts, moments } = presentRecord(old([gone, speech, blink]));
    expect(parts).toEqual({
      brows: { judgedMs: 290_000, unjudged: [gone] },
      lids: { judgedMs: 289_900, unjudged: [gone, blink] },
      'mid-face': { judgedMs: 290_000, unjudged: [gone] },
      mouth: { judgedMs: 270_000, unjudged: [gone, speech] },
    });
    expect(moments[0]!.moment).toEqual({ ...MOMENT, judgedParts: ['brows', 'mid-face'] });
  });

  it('of version 1 in which all was judged says so', () => {
    const { parts, moments } = presentRecord(old([]));
    for (const part of MEASURED_PARTS) expect(parts[part]).toEqual({ judgedMs: 300_000, unjudged: [] });
    expect(moments[0]!.moment.judgedParts).toEqual(MEASURED_PARTS);
  });
});
