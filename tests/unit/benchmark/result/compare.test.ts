import { describe, expect, it } from 'vitest';
import { figureChange, pairRuns, sameCell, timeChange } from '../../../../src/benchmark/result/compare.ts';
import { CURVE, resultWith, runWith, traceRunWith } from '../result.fixture.ts';

const WEBGL = runWith();
const WASM = runWith({ backend: 'wasm' }, 2);
const TRACE = traceRunWith();

describe('two results beside each other', () => {
  it('pair runs of the same source and back end, in whatever order', () => {
    const pairs = pairRuns(resultWith({ runs: [WEBGL, WASM, TRACE] }), resultWith({ runs: [TRACE, WASM] }));
    expect(pairs.map(({ other }) => other)).toEqual([null, WASM, TRACE]);
  });

  it('pair the same run only once', () => {
    const again = runWith({ analysed: 5 });
    const pairs = pairRuns(resultWith({ runs: [WEBGL, WEBGL] }), resultWith({ runs: [again] }));
    expect(pairs.map(({ other }) => other)).toEqual([again, null]);
  });

  it('have no pairs where there is only one', () => {
    expect(pairRuns(resultWith({ runs: [WEBGL] }), null)).toEqual([{ run: WEBGL, other: null }]);
  });

  it('tell the ratio of a figure', () => {
    const pair = { run: runWith({ framesPerSecond: 20 }), other: runWith({ framesPerSecond: 30 }) };
    expect(figureChange(pair, 'frames-per-second')).toEqual({ here: 20, other: 30, ratio: 20 / 30 });
  });

  it('tell the ratio of a percentile', () => {
    const change = timeChange({ run: WASM, other: WEBGL }, 'landmarks', 'p95');
    expect(change).toMatchObject({
      here: WASM.stages.landmarks!.p95,
      other: WEBGL.stages.landmarks!.p95,
    });
    expect(change!.ratio).toBeCloseTo(WASM.stages.landmarks!.p95 / WEBGL.stages.landmarks!.p95, 12);
  });

  it('have no ratio to nothing', () => {
    const pair = { run: runWith({ dropped: 3 }), other: runWith({ dropped: 0 }) };
    expect(figureChange(pair, 'dropped')).toEqual({ here: 3, other: 0, ratio: null });
  });

  it('have no change in what one of them did not measure', () => {
    expect(timeChange({ run: TRACE, other: WEBGL }, 'capture-to-result', 'p95')).toBeNull();
    expect(timeChange({ run: TRACE, other: WEBGL }, 'landmarks', 'p50')).toBeNull();
    expect(figureChange({ run: runWith({ firstFaceMs: null }), other: WEBGL }, 'first-face')).toBeNull();
    expect(figureChange({ run: WEBGL, other: null }, 'start')).toBeNull();
  });

  it('find the cell of the same size and length', () => {
    const cell = CURVE.cells[0]!;
    expect(sameCell(CURVE, { ...cell, found: 0 })).toBe(cell);
    expect(sameCell(CURVE, { ...cell, durationMs: 41 })).toBeNull();
    expect(sameCell(null, cell)).toBeNull();
  });
});
