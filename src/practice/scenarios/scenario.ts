import type { Perspective, Setting } from '../../coach/context.ts';

/** What is read of a scenario, in one language. */
export interface Script {
  /** What one does, in two to six words. */
  readonly title: string;
  /** Four to six, shown one at a time: what to say or do next, without a full stop. */
  readonly prompts: readonly string[];
}

/** A conversation to practise. */
export interface Scenario extends Script {
  /** Stable across languages. */
  readonly id: string;
  readonly perspective: Perspective;
  /** Who the other person is. */
  readonly setting: Setting;
}
