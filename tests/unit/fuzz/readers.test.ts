import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../../bench/accuracy/outside/report-file.ts';
import { parseCsv } from '../../../bench/dataset/csv.ts';
import { CAS3 } from '../../../bench/dataset/sets/cas3.ts';
import { CASME_SQ } from '../../../bench/dataset/sets/casme-sq.ts';
import { readWorkbook } from '../../../bench/dataset/workbook.ts';
import { resultFromJson, resultToJson } from '../../../src/benchmark/result/result-json.ts';
import { Complaint } from '../../../src/cli/terminal/complaint.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { Random } from '../../../src/core/random.ts';
import { VersionedJsonError } from '../../../src/core/versioned-json.ts';
import { exercisesFromJson, exercisesToJson } from '../../../src/exercise/past/past-json.ts';
import { readStoredZip, writeStoredZip } from '../../../src/platform/stored-zip.ts';
import { recordFromJson, recordToJson } from '../../../src/record/record-json.ts';
import { readSettings, writeSettings } from '../../../src/settings/settings-schema.ts';
import { decodeTrace, encodeTrace, TraceFileError } from '../../../src/trace/trace-file.ts';
import { xlsx } from '../../fixtures/xlsx.ts';
import { mutated } from './mutate.fixture.ts';

const INPUTS = 10_000;
/** Each goes through a file, two parsers and a decompressor. */
const WORKBOOKS = 1000;

function fixture(name: string): Buffer {
  return readFileSync(join(PROJECT_FOLDER, 'tests/fixtures/formats', name));
}

function text(bytes: Buffer): string {
  return bytes.toString('utf8');
}

/** A file that a reader knows, or damage to one: it is read, or refused by an error of the reader's own. */
interface Reader {
  readonly name: string;
  readonly seeds: readonly Buffer[];
  readonly isText: boolean;
  /** @returns what was read, once more through a file of ours where it can be written */
  readonly read: (bytes: Buffer) => unknown;
  readonly refuses: (thrown: unknown) => boolean;
}

const versioned = (thrown: unknown): boolean => thrown instanceof VersionedJsonError;
const complains = (thrown: unknown): boolean => thrown instanceof Complaint;
const never = (): boolean => false;

const REPORT = {
  moments: [{ onsetMs: 100, apexMs: 200, offsetMs: 300, confidence: 0.5 }],
};
const BY_HEADING =
  'Subject,Filename,Onset,Apex,Offset,AU,Expression type\nspNO.1,a,10,12,20,"4+7",Micro-expression\n';
const BY_PLACE =
  '1,first_1,557,572,608,4+L7,x,macro-expression\n2,other_2,1,0,9,"4, 7",,micro-expression,\r\n';
const NAMING = [
  [
    ['15', 's15', '1'],
    ['16', 'S16', '2'],
  ],
  [
    ['0101', 'first'],
    ['502', 'other'],
  ],
];

const READERS: readonly Reader[] = [
  {
    name: 'settings',
    seeds: [fixture('settings-1.json'), fixture('settings-2.json')],
    isText: true,
    read: (bytes) => readSettings(writeSettings(readSettings(text(bytes)))),
    refuses: never,
  },
  {
    name: 'sessions',
    seeds: [fixture('session-1.json'), fixture('session-2.json')],
    isText: true,
    read: (bytes) => recordFromJson(recordToJson(recordFromJson(text(bytes)))),
    refuses: versioned,
  },
  {
    name: 'exercises',
    seeds: [fixture('exercises-1.json')],
    isText: true,
    read: (bytes) => exercisesFromJson(exercisesToJson(exercisesFromJson(text(bytes)))),
    refuses: versioned,
  },
  {
    name: 'benchmarks',
    seeds: [fixture('benchmark-1.json')],
    isText: true,
    read: (bytes) => resultFromJson(resultToJson(resultFromJson(text(bytes)))),
    refuses: versioned,
  },
  {
    name: 'traces',
    seeds: [fixture('trace-1.sotto-trace')],
    isText: false,
    read: (bytes) => decodeTrace(encodeTrace(decodeTrace(bytes))),
    refuses: (thrown) => thrown instanceof TraceFileError,
  },
  {
    name: 'reports of other detectors',
    seeds: [Buffer.from(JSON.stringify(REPORT))],
    isText: true,
    read: (bytes) => parseReport(text(bytes), 'a.json', 1000),
    refuses: complains,
  },
  {
    name: 'landmark bundles',
    seeds: [
      Buffer.from(
        writeStoredZip([1, 2].map((k) => ({ name: `${k}.tflite`, bytes: new Uint8Array(100).fill(k) }))),
      ),
    ],
    isText: false,
    read: readStoredZip,
    refuses: (thrown) => thrown instanceof Error && /^The (file is not a|zip)/.test(thrown.message),
  },
  {
    name: 'labels found by their headings',
    seeds: [Buffer.from(BY_HEADING)],
    isText: true,
    read: (bytes) => CAS3.readLabels({ file: 'a.csv', sheets: [parseCsv(text(bytes))] }),
    refuses: complains,
  },
  {
    name: 'labels found by their places',
    seeds: [Buffer.from(BY_PLACE)],
    isText: true,
    read: (bytes) => CASME_SQ.readLabels({ file: 'a.csv', sheets: [parseCsv(text(bytes)), ...NAMING] }),
    refuses: complains,
  },
];

function told(thrown: unknown, bytes: Buffer, seed: number): Error {
  return new Error(`Input ${seed} is refused by no error of the reader's own: ${bytes.toString('base64')}`, {
    cause: thrown,
  });
}

describe('a damaged file is read or refused, and nothing else', () => {
  it.each(READERS)('$name', ({ seeds, isText, read, refuses }) => {
    let refused = 0;
    for (let seed = 0; seed < INPUTS; seed++) {
      const random = new Random(seed);
      const bytes = mutated(random.pick(seeds), random, isText);
      try {
        read(bytes);
      } catch (thrown) {
        if (!refuses(thrown)) throw told(thrown, bytes, seed);
        refused++;
      }
    }
    if (refuses !== never) expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(INPUTS);
  });
});

describe('a damaged workbook', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sotto-fuzz-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is read or refused, and nothing else', async () => {
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
    for (let number = 0; number < WORKBOOKS; number++) {
      const bytes = mutated(seed, new Random(number), false);
      await writeFile(path, bytes);
      await readWorkbook(path).catch((thrown: unknown) => {
        if (!complains(thrown)) throw told(thrown, bytes, number);
      });
    }
  });
});
