import { Complaint, EXIT, firstLineOf } from './complaint.ts';

/** Shows the stack of an unexpected error; otherwise one line is all a person sees. */
const DEBUG_VARIABLE = 'SOTTO_DEBUG';

/**
 * Runs a command to its exit code. Whatever goes wrong ends in one sentence on stderr and a non-zero
 * code; a fault of our own says how to see more.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (thrown) {
    process.stderr.write(`${sentenceFor(thrown)}\n`);
    process.exitCode = thrown instanceof Complaint ? thrown.exitCode : EXIT.failed;
  }
}

function sentenceFor(thrown: unknown): string {
  if (process.env[DEBUG_VARIABLE] && thrown instanceof Error) return thrown.stack ?? thrown.message;
  if (thrown instanceof Complaint) return thrown.message;
  return `Something went wrong inside Sotto: ${firstLineOf(thrown)} (${DEBUG_VARIABLE}=1 shows where).`;
}
