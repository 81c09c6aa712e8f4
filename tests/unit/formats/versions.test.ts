import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { resultFromJson, resultToJson } from '../../../src/benchmark/result/result-json.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { exercisesFromJson, exercisesToJson } from '../../../src/exercise/past/past-json.ts';
import { presentRecord, type AnyRecord } from '../../../src/record/any-record.ts';
import { recordFromJson, recordToJson } from '../../../src/record/record-json.ts';
import { RestFace } from '../../../src/record/rest-face.ts';
import { readSettings, writeSettings } from '../../../src/settings/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { entryOf } from '../../../src/storage/kept-entry.ts';
import { decodeTrace, encodeTrace } from '../../../src/trace/trace-file.ts';

const REMEMBERED = Object.keys(DEFAULT_SETTINGS)
  .filter((name) => name !== 'context')
  .sort();

function bytesOf(name: string): Buffer {
  return readFileSync(join(PROJECT_FOLDER, 'tests/fixtures/formats', name));
}

function textOf(name: string): string {
  return bytesOf(name).toString('utf8').trimEnd();
}

describe('what an earlier version kept is read whole, and written as this one does', () => {
  it('settings of version 1: a sensitivity and an offset on its confidence have become a rate and a factor', () => {
    const settings = readSettings(textOf('settings-1.json'));
    expect(Object.keys(settings).sort()).toEqual(REMEMBERED);
    expect(settings).toMatchObject({ language: 'de', ratePerMinute: 0.1, partsOff: ['mouth'] });
    expect(settings.rateFactor).toBeCloseTo(0.785, 3);
    const written = writeSettings(settings);
    expect(written).toContain('"version":2');
    expect(readSettings(written)).toEqual(settings);
  });

  it('a session kept by version 1: its line in the list, its clip, and the file it is exported as', () => {
    const record = presentRecord(deserialize(bytesOf('kept-record-1.bin')) as AnyRecord);
    expect(entryOf(record)).toMatchObject({ scenario: 'Ask for a raise', durationMs: 300_000, moments: 2 });
    expect(recordToJson(record)).toBe(textOf('session-2.json'));
  });

  it('a session exported by version 1', () => {
    const record = recordFromJson(textOf('session-1.json'));
    expect(record.ratePerMinute).toBe(0.5);
    expect(recordToJson(record)).toBe(textOf('session-2.json'));
  });

  it('exercises exported before the one for the eye had anything to take along', () => {
    const [looks, scenes] = exercisesFromJson(textOf('exercises-1.json'));
    expect(looks).toMatchObject({ kind: 'eye', trials: 14, takeAlong: null });
    expect(scenes).toMatchObject({ kind: 'answer', takeAlong: { lesson: 'cause', turnIndex: 2 } });
    expect(exercisesFromJson(exercisesToJson([looks!, scenes!]))).toEqual([looks, scenes]);
  });
});

describe('what was kept in the present version of a format is read whole', () => {
  it('settings: every field that a person chooses', () => {
    const text = textOf('settings-2.json');
    const settings = readSettings(text);
    expect(Object.keys(settings).sort()).toEqual(REMEMBERED);
    expect(settings).toMatchObject({ language: 'de', ratePerMinute: 2, rateFactor: 1.25 });
    expect(writeSettings(settings)).toBe(text);
  });

  it('a kept session: its line in the list, its clip, and the file it is exported as', () => {
    const record = presentRecord(deserialize(bytesOf('kept-record-2.bin')) as AnyRecord);
    expect(entryOf(record)).toMatchObject({ scenario: 'Ask for a raise', durationMs: 300_000, moments: 2 });
    const { clip, moment } = record.moments[0]!;
    expect(new RestFace(clip!, moment.onsetMs).points.every(Number.isFinite)).toBe(true);
    expect(recordToJson(record)).toBe(textOf('session-2.json'));
  });

  it('an exported session', () => {
    const text = textOf('session-2.json');
    const record = recordFromJson(text);
    expect(record.moments.map(({ clip, rating }) => [clip?.timesMs.length, rating])).toEqual([
      [2, 'yes'],
      [undefined, null],
    ]);
    expect(recordToJson(record)).toBe(text);
  });

  it('a benchmark', () => {
    const text = textOf('benchmark-1.json');
    const result = resultFromJson(text);
    expect(result.runs.map(({ source, backend }) => [source.kind, backend])).toEqual([
      ['camera', 'webgl'],
      ['trace', 'wasm'],
    ]);
    expect(resultToJson(result)).toBe(text);
  });

  it('a trace', () => {
    const bytes = bytesOf('trace-1.sotto-trace');
    const trace = decodeTrace(bytes);
    expect(trace.timesMs).toHaveLength(3);
    expect(Buffer.from(encodeTrace(trace)).equals(bytes)).toBe(true);
  });
});
