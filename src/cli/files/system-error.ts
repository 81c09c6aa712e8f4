/** The system's own name of what went wrong with a file, such as `ENOENT`; '' for any other error. */
export function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : '';
}

/** The outcome of a question about a file, or null where there is no such file. */
export async function unlessAbsent<Value>(question: Promise<Value>): Promise<Value | null> {
  try {
    return await question;
  } catch (reason) {
    if (codeOf(reason) === 'ENOENT') return null;
    throw reason;
  }
}
