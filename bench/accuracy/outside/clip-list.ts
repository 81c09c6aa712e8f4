import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeWhole } from '../../../src/cli/files/write-whole.ts';
import { Complaint } from '../../../src/cli/terminal/complaint.ts';
import type { PlantingSession } from '../../planting/plant.ts';
import { jsonText } from '../../kit/write-results.ts';
import { orderOf, type Case } from '../cases.ts';

/** A clip as another detector knows it. */
export interface NamedClip {
  readonly of: Case;
  /** Without its ending. Says what is in the clip to nobody, and is another one when that changes. */
  readonly name: string;
  readonly path: string;
}

const LIST = 'clips.json';

export async function namedClip(session: PlantingSession, of: Case): Promise<NamedClip> {
  const path = await session.plant(of.footage.path, orderOf(of));
  return { of, name: basename(path, '.mp4'), path };
}

/** In the order of names, in which planted clips and untouched ones are mixed. @internal */
export function clipList(clips: readonly NamedClip[]): object {
  const list = clips.map(({ name, of }) => ({ name, person: of.footage.person }));
  return { clips: list.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Puts the clips into a folder, with a list of their names and who is in them. */
export async function writeClips(folder: string, clips: readonly NamedClip[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, path } of clips) await writeWhole(join(folder, `${name}.mp4`), await readFile(path));
  await writeWhole(join(folder, LIST), jsonText(clipList(clips)));
}

/**
 * Where the report of each clip lies.
 * @throws Complaint with one sentence where some are missing
 */
export function reportPaths(folder: string, clips: readonly NamedClip[]): readonly string[] {
  const paths = clips.map(({ name }) => join(folder, `${name}.json`));
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length === 0) return paths;
  throw new Complaint(
    `There is no ${missing[0]!}: of the ${paths.length} clips of --clips, ${missing.length} have no report.`,
  );
}
