import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { resultFromJson, resultToJson } from '../../../src/benchmark/result/result-json.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { recordFromJson, recordToJson } from '../../../src/record/record-json.ts';
import { RestFace } from '../../../src/record/rest-face.ts';
import type { SessionRecord } from '../../../src/record/session-record.ts';
import { readSettings, writeSettings } from '../../../src/settings/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { entryOf } from '../../../src/storage/kept-entry.ts';
import { decodeTrace, encodeTrace } from '../../../src/trace/trace-file.ts';

function bytesOf(name: string): Buffer {
  return readFileSync(join(PROJECT_FOLDER, 'tests/fixtures/formats', name));
}

function textOf(name: string): string {
  return bytesOf(name).toString('utf8').trimEnd();
}

describe('what was kept in version 1 of a format is read whole', () => {
  it('settings: every field that a person chooses', () => {
    const text = textOf('settings-1.json');
    const settings = readSettings(text);
    const remembered = Object.keys(DEFAULT_SETTINGS).filter((name) => name !== 'context');
    expect(Object.keys(settings).sort()).toEqual(remembered.sort());
    expect(settings).toMatchObject({ language: 'de', confidenceOffset: 0.035, partsOff: ['mouth'] });
    expect(writeSettings(settings)).toBe(text);
  });

  it('a kept session: its line in the list, its clip, and the file it is exported as', () => {
    const record = deserialize(bytesOf('kept-record-1.bin')) as SessionRecord;
    expect(entryOf(record)).toMatchObject({ scenario: 'Ask for a raise', durationMs: 300_000, moments: 2 });
    expect(new RestFace(record.moments[0]!.clip!).points.every(Number.isFinite)).toBe(true);
    expect(recordToJson(record)).toBe(textOf('session-1.json'));
  });

  it('an exported session', () => {
    const text = textOf('session-1.json');
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
