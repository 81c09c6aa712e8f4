import { join } from 'node:path';
import { usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { readOptions } from '../kit/options.ts';
import { RESULTS_FOLDER } from '../kit/write-results.ts';

/** The network that ships. */
export const SHIPPED_MODEL = join(PROJECT_FOLDER, 'models/movement');

export interface AccuracyOptions {
  readonly modelFolder: string;
  /** Whether a library that labels faces looks, too. */
  readonly labels: boolean;
  readonly resultsFolder: string;
}

export const ACCURACY_HELP = `Plants small movements into real footage, measures every clip once with the real pipeline (kept in .cache/accuracy, so
that a run goes on where it was stopped), and says what is found at each sensitivity, and what simple rules and published
spotters find in the same recordings. Writes bench/results/accuracy-measuring-DATE.{json,md}.

  npm run bench:accuracy [-- options]

  --model FOLDER     another network than the one that ships
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
  return results ?? RESULTS_FOLDER;
}

/** @throws Complaint with the usage exit code when the arguments ask for nothing sensible */
export function parseAccuracyArgs(args: readonly string[]): AccuracyOptions | 'help' {
  const values = readOptions(
    {
      model: { type: 'string' },
      labels: { type: 'boolean' },
      results: { type: 'string' },
    },
    args,
  );
  if (values.help) return 'help';
  return {
    modelFolder: values.model ?? SHIPPED_MODEL,
    labels: values.labels ?? true,
    resultsFolder: resultsFolderOf(values),
  };
}
