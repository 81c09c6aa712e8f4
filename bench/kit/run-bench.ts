import { EXIT } from '../../src/cli/terminal/complaint.ts';
import { runCommand } from '../../src/cli/terminal/run-command.ts';

export interface Bench<Options> {
  readonly help: string;
  /** @throws Complaint when the arguments ask for nothing sensible */
  readonly parse: (args: readonly string[]) => Options | 'help';
  readonly run: (options: Options, interruption: AbortSignal) => Promise<void>;
}

/** Runs a bench from the command line: its options, its help, and one sentence for whatever goes wrong. */
export function runBench<Options extends object>({ help, parse, run }: Bench<Options>): Promise<void> {
  return runCommand(async (interruption) => {
    const options = parse(process.argv.slice(2));
    if (options === 'help') process.stdout.write(help);
    else await run(options, interruption);
    return EXIT.ok;
  });
}
