import type { Fault, FaultCode } from '../contracts/perception.ts';

/** A `Fault` as an error: what every call to perception rejects with. */
export class PerceptionFault extends Error implements Fault {
  readonly code: FaultCode;
  readonly detail: string;

  constructor(code: FaultCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'PerceptionFault';
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Ends calls that would never settle: a promise of a worker that has died stays open for ever
 * (Comlink issue 601), so each is raced against the worker's death.
 */
export class CallGuard {
  readonly #open = new Set<(fault: PerceptionFault) => void>();
  #fault: PerceptionFault | null = null;

  async run<T>(call: Promise<T>): Promise<T> {
    if (this.#fault !== null) throw this.#fault;
    let reject: (fault: PerceptionFault) => void = () => undefined;
    const death = new Promise<never>((_, refuse) => (reject = refuse));
    this.#open.add(reject);
    try {
      return await Promise.race([call, death]);
    } finally {
      this.#open.delete(reject);
    }
  }

  /** Rejects every open call and all later ones. */
  fail(fault: PerceptionFault): void {
    this.#fault ??= fault;
    for (const reject of this.#open) reject(this.#fault);
    this.#open.clear();
  }
}
