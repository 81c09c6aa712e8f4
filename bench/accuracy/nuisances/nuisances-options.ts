import { givenPath } from '../../../src/cli/files/given-path.ts';
import { countOf, readOptions } from '../../kit/options.ts';
import { resultsFolderOf, SHIPPED_MODEL } from '../accuracy-options.ts';

const DEFAULT_PLANS = 2;

export interface NuisancesOptions {
  /** Seeds of the plans for each clip. */
  readonly seeds: readonly number[];
  readonly modelFolder: string;
  readonly resultsFolder: string;
  /** Only the small fixed set, to renew the limits that the tests hold. */
  readonly limits: boolean;
}

export const NUISANCES_HELP = `Lays blinks, speech, nods, hands, steps of light, lost frames and other nuisances over recorded footage of people who keep
still, and over a generated face; says how many moments each makes that are none, how much time it leaves unjudged, and
how many brief movements are found beside it. Writes bench/results/accuracy-nuisances-DATE.{json,md}.

  npm run bench:nuisances [-- options]

  --seeds N          plans of movements for each clip (default ${DEFAULT_PLANS})
  --model FOLDER     another network than the one that ships
  --results FOLDER   where the result is written (default bench/results)
  --limits           measure only the small fixed set, and renew the limits that the tests hold
  --help             this text
`;

/** Seeds 1 to N. */
function seedsOf(given: string | undefined): readonly number[] {
  return Array.from({ length: countOf('seeds', given, DEFAULT_PLANS) }, (_, k) => k + 1);
}

/** @throws Complaint with the usage exit code when the arguments ask for nothing sensible */
export function parseNuisancesArgs(args: readonly string[]): NuisancesOptions | 'help' {
  const string = { type: 'string' } as const;
  const values = readOptions(
    { seeds: string, model: string, results: string, limits: { type: 'boolean' } },
    args,
  );
  if (values.help) return 'help';
  return {
    seeds: seedsOf(values.seeds),
    modelFolder: givenPath(values.model ?? SHIPPED_MODEL),
    resultsFolder: resultsFolderOf(values),
    limits: values.limits ?? false,
  };
}
