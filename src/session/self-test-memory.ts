import { signal } from '@preact/signals-core';
import type { SelfTestResult } from '../practice/self-test/result.ts';

/** What outlasts a self-test, in this window only. */
export class SelfTestMemory {
  /** Of the last run, as far as it went; null before the first. */
  readonly lastResult = signal<SelfTestResult | null>(null);
  /** Whether the closing of the ring is to be heard. */
  readonly isToneWanted = signal(false);
}
