import type { ScenarioId } from '../catalogue.ts';

/** What is read of one scenario. */
export interface Script {
  /** What one does, in two to six words. */
  readonly title: string;
  /** Four to six, shown one at a time: what to say or do next, without a full stop. */
  readonly prompts: readonly string[];
}

export type ScenarioWords = Readonly<Record<ScenarioId, Script>>;
