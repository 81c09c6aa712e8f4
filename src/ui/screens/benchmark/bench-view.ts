import type { App } from '../../app/app.ts';
import type { Scope } from '../../kit/scope.ts';
import type { Bench } from '../../../session/benchmark/bench.ts';
import type { CueLight } from './cue-light.ts';
import type { BenchmarkWords } from './words/words-type.ts';

/** What every part of the screen is given. */
export interface BenchView {
  readonly app: App;
  readonly scope: Scope;
  readonly bench: Bench;
  readonly light: CueLight;
  readonly words: BenchmarkWords;
}
