import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsByPlace } from '../../../bench/dataset/label-columns.ts';
import { readWorkbook } from '../../../bench/dataset/workbook.ts';
import { Random } from '../../../src/core/random.ts';
import { readStoredZip, writeStoredZip } from '../../../src/platform/stored-zip.ts';
import { xlsx } from '../../fixtures/xlsx.ts';
import { mutated } from './mutate.fixture.ts';

/** Behind the signature of a member in the directory: where the member lies. */
const PLACE_IN_DIRECTORY = 42;

describe('what damaged files have shown', () => {
  it('a zip whose directory leads out of it is damaged', () => {
    const zip = Buffer.from(writeStoredZip([{ name: 'a', bytes: Uint8Array.of(1, 2, 3) }]));
    zip.writeUInt32LE(0xffffffff, zip.indexOf('PK\u0001\u0002', 'latin1') + PLACE_IN_DIRECTORY);
    expect(() => readStoredZip(zip)).toThrow('The zip is damaged.');
  });

  it('a workbook is not waited for without end: as a stream, this one never was read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sotto-found-'));
    const path = join(folder, 'labels.xlsx');
    const seed = Buffer.from(
      xlsx({
        first: [
          ['Onset', 'Offset', null],
          [1, 2, 'x'],
        ],
        second: [['a']],
      }),
    );
    await writeFile(path, mutated(seed, new Random(2), false));
    expect((await readWorkbook(path)).sheets.length).toBeGreaterThan(0);
    await rm(folder, { recursive: true });
  });

  it('a sheet may have more rows than a call has room for arguments', () => {
    const sheet = Array.from({ length: 300_000 }, () => ['1']);
    expect(rowsByPlace({ file: 'a.csv', sheets: [sheet] }, 1, { onset: 0 })).toHaveLength(sheet.length);
  });
});
