import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultFromJson, resultToJson } from '../../../../src/benchmark/result/result-json.ts';
import { VERSIONED_FAILURES, VersionedJsonError } from '../../../../src/core/versioned-json.ts';
import { RESULT, resultWith, runWith, traceRunWith } from '../result.fixture.ts';

const TEXT = resultToJson(RESULT);

function failureOf(text: string): VersionedJsonError {
  try {
    resultFromJson(text);
  } catch (error) {
    if (error instanceof VersionedJsonError) return error;
    throw error;
  }
  return expect.fail('it was read');
}

/** The saved file with one value in it replaced. */
function changed(path: string, value: unknown): string {
  const file = JSON.parse(TEXT) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop()!;
  const place = steps.reduce((at, step) => at[step] as Record<string, unknown>, file);
  place[last] = value;
  return JSON.stringify(file);
}

describe('a benchmark as JSON', () => {
  it.each([
    ['of a camera through two back ends', RESULT],
    ['of a trace', resultWith({ runs: [traceRunWith()], sensitivity: null })],
    [
      'without a face',
      resultWith({
        runs: [runWith({ firstFaceMs: null, movement: null, faceShare: 0, captureToResultMs: null })],
      }),
    ],
  ])('%s is the same file when it is saved again after reading', (_, result) => {
    const text = resultToJson(result);
    expect(resultToJson(resultFromJson(text))).toBe(text);
  });

  it('is read back as it was, within rounding', () => {
    const read = resultFromJson(TEXT);
    const { p50, p99, bins } = RESULT.runs[1]!.workMs;
    expect(read.runs[1]!.workMs.p50).toBeCloseTo(p50, 4);
    expect(read.runs[1]!.workMs.p99).toBeCloseTo(p99, 4);
    expect(read.runs[1]!.workMs.bins).toEqual(bins);
    expect(read.runs[0]!.timeline.medianMs[12]).toBeNull();
    expect(read.sensitivity).toEqual(RESULT.sensitivity);
    expect(read.device).toEqual(RESULT.device);
  });

  it('names its schema, its version and its units', () => {
    expect(JSON.parse(TEXT)).toMatchObject({
      schema: 'sotto-speed',
      version: 1,
      units: { times: 'milliseconds' },
    });
  });

  it('is read where the command line wrote more into it', () => {
    const file = JSON.parse(changed('runs.0.cpuShare', 0.4)) as Record<string, unknown>;
    const read = resultFromJson(JSON.stringify({ ...file, commit: 'abc', peers: [{ name: 'other' }] }));
    expect(resultToJson(read)).toBe(TEXT);
  });

  it('knows a time between two clocks that comes out a little below nothing', () => {
    expect(resultFromJson(changed('runs.0.stages.delivery.p50', -0.02)).runs[0]!.stages.delivery?.p50).toBe(
      -0.02,
    );
  });
});

describe('a file that is no benchmark', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['prose', 'Dear diary', 'not-json'],
    ['a cut off benchmark', TEXT.slice(0, -200), 'not-json'],
    ['null', 'null', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['a session', '{"schema":"sotto-session","version":1}', 'foreign'],
    ['the older report of the command line', '{"schema":2,"date":"2026-11-22"}', 'foreign'],
    ['no version', '{"schema":"sotto-speed"}', 'foreign'],
    ['a newer version', changed('version', 2), 'newer-version'],
    ['no benchmark inside', '{"schema":"sotto-speed","version":1}', 'damaged'],
  ] as const)('is told by one sentence: %s', (_, text, code) => {
    const failure = failureOf(text);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^This [^\n]+\.$/);
  });

  it.each([
    ['date', 'yesterday'],
    ['modelVersion', 'x'.repeat(5000)],
    ['device.graphics', 'some'],
    ['device.memoryGiB', '8'],
    ['runs', []],
    ['runs', Array(200).fill(RESULT.runs[0])],
    ['runs.0.source.kind', 'screen'],
    ['runs.0.backend', 'auto'],
    ['runs.0.watchedMs', -1],
    ['runs.0.watchedMs', 1e300],
    ['runs.0.analysed', 0.5],
    ['runs.0.faceShare', 1.5],
    ['runs.0.framesPerSecond', null],
    ['runs.0.workMs', null],
    ['runs.0.workMs.bins', [1, 2, 3]],
    ['runs.0.workMs.count', 7],
    ['runs.0.workMs.p50', 1e6],
    ['runs.0.stages.landmarks.max', 'slow'],
    ['runs.0.movement.found', 4000],
    ['runs.0.longTasksMs', Array(200_000).fill(60)],
    ['runs.0.memoryAtEnd.tensors', -1],
    ['runs.0.timeline.stepMs', 0],
    ['runs.0.timeline.medianMs', [1]],
    ['runs.0.timeline.dropped', Array(200_000).fill(0)],
    ['sensitivity.face', 'known'],
    ['sensitivity.judgedShare', 2],
    ['sensitivity.cells.0.found', 21],
    ['sensitivity.cells', Array(2000).fill(RESULT.sensitivity!.cells[0])],
  ])('is damaged, and says where: %s', (path, value) => {
    const failure = failureOf(changed(path, value));
    expect(failure.code).toBe('damaged');
    expect(failure.message).toContain(path.split('.')[0]);
  });

  it('ends in a sentence or in a benchmark, whatever was changed', () => {
    const change = fc.tuple(fc.nat(TEXT.length - 1), fc.nat(20), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(change, ([at, length, put]) => {
        try {
          resultFromJson(TEXT.slice(0, at) + put + TEXT.slice(at + length));
        } catch (error) {
          if (!(error instanceof VersionedJsonError)) throw error;
          expect(VERSIONED_FAILURES).toContain(error.code);
        }
      }),
      { numRuns: 200 },
    );
  });
});
