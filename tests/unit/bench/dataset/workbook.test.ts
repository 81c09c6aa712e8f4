import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../bench/dataset/csv.ts';
import { rowsByHeading, rowsByPlace } from '../../../../bench/dataset/label-columns.ts';
import { readWorkbook } from '../../../../bench/dataset/workbook.ts';
import { xlsx } from '../../../fixtures/xlsx.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-labels-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function written(name: string, contents: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, contents);
  return path;
}

describe('comma-separated values', () => {
  it('may be quoted, empty, and end their lines as Windows does', () => {
    expect(parseCsv('\uFEFFa, b ,"c, ""d"""\r\n1,,\n"two\nlines",3\n')).toEqual([
      ['a', 'b', 'c, "d"'],
      ['1', '', ''],
      ['two\nlines', '3'],
    ]);
  });

  it('come back as they were written', () => {
    const cell = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
        expect(parseCsv(text)).toEqual(rows);
      }),
    );
  });
});

describe('a label file', () => {
  const rows = [
    ['Subject', 'Onset'],
    ['006', 12],
    [null, null],
    ['7', 1.5],
  ];

  it('is read from .xlsx with all its sheets', async () => {
    const book = await readWorkbook(await written('labels.xlsx', xlsx({ first: rows, second: [['a']] })));
    expect(book.file).toBe('labels.xlsx');
    expect(book.sheets[0]!.filter((row) => row.some((cell) => cell !== ''))).toEqual([
      ['Subject', 'Onset'],
      ['006', '12'],
      ['7', '1.5'],
    ]);
    expect(book.sheets[1]).toEqual([['a']]);
  });

  it('is read from .csv and its companions', async () => {
    await written('labels-2.csv', 'x,y\n');
    await written('labels-3.csv', 'z\n');
    const book = await readWorkbook(await written('labels.csv', 'a,b\n1,2\n'));
    expect(book.sheets).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      [['x', 'y']],
      [['z']],
    ]);
  });

  it.each([
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), "is in Excel's old format: save it as .xlsx or .csv"],
    ['broken.xlsx', Buffer.from('PK\u0003\u0004 and no more'), 'is no Excel file that can be read.'],
    ['empty.xlsx', Buffer.alloc(0), 'is empty.'],
  ])('%s is refused in one sentence', async (name, contents, sentence) => {
    await expect(readWorkbook(await written(name, contents))).rejects.toThrow(sentence);
  });
});

describe('columns', () => {
  const book = {
    file: 'labels.csv',
    sheets: [
      [
        ['Some notes', 'Subject means the person'],
        ['', ''],
        ['Subject', 'Unread', 'Onset Frame'],
        ['006', 'UNREAD', '12'],
        ['', '', ''],
        ['007', 'UNREAD', '13'],
      ],
    ],
  };

  it('are found by their headings below the notes, whatever else there is', () => {
    const rows = rowsByHeading(book, {
      subject: { names: ['subject'] },
      onset: { names: ['Onset', 'OnsetFrame'] },
      apex: { names: ['Apex'], optional: true },
    });
    expect(rows).toEqual([
      { file: 'labels.csv', number: 4, cells: { subject: '006', onset: '12', apex: '' } },
      { file: 'labels.csv', number: 6, cells: { subject: '007', onset: '13', apex: '' } },
    ]);
  });

  it('that are missing are named', () => {
    const wanted = { subject: { names: ['Subject'] }, offset: { names: ['Offset', 'OffsetF'] } };
    expect(() => rowsByHeading(book, wanted)).toThrow('labels.csv has no column "Offset".');
    expect(() => rowsByPlace(book, 1, { type: 7 })).toThrow(
      'Sheet 1 of labels.csv has no column 8, where "type" belongs.',
    );
    expect(() => rowsByPlace(book, 2, { type: 0 })).toThrow('labels.csv has no sheet 2.');
    expect(() => rowsByHeading({ file: 'none.csv', sheets: [] }, wanted)).toThrow(
      'none.csv has no column "Subject".',
    );
  });
});
