import type { FaultCode } from '../../src/contracts/perception.ts';

/** An error that becomes a `Fault` on the page: Comlink carries an error's name and message, and the name is the code. */
export class FaultError extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.code = code;
    this.name = code;
  }
}

export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
