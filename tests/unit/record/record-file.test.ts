import { describe, expect, it } from 'vitest';
import { recordFile } from '../../../src/record/record-file.ts';
import { recordFromJson } from '../../../src/record/record-json.ts';
import { RECORD } from './session-record.fixture.ts';

describe('the file of a session', () => {
  it('is named after the minute in which the session began, in local time', () => {
    const startedAt = new Date(2025, 2, 1, 9, 5, 59).toISOString();
    expect(recordFile({ ...RECORD, startedAt }, 'json').name).toBe('sotto-2025-03-01-0905.json');
    expect(recordFile({ ...RECORD, startedAt }, 'csv').name).toBe('sotto-2025-03-01-0905.csv');
  });

  it('says what it is, and holds it', () => {
    const json = recordFile(RECORD, 'json');
    expect(json.type).toBe('application/json');
    expect(recordFromJson(json.text)).toEqual(RECORD);
    const csv = recordFile(RECORD, 'csv');
    expect(csv.type).toMatch(/^text\/csv/);
    expect(csv.text).toMatch(/^onset_ms,/);
  });
});
