import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../src/cli/files/write-whole.ts';
import { printable } from '../../src/cli/terminal/printable.ts';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

export const RESULTS_FOLDER = join(PROJECT_FOLDER, 'bench/results');

export interface ResultFile {
  /** Such as `speed`; the date is added. */
  readonly name: string;
  /** ISO 8601. */
  readonly date: string;
  readonly folder?: string;
}

/**
 * Writes NAME-DATE with each of the given endings.
 * @returns one sentence that says where
 */
export async function writeResults(
  { name, date, folder = RESULTS_FOLDER }: ResultFile,
  texts: Readonly<Record<string, string>>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}-${date.slice(0, 10)}`);
  for (const [ending, text] of Object.entries(texts)) await writeWhole(`${path}.${ending}`, text);
  const endings = Object.keys(texts).map((ending) => `.${ending}`);
  return `Written to ${printable(path)}${endings.join(' and ')}.`;
}

/** A result as the text of its file. */
export function jsonText(result: object): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
