import { describe, expect, it } from 'vitest';
import { speedResult } from '../../../../bench/speed/result.ts';
import { resultFromJson, resultToJson } from '../../../../src/benchmark/result/result-json.ts';
import { CURVE } from '../../benchmark/result.fixture.ts';
import { ALL_PARTS, PROVENANCE, NO_PARTS } from './parts.fixture.ts';

describe('the result of the command line', () => {
  const result = speedResult(PROVENANCE, ALL_PARTS);

  it('can be opened by the page, which reads its own part', () => {
    const read = resultFromJson(resultToJson(result));
    expect(read).not.toHaveProperty('commandLine');
    expect(read.runs.map(({ source, backend }) => `${source.kind} ${backend}`)).toEqual([
      'clip webgl',
      'clip wasm',
      'clip cpu',
      'trace wasm',
      ...Array.from({ length: 5 }, () => 'camera wasm'),
    ]);
    expect(read.sensitivity?.cells).toEqual(CURVE.cells);
    expect(read.date).toBe(PROVENANCE.date);
  });

  it('names the processor and the memory that no browser tells', () => {
    expect(result.device).toMatchObject({ processor: 'CPU 9000', memoryGiB: 24, cores: 2 });
  });

  it('holds what the page does not measure', () => {
    expect(result.commandLine).toMatchObject({ commit: 'abc1234', firstLoadBytes: 600_001, endurance: null });
    expect(JSON.parse(resultToJson(result))).toHaveProperty('commandLine.film.film.found', 3);
  });

  it('is none without a run', () => {
    expect(() => speedResult(PROVENANCE, NO_PARTS)).toThrow('took no part');
  });
});
