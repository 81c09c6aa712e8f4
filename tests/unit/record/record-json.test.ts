import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordFromJson, recordToJson } from '../../../src/record/record-json.ts';
import { FACE_VALUES } from '../../../src/record/mesh-clip.ts';
import type { SessionRecord } from '../../../src/record/session-record.ts';
import { VERSIONED_FAILURES, VersionedJsonError } from '../../../src/core/versioned-json.ts';
import { MOMENT, RECORD, anyRecord, clipWith, recordWith } from './session-record.fixture.ts';

const WITH_CLIP = recordWith({ moments: [{ moment: MOMENT, clip: clipWith(4), rating: 'no' }] });
/** Half of a landmark's unit, as a fraction of the picture. */
const LANDMARK_ROUNDING = 0.000_006;

function failureOf(text: string): VersionedJsonError {
  try {
    recordFromJson(text);
  } catch (error) {
    if (error instanceof VersionedJsonError) return error;
    throw error;
  }
  return expect.fail('it was read');
}

/** The exported file, with one value in its session replaced. */
function harmed(path: string, value: unknown, record: SessionRecord = WITH_CLIP): string {
  const file = JSON.parse(recordToJson(record)) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop()!;
  const place = steps.reduce((at, step) => at[step] as Record<string, unknown>, file);
  place[last] = value;
  return JSON.stringify(file);
}

/** Without the clips, whose arrays are compared by themselves. */
function light(record: SessionRecord): unknown {
  return { ...record, moments: record.moments.map(({ moment, rating }) => ({ moment, rating })) };
}

/** Every number in a tree beside its namesake in another: the largest difference. */
function largestDifference(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b);
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
    return Math.max(
      0,
      ...Object.keys(a).map((key) => largestDifference(Reflect.get(a, key), Reflect.get(b, key))),
    );
  }
  expect(b).toEqual(a);
  return 0;
}

describe('a session as JSON', () => {
  it('is read back whatever its times', () => {
    const far = recordWith({
      durationMs: 1e12,
      judgedMs: 1e12,
      framesPerSecond: 90_000,
      unscored: Array.from({ length: 30_000 }, (_, at) => ({
        fromMs: at,
        toMs: 1e10 + at,
        reason: 'no-face',
      })),
      moments: [{ moment: { ...MOMENT, onsetMs: -1e12, offsetMs: 1e12 }, clip: null, rating: null }],
    });
    expect(recordFromJson(recordToJson(far)).durationMs).toBe(24 * 3_600_000);
  });

  it('that an earlier version let end before its moments is mended: it lasted until the last that is known', () => {
    const text = harmed('session.judgedMs', -3_570_528.5).replace('"durationMs":300000', '"durationMs":1');
    const read = recordFromJson(text);
    expect([read.durationMs, read.judgedMs]).toEqual([12_400, 2400]);
    expect(read.parts.brows.judgedMs).toBe(2400);
    expect(recordFromJson(recordToJson(read))).toEqual(read);
  });

  it('is read back as it was, within rounding', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const read = recordFromJson(recordToJson(record));
        expect(largestDifference(light(record), light(read))).toBeLessThanOrEqual(0.000_501);
        record.moments.forEach(({ clip }, at) => {
          const other = read.moments[at]!.clip;
          if (!clip || !other) {
            expect(other).toBe(clip);
            return;
          }
          expect(other.timesMs).toHaveLength(clip.timesMs.length);
          expect(clip.points.every((v, i) => Math.abs(v - other.points[i]!) < LANDMARK_ROUNDING)).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('is the same file when it is exported again after an import', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = recordToJson(record);
        expect(recordToJson(recordFromJson(text))).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('names its schema, its version and its units', () => {
    expect(JSON.parse(recordToJson(RECORD))).toMatchObject({
      schema: 'sotto-session',
      version: 2,
      units: { landmarks: expect.stringContaining('100000ths of the picture') as string },
    });
  });

  it('holds landmarks as whole numbers, however far out of the picture', () => {
    const points = clipWith(2).points.fill(-3e9, 0, 1);
    const clip = { ...clipWith(2), points };
    const read = recordFromJson(
      recordToJson(recordWith({ moments: [{ moment: MOMENT, clip, rating: null }] })),
    );
    expect(read.moments[0]!.clip?.points[0]).toBe(-10);
    const file = recordToJson(WITH_CLIP);
    expect(file).toMatch(/"landmarks":\[(-?\d+,)+-?\d+\]/);
  });

  it('leaves a clip with a broken landmark out, and keeps its moment', () => {
    const points = clipWith(2).points.fill(Number.NaN, 5, 6);
    const broken = recordWith({
      moments: [{ moment: MOMENT, clip: { ...clipWith(2), points }, rating: null }],
    });
    expect(recordFromJson(recordToJson(broken)).moments).toEqual([
      { moment: MOMENT, clip: null, rating: null },
    ]);
  });
});

describe('a file that is no session', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['prose', 'Dear diary', 'not-json'],
    ['a cut off session', recordToJson(WITH_CLIP).slice(0, -200), 'not-json'],
    ['null', 'null', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['another schema', '{"schema":"other","version":1}', 'foreign'],
    ['no version', '{"schema":"sotto-session"}', 'foreign'],
    ['a version that is none', '{"schema":"sotto-session","version":"1"}', 'foreign'],
    ['a newer version', harmed('version', 3), 'newer-version'],
    ['no session inside', '{"schema":"sotto-session","version":2}', 'damaged'],
    ['no session of version 1 inside', '{"schema":"sotto-session","version":1}', 'damaged'],
    ['a session of version 2 that says it is of version 1', harmed('version', 1), 'damaged'],
  ] as const)('is told by one sentence: %s', (_, text, code) => {
    const failure = failureOf(text);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^This [^\n]+\.$/);
  });

  it.each([
    ['session.id', '../../x'],
    ['session.startedAt', 'yesterday'],
    ['session.source', 'screen'],
    ['session.context.hope', 'all'],
    ['session.scenario', 'x'.repeat(5000)],
    ['session.ratePerMinute', 'clear'],
    ['session.ratePerMinute', 0],
    ['session.ratePerMinute', 50],
    ['session.framesPerSecond', null],
    ['session.durationMs', -1],
    ['session.durationMs', 1e300],
    ['session.truncated', 0],
    ['session.unscored', Array(30_000).fill(RECORD.unscored[0])],
    ['session.unscored.0.toMs', -5],
    ['session.unscored.0.reason', 'mood'],
    ['session.moments.0.moment.apexMs', 0],
    ['session.moments.0.moment.confidence', 1.5],
    ['session.moments.0.moment.movements', []],
    ['session.moments.0.moment.movements.0.name', 'smile'],
    ['session.moments.0.rating', 'maybe'],
    ['session.moments.0.clip.aspect', 0],
    ['session.moments.0.clip.timesMs.1', 0],
    ['session.moments.0.clip.landmarks.7', 0.5],
    ['session.moments.0.clip.landmarks.7', '7'],
    ['session.moments.0.clip.landmarks', Array(FACE_VALUES).fill(1)],
    ['session.moments.0.clip', 'none'],
    ['session.cues.0.id', ''],
  ])('is damaged, and says where: %s', (path, value) => {
    const failure = failureOf(harmed(path, value));
    expect(failure.code).toBe('damaged');
    expect(failure.message).toContain(path.split('.').slice(0, 2).join('.'));
  });

  it('takes nothing that it does not know into the record', () => {
    const read = recordFromJson(harmed('session.face', 'picture.png'));
    expect(Object.keys(read).sort()).toEqual(Object.keys(RECORD).sort());
  });

  it('ends in a sentence or in a session, whatever was changed', () => {
    const text = recordToJson(RECORD);
    const change = fc.tuple(fc.nat(text.length - 1), fc.nat(20), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(change, ([at, length, put]) => {
        try {
          recordFromJson(text.slice(0, at) + put + text.slice(at + length));
        } catch (error) {
          if (!(error instanceof VersionedJsonError)) throw error;
          expect(VERSIONED_FAILURES).toContain(error.code);
        }
      }),
      { numRuns: 300 },
    );
  });
});
