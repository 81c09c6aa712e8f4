import { inspect } from 'node:util';
import { Complaint, EXIT, firstLineOf } from './complaint.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Shows stacks and causes; otherwise one line is all a person sees. */
const DEBUG_VARIABLE = 'SOTTO_DEBUG';

/**
 * Runs a command to its exit code. Whatever goes wrong ends in one sentence on stderr and a non-zero
 * code; a fault of our own says how to see more. On Ctrl-C the command is told to end, and whatever it
 * throws then is kept to itself.
 */
export async function runCommand(command: (interruption: AbortSignal) => Promise<number>): Promise<void> {
  const interruption = new AbortController();
  // Once: whoever presses Ctrl-C a second time does not want to wait.
  for (const signal of SIGNALS) process.once(signal, () => interruption.abort());
  try {
    process.exitCode = await command(interruption.signal);
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
  if (process.env[DEBUG_VARIABLE]) return inspect(thrown);
  if (thrown instanceof Complaint) return thrown.message;
  return `Something went wrong inside Sotto: ${firstLineOf(thrown)} (${DEBUG_VARIABLE}=1 shows where).`;
}
