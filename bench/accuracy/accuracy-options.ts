import { join } from 'node:path';
import { givenPath } from '../../src/cli/files/given-path.ts';
import { usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { readOptions } from '../kit/options.ts';
import { RESULTS_FOLDER } from '../kit/write-results.ts';

/** The network that ships. */
export const SHIPPED_MODEL = join(PROJECT_FOLDER, 'models/movement');

/** What a run is for. */
type AccuracyTask =
  | { readonly name: 'app'; readonly labels: boolean; readonly resultsFolder: string }
  | { readonly name: 'curve'; readonly resultsFolder: string }
  /** Writes the clips for another detector. */
  | { readonly name: 'clips'; readonly folder: string }
  /** Scores what another detector says of them. */
  | { readonly name: 'reports'; readonly folder: string; readonly resultsFolder: string | null };

export interface AccuracyOptions {
  readonly modelFolder: string;
  readonly task: AccuracyTask;
}

export const ACCURACY_HELP = `Plants small movements into film of people who talk, keep calm or are lively, measures every clip once with the real pipeline
(kept in .cache/accuracy, so that a run goes on where it was stopped), and says what is found at each rate that can be asked for,
beside simple rules and published spotters. Nobody is watched by what was chosen on them: bench/accuracy/PROTOCOL.md.
Writes bench/results/accuracy-people-DATE.{json,md}.

  npm run bench:accuracy [-- options]

  --clips DIR        only write the clips and their list to DIR, without what is planted in them, for another detector
  --reports DIR      score what another detector says of these clips: DIR/NAME.json for the clip NAME.mp4 (PROTOCOL.md says
                     what is in it); written only where --results says so
  --curve            what is found by the number of people in training; writes accuracy-curve-DATE
  --model FOLDER     one network for all people, in place of the one that ships
  --no-labels        without the library that labels faces, which looks at one planted clip of each person for some 0.1 s a picture
  --results FOLDER   where the result is written (default bench/results)
  --help             this text
`;

/**
 * Where results go. Figures of another network are none of the project's.
 * @throws Complaint with the usage exit code where they would stand among them
 */
export function resultsFolderOf({
  model,
  results,
}: {
  readonly model?: string | undefined;
  readonly results?: string | undefined;
}): string {
  if (model !== undefined && results === undefined)
    throw usageComplaint('Say with --results where figures of another network go.');
  return givenPath(results ?? RESULTS_FOLDER);
}

interface Given {
  readonly clips?: string | undefined;
  readonly reports?: string | undefined;
  readonly curve?: boolean | undefined;
  readonly model?: string | undefined;
  readonly labels?: boolean | undefined;
  readonly results?: string | undefined;
}

function taskOf(given: Given): AccuracyTask {
  const tasks = (['clips', 'reports', 'curve'] as const).filter((name) => given[name] !== undefined);
  if (tasks.length > 1) throw usageComplaint(`Give only one of --${tasks.join(', --')}.`);
  if (given.clips !== undefined) return { name: 'clips', folder: givenPath(given.clips) };
  if (given.reports !== undefined)
    return {
      name: 'reports',
      folder: givenPath(given.reports),
      resultsFolder: given.results === undefined ? null : givenPath(given.results),
    };
  const resultsFolder = resultsFolderOf(given);
  return given.curve === true
    ? { name: 'curve', resultsFolder }
    : { name: 'app', labels: given.labels ?? true, resultsFolder };
}

/** @throws Complaint with the usage exit code when the arguments ask for nothing sensible */
export function parseAccuracyArgs(args: readonly string[]): AccuracyOptions | 'help' {
  const [string, boolean] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const values = readOptions(
    { clips: string, reports: string, curve: boolean, model: string, labels: boolean, results: string },
    args,
  );
  if (values.help) return 'help';
  return { modelFolder: givenPath(values.model ?? SHIPPED_MODEL), task: taskOf(values) };
}
