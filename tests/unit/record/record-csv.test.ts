import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordToCsv } from '../../../src/record/record-csv.ts';
import { MOMENT, RECORD, anyRecord, recordWith } from './session-record.fixture.ts';

const HEADER =
  'onset_ms,apex_ms,offset_ms,duration_ms,duration_error_ms,confidence,amplitude_iod,movements,rated_real';

/** Fields of a line, quotes undone. */
function fields(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, 9)
    .map((match) => match[1]!)
    .map((text) => (text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text));
}

describe('a session as CSV', () => {
  it('holds a row a moment under a header, each ended by CR LF', () => {
    expect(recordToCsv(RECORD)).toBe(
      `${HEADER}\r\n12000,12120,12300,300,33,0.820,0.0210,"inner-brow-up both 0.91, upper-lid-up left 0.40",yes\r\n`,
    );
  });

  it('is a header alone where nothing was noticed', () => {
    expect(recordToCsv(recordWith({ moments: [] }))).toBe(`${HEADER}\r\n`);
  });

  it('leaves the rating of an unrated moment empty', () => {
    const csv = recordToCsv(recordWith({ moments: [{ moment: MOMENT, clip: null, rating: null }] }));
    expect(csv).toMatch(/,\r\n$/);
  });

  it('has as many fields in every row as in the header', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const lines = recordToCsv(record).split('\r\n').slice(0, -1);
        expect(lines).toHaveLength(record.moments.length + 1);
        lines.slice(1).forEach((line, at) => {
          const row = fields(line);
          expect(row).toHaveLength(HEADER.split(',').length);
          expect(Number(row[3])).toBeCloseTo(record.moments[at]!.moment.durationMs, -1);
          expect(row[8]).toBe(record.moments[at]!.rating ?? '');
        });
      }),
      { numRuns: 50 },
    );
  });
});
