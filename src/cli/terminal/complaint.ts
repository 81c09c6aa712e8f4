/** Exit codes of the commands. */
export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something the person at the terminal can act on: shown as its one sentence, without a stack trace. */
export class Complaint extends Error {
  override readonly name = 'Complaint';

  constructor(
    sentence: string,
    readonly exitCode: ExitCode = EXIT.failed,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}

/** A mistake in how a command was called. */
export function usageComplaint(sentence: string): Complaint {
  return new Complaint(`${sentence} See --help.`, EXIT.usage);
}

/** The message of anything thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The first line of what was thrown, for a sentence of our own. */
export function firstLineOf(thrown: unknown): string {
  return messageOf(thrown).split('\n', 1)[0] ?? '';
}
