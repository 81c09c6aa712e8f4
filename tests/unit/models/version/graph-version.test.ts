import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphVersion } from '../../../../models/version/graph-version.ts';
import { importGraph } from '../../../../models/version/import-graph.ts';

const ENTRY = 'worker/entry.ts';

const PROJECT: Readonly<Record<string, string>> = {
  [ENTRY]: `import { measure } from '../measure/measure.ts';
    import type { Answer } from '../types.ts';
    import weights from './weights.bin?url';
    import model from './model.json' with { type: 'json' };
    export const answer = (): Answer => [measure(), weights, model];
    export const later = () => import('../spotting/spotter.ts');`,
  'measure/measure.ts': `import { close } from 'runtime';
    import { join } from 'node:path';
    export const measure = () => [close, join];`,
  'spotting/spotter.ts': `import { ring } from './ring.ts'; export const spot = ring;`,
  'spotting/ring.ts': 'export const ring = 1;',
  'worker/weights.bin': 'weights',
  'worker/model.json': '{"layers":3}',
  'types.ts': 'export type Answer = unknown;',
  'beside.ts': 'export const beside = 1;',
};

const LOCK = {
  packages: {
    'node_modules/runtime': { version: '1.0.0', dependencies: { helper: '^1' } },
    'node_modules/helper': { version: '9.0.0' },
    'node_modules/runtime/node_modules/helper': { version: '1.5.0' },
    'node_modules/elsewhere': { version: '3.0.0' },
  },
};

let root: string;

async function write(file: string, contents: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), contents);
}

/** Installs another version of what lies at a place of the lock file. */
function install(place: keyof typeof LOCK.packages, version: string): Promise<void> {
  const packages = { ...LOCK.packages, [place]: { ...LOCK.packages[place], version } };
  return write('node_modules/.package-lock.json', JSON.stringify({ packages }));
}

const version = (outside: readonly string[] = []): Promise<string> =>
  graphVersion([ENTRY], { root, outside });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sotto-graph-'));
  for (const [file, contents] of Object.entries(PROJECT)) await write(file, contents);
  await write('node_modules/.package-lock.json', JSON.stringify(LOCK));
});

afterEach(() => rm(root, { recursive: true }));

describe('the import graph', () => {
  it('holds code, JSON and assets, what is loaded later, and packages; no types', async () => {
    const graph = await importGraph([ENTRY], { root });
    expect(graph.files).toEqual([
      'measure/measure.ts',
      'spotting/ring.ts',
      'spotting/spotter.ts',
      'worker/entry.ts',
      'worker/model.json',
      'worker/weights.bin',
    ]);
    expect(graph.packages).toEqual(['runtime']);
  });

  it('stops before the folders that are named', async () => {
    const { files } = await importGraph([ENTRY], { root, outside: ['spotting'] });
    expect(files.filter((file) => file.startsWith('spotting/'))).toEqual([]);
  });

  it('says so when something that is imported is not there', async () => {
    await rm(join(root, 'spotting/ring.ts'));
    await expect(importGraph([ENTRY], { root })).rejects.toThrow('ring.ts');
  });
});

describe('a version', () => {
  it('is the same for the same code', async () => {
    expect(await version()).toBe(await version());
  });

  it.each(['measure/measure.ts', 'spotting/ring.ts', 'worker/model.json', 'worker/weights.bin'])(
    'is another when %s changes, which is imported',
    async (file) => {
      const before = await version();
      await write(file, `${PROJECT[file]} `);
      expect(await version()).not.toBe(before);
    },
  );

  it.each(['beside.ts', 'types.ts'])('is the same when %s changes, which is not', async (file) => {
    const before = await version();
    await write(file, `${PROJECT[file]} `);
    expect(await version()).toBe(before);
  });

  it('is the same when a folder changes that it does not enter', async () => {
    const before = await version(['spotting']);
    await write('spotting/ring.ts', 'export const ring = 2;');
    expect(await version(['spotting'])).toBe(before);
  });

  it.each(['node_modules/runtime', 'node_modules/runtime/node_modules/helper'] as const)(
    'is another when the version of %s changes, which is needed',
    async (place) => {
      const before = await version();
      await install(place, '1.9.9');
      expect(await version()).not.toBe(before);
    },
  );

  it.each(['node_modules/elsewhere', 'node_modules/helper'] as const)(
    'is the same when the version of %s changes, which is not',
    async (place) => {
      const before = await version();
      await install(place, '9.9.9');
      expect(await version()).toBe(before);
    },
  );

  it('does not exist of a package that is not installed', async () => {
    await write('measure/measure.ts', "import { close } from 'unknown'; export const measure = close;");
    await expect(version()).rejects.toThrow('unknown is imported');
  });
});
