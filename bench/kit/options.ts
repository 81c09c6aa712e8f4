import type { parseArgs, ParseArgsConfig } from 'node:util';
import { usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { parseOptions } from '../../src/cli/terminal/parse-options.ts';

type Declarations = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const satisfies Declarations;
type WithHelp<Options extends Declarations> = Options & typeof HELP;

/**
 * What stands behind the options of a bench, each as it is declared, and `help`.
 * @throws Complaint with one sentence for an option that is unknown or empty
 */
export function readOptions<const Options extends Declarations>(
  options: Options,
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: WithHelp<Options>; allowNegative: true }>>['values'] {
  const { values } = parseOptions<{ options: WithHelp<Options>; allowNegative: true }>(
    { options: { ...options, ...HELP }, allowNegative: true },
    args,
  );
  const empty = Object.entries(values).find(([, value]) => value === '')?.[0];
  if (empty !== undefined) throw usageComplaint(`--${empty} needs a value.`);
  return values;
}

/** @throws Complaint for anything but a whole number from 1 on */
export function countOf(name: string, given: string | undefined, fallback: number): number {
  const count = Number(given ?? fallback);
  if (!Number.isInteger(count) || count < 1) throw usageComplaint(`--${name} takes a whole number above 0.`);
  return count;
}

/** @throws Complaint for anything but one of the choices */
export function choiceOf<Choice extends string>(
  what: string,
  given: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((known) => known === given);
  if (choice === undefined)
    throw usageComplaint(`There is no ${what} "${given}": choose ${choices.join(', ')}.`);
  return choice;
}
