import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

const FOLDER = join(PROJECT_FOLDER, 'bench/results');

/** Where a figure was measured: enough to compare, nothing about whose machine it is. */
export function machine() {
  const processors = cpus();
  return {
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    platform: process.platform,
    node: process.version,
  };
}

/** Writes a result file; returns its path inside the project. */
export async function writeResult(name: string, result: object): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, name), `${JSON.stringify(result, null, 2)}\n`);
  return `bench/results/${name}`;
}
