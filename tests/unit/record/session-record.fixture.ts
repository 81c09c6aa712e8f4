import fc from 'fast-check';
import { HOPES, PERSPECTIVES, SETTINGS } from '../../../src/coach/context.ts';
import { MEASURED_PARTS } from '../../../src/contracts/face-part.ts';
import { UNSCORED_REASONS, type Moment } from '../../../src/contracts/moment.ts';
import { MOVEMENTS } from '../../../src/contracts/movement.ts';
import { RATE_LIMITS_PER_MINUTE } from '../../../src/contracts/rate.ts';
import type { AnyRecord } from '../../../src/record/any-record.ts';
import { FACE_VALUES } from '../../../src/record/mesh-clip.ts';
import type { MeshClip } from '../../../src/record/mesh-clip.ts';
import { RATINGS } from '../../../src/record/rating.ts';
import type { SessionRecord } from '../../../src/record/session-record.ts';
import { partTimes } from '../contracts/part-times.fixture.ts';

export const MOMENT: Moment = {
  onsetMs: 12_000,
  apexMs: 12_120,
  offsetMs: 12_300,
  durationMs: 300,
  durationErrorMs: 33.333,
  confidence: 0.82,
  amplitude: 0.021,
  movements: [
    { name: 'inner-brow-up', side: 'both', score: 0.91 },
    { name: 'upper-lid-up', side: 'left', score: 0.4 },
  ],
  judgedParts: MEASURED_PARTS,
};

export const RECORD: SessionRecord = {
  id: '5b0a2c8e-0d58-4f43-9f3e-1a2b3c4d5e6f',
  startedAt: '2025-03-01T14:30:05.120Z',
  source: 'camera',
  context: { perspective: 'speaking', setting: 'colleague', hope: 'go-slower' },
  scenario: 'Ask for a raise',
  ratePerMinute: 0.5,
  modelVersion: '1.2.0',
  framesPerSecond: 29.97,
  durationMs: 300_000,
  judgedMs: 290_000,
  truncated: false,
  unscored: [{ fromMs: 0, toMs: 10_000, reason: 'settling' }],
  parts: partTimes(300_000, [{ fromMs: 0, toMs: 10_000, reason: 'settling' }]),
  moments: [{ moment: MOMENT, clip: null, rating: 'yes' }],
  cues: [{ atMs: 12_400, id: 'pause' }],
};

/** A session with these parts in place of the usual ones. */
export function recordWith(part: Partial<SessionRecord>): SessionRecord {
  return { ...RECORD, ...part };
}

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<Whole, Key>;
}

/** The session as version 1 of the page kept it. */
export function asVersion1(record: SessionRecord): AnyRecord {
  return {
    ...without(without(record, 'parts'), 'ratePerMinute'),
    sensitivity: 'balanced',
    moments: record.moments.map((each) => ({ ...each, moment: without(each.moment, 'judgedParts') })),
  };
}

/** A clip of these many frames, different in every value. */
export function clipWith(frames: number, seed = 1): MeshClip {
  const points = Float32Array.from(
    { length: frames * FACE_VALUES },
    (_, at) => 0.5 + 0.5 * Math.sin(at * 0.7 + seed),
  );
  return {
    timesMs: Float64Array.from({ length: frames }, (_, at) => 11_400 + at * 33.4),
    points,
    aspect: 1.6,
  };
}

const ms = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const movement = fc.record({
  name: fc.constantFrom(...MOVEMENTS),
  side: fc.constantFrom('right' as const, 'left' as const, 'both' as const),
  score: share,
});

const moment: fc.Arbitrary<Moment> = fc
  .record({
    startMs: ms(3e6),
    riseMs: ms(300),
    fallMs: ms(300),
    errorMs: ms(100),
    confidence: share,
    amplitude: share,
    movements: fc.array(movement, { minLength: 1, maxLength: 4 }),
    judgedParts: fc.subarray([...MEASURED_PARTS]),
  })
  .map(({ startMs, riseMs, fallMs, errorMs, confidence, amplitude, movements, judgedParts }) => ({
    onsetMs: startMs,
    apexMs: startMs + riseMs,
    offsetMs: startMs + riseMs + fallMs,
    durationMs: riseMs + fallMs,
    durationErrorMs: errorMs,
    confidence,
    amplitude,
    movements,
    judgedParts,
  }));

const clip = fc.option(
  fc.tuple(fc.integer({ min: 2, max: 8 }), fc.nat(1000)).map(([frames, seed]) => clipWith(frames, seed)),
);

const span = fc
  .record({ fromMs: ms(3e6), lengthMs: ms(1e5), reason: fc.constantFrom(...UNSCORED_REASONS) })
  .map(({ fromMs, lengthMs, reason }) => ({ fromMs, toMs: fromMs + lengthMs, reason }));

const partTime = fc.record({ judgedMs: ms(3e6), unjudged: fc.array(span, { maxLength: 3 }) });

/** Any session there may be. */
export const anyRecord: fc.Arbitrary<SessionRecord> = fc.record({
  id: fc.uuid(),
  startedAt: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  source: fc.constantFrom('camera' as const, 'clip' as const, 'trace' as const),
  context: fc.record({
    perspective: fc.constantFrom(...PERSPECTIVES),
    setting: fc.constantFrom(...SETTINGS),
    hope: fc.constantFrom(...HOPES),
  }),
  scenario: fc.string({ unit: 'grapheme', maxLength: 60 }),
  ratePerMinute: fc.double({
    min: RATE_LIMITS_PER_MINUTE.least,
    max: RATE_LIMITS_PER_MINUTE.most,
    noNaN: true,
  }),
  modelVersion: fc.string({ maxLength: 20 }),
  framesPerSecond: fc.double({ min: 0, max: 240, noNaN: true }),
  durationMs: ms(3e6),
  judgedMs: ms(3e6),
  truncated: fc.boolean(),
  unscored: fc.array(span, { maxLength: 5 }),
  parts: fc.record({ brows: partTime, lids: partTime, 'mid-face': partTime, mouth: partTime }),
  moments: fc.array(fc.record({ moment, clip, rating: fc.option(fc.constantFrom(...RATINGS)) }), {
    maxLength: 3,
  }),
  cues: fc.array(fc.record({ atMs: ms(3e6), id: fc.constantFrom('pause', 'let-pass') }), { maxLength: 3 }),
});
