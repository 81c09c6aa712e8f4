import { join } from 'node:path';
import { givenPath } from '../../src/cli/files/given-path.ts';
import { usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { CACHE_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { readOptions } from '../kit/options.ts';
import type { PublishedSet } from './published-set.ts';
import { SETS } from './sets.ts';

export interface DatasetOptions {
  readonly set: PublishedSet;
  readonly dir: string;
  /** Where the set's own places do not fit. */
  readonly labels?: string;
  readonly videos?: string;
  readonly fps: number;
  /** Only these; all where empty. */
  readonly subjects: readonly string[];
  readonly lenient: boolean;
  /** The folder that the result is written to. */
  readonly out: string;
}

const NAMES = SETS.map(({ id }) => id).join(', ');
const DEFAULT_OUT = join(CACHE_FOLDER, 'dataset', 'results');

export const DATASET_HELP = `Measures the spotter on a published set of long videos that you hold a licence for.
Nothing leaves this machine, and nothing of the set is written into the repository.

  npm run bench:dataset -- --set NAME --dir PATH [options]

${SETS.map(({ id, title, fps, layout }) => `  ${id.padEnd(10)} ${title}, ${fps} frames a second: ${layout}`).join('\n')}

  --set NAME         which set: ${NAMES}
  --dir PATH         the folder that holds it
  --labels FILE      its label file (.xlsx or .csv), where there are several or it lies elsewhere
  --videos PATH      the folder of its videos, where it lies elsewhere
  --fps N            frames a second, where they are not the set's own
  --subject NAME     only this subject; may be given several times
  --lenient          take faults of the set as they are, and count them: missing frames are unjudged time, labels
                     that reach beyond their video are cut off or left out
  --out PATH         folder for the result (default: .cache/dataset/results)
  --help             this text

What was found in each video is kept in .cache/dataset: a run that was stopped goes on where it was.
SOTTO_CHROME names the browser to use. Exit code: 0 done, 1 not possible, 2 called wrongly.
`;

const OPTIONS = {
  set: { type: 'string' },
  dir: { type: 'string' },
  labels: { type: 'string' },
  videos: { type: 'string' },
  fps: { type: 'string' },
  subject: { type: 'string', multiple: true },
  lenient: { type: 'boolean' },
  out: { type: 'string' },
} as const;

function setOf(name: string | undefined): PublishedSet {
  if (!name) throw usageComplaint(`Which set? Give --set, one of ${NAMES}.`);
  const set = SETS.find(({ id }) => id === name);
  if (set === undefined) throw usageComplaint(`There is no set "${name}": choose ${NAMES}.`);
  return set;
}

function fpsOf(text: string | undefined, set: PublishedSet): number {
  if (text === undefined) return set.fps;
  const fps = Number(text);
  if (!(fps > 0 && fps <= 1000))
    throw usageComplaint(`--fps takes a number of frames a second, not "${text}".`);
  return fps;
}

/**
 * What the arguments ask for.
 * @throws Complaint with the usage exit code when they ask for nothing sensible.
 */
export function parseDatasetArgs(args: readonly string[]): DatasetOptions | 'help' {
  const values = readOptions(OPTIONS, args);
  if (values.help) return 'help';
  const set = setOf(values.set);
  if (values.dir === undefined) throw usageComplaint(`Where is ${set.title}? Give its folder with --dir.`);
  return {
    set,
    dir: givenPath(values.dir),
    ...(values.labels !== undefined && { labels: givenPath(values.labels) }),
    ...(values.videos !== undefined && { videos: givenPath(values.videos) }),
    fps: fpsOf(values.fps, set),
    subjects: values.subject ?? [],
    lenient: values.lenient ?? false,
    out: givenPath(values.out ?? DEFAULT_OUT),
  };
}
