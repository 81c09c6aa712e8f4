import { createHash } from 'node:crypto';

/** Lower-case hexadecimal SHA-256 of `bytes`. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @throws Error, one sentence naming `what`, when the SHA-256 of `bytes` is not `expected`. */
export function checkSha256(what: string, bytes: Uint8Array, expected: string): void {
  const found = sha256(bytes);
  if (found !== expected) {
    throw new Error(`The SHA-256 of ${what} is ${found}, but ${expected} was expected.`);
  }
}
