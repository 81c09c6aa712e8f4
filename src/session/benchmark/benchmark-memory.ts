import { signal } from '@preact/signals-core';
import type { BenchmarkResult } from '../../benchmark/result/result.ts';
import { FIRST_CHOICES, type Choices } from './choices.ts';

/** What outlasts the benchmark's screen, in this window only. */
export class BenchmarkMemory {
  readonly choices = signal<Choices>(FIRST_CHOICES);
  /** The newest result that was measured here. */
  readonly last = signal<BenchmarkResult | null>(null);
}
