import { inspect } from 'node:util';
import { Complaint, EXIT, firstLineOf } from './complaint.ts';
import { OutputWatch } from './output-watch.ts';
import { printable, printableLines } from './printable.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Shows stacks and causes; otherwise one line is all a person sees. */
const DEBUG_VARIABLE = 'SOTTO_DEBUG';

/**
 * Runs a command to its exit code. Whatever goes wrong ends in one sentence on stderr and a non-zero
 * code; a fault of our own says how to see more. On Ctrl-C the command is told to end, and whatever it
 * throws then is kept to itself. Who stops reading its output (`| head`) changes nothing.
 */
export async function runCommand(command: (interruption: AbortSignal) => Promise<number>): Promise<void> {
  const interruption = new AbortController();
  const output = new OutputWatch(process.stdout, process.stderr);
  // Once: whoever presses Ctrl-C a second time does not want to wait.
  for (const signal of SIGNALS) process.once(signal, () => interruption.abort());
  try {
    const exitCode = await command(interruption.signal);
    await output.finish();
    process.exitCode = exitCode;
  } catch (thrown) {
    if (interruption.signal.aborted) {
      process.exitCode = EXIT.interrupted;
      return;
    }
    process.stderr.write(`${sentenceFor(thrown)}\n`);
    process.exitCode = thrown instanceof Complaint ? thrown.exitCode : EXIT.failed;
  }
}

function sentenceFor(thrown: unknown): string {
  if (process.env[DEBUG_VARIABLE]) return printableLines(inspect(thrown));
  if (thrown instanceof Complaint) return printable(thrown.message);
  return printable(
    `Something went wrong inside Sotto: ${firstLineOf(thrown)} (${DEBUG_VARIABLE}=1 shows where).`,
  );
}
