import { givenPath } from '../../../src/cli/files/given-path.ts';
import { choiceOf, readOptions } from '../../kit/options.ts';
import { RESULTS_FOLDER } from '../../kit/write-results.ts';
import { SHIPPED_MODEL } from '../accuracy-options.ts';
import { STUDIES, type Study } from './camera-conditions.ts';

export interface ConditionsOptions {
  readonly studies: readonly Study[];
  readonly modelFolder: string;
  readonly resultsFolder: string;
}

export const CONDITIONS_HELP = `The same planted movements seen by poorer cameras, and by a faster one: ${STUDIES.join(', ')}. Clips are
measured once (kept in .cache/accuracy); then any network is judged within minutes.
Writes bench/results/accuracy-studies-DATE.{json,md}.

  npm run bench:studies [-- options]

  --only NAME        only this study, and nothing is written: ${STUDIES.join(', ')}
  --model FOLDER     another network than the one that ships
  --results FOLDER   where the result is written (default bench/results)
  --help             this text
`;

/** @throws Complaint with the usage exit code when the arguments ask for nothing sensible */
export function parseConditionsArgs(args: readonly string[]): ConditionsOptions | 'help' {
  const string = { type: 'string' } as const;
  const values = readOptions({ only: string, model: string, results: string }, args);
  if (values.help) return 'help';
  return {
    studies: values.only === undefined ? STUDIES : [choiceOf('study', values.only, STUDIES)],
    modelFolder: givenPath(values.model ?? SHIPPED_MODEL),
    resultsFolder: givenPath(values.results ?? RESULTS_FOLDER),
  };
}
