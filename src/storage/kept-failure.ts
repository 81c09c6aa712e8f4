/** Why the browser's storage did not do what was asked. */
export const KEPT_FAILURES = [
  /** This browser, window or setting keeps nothing for pages. */
  'unavailable',
  /** Another tab holds an older version of the storage open. */
  'blocked',
  /** What is there was written by a newer version of the page. */
  'newer',
  /** No room is left on the disk, or for this page. */
  'full',
  /** The browser gives no answer, or one that nobody expected. */
  'no-answer',
] as const;
export type KeptFailureCode = (typeof KEPT_FAILURES)[number];

/** Nothing was kept, read or removed. The message is one sentence. */
export class KeptFailure extends Error {
  override readonly name = 'KeptFailure';
  readonly code: KeptFailureCode;

  constructor(code: KeptFailureCode, options?: ErrorOptions) {
    super(SENTENCES[code], options);
    this.code = code;
  }
}

const SENTENCES: Readonly<Record<KeptFailureCode, string>> = {
  unavailable: 'This browser keeps nothing for this page.',
  blocked: 'Another tab holds an older version of the storage open.',
  newer: 'The storage was written by a newer version of this page.',
  full: 'There is no room left to keep it.',
  'no-answer': "The browser's storage did not answer as it should.",
};

const CODE_OF_NAME: Readonly<Partial<Record<string, KeptFailureCode>>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  // Private windows of some browsers.
  InvalidStateError: 'unavailable',
  NotAllowedError: 'unavailable',
};

/** Where cookies are blocked, some browsers name the refusal of a database as they name a broken disk. */
function refusesStorage(): boolean {
  try {
    return (globalThis as { localStorage?: unknown }).localStorage === null;
  } catch {
    return true;
  }
}

/** What went wrong, in these terms. */
export function keptFailure(cause: unknown): KeptFailure {
  if (cause instanceof KeptFailure) return cause;
  const name = cause instanceof Error ? cause.name : '';
  return new KeptFailure(CODE_OF_NAME[name] ?? (refusesStorage() ? 'unavailable' : 'no-answer'), { cause });
}
