import type { Trace } from '../../src/contracts/observation.ts';
import type { Interval } from '../../src/core/interval.ts';

/** A brief movement that a detector believes in, and how much. */
export interface Detection extends Interval {
  /** Higher is surer; only its order counts. */
  readonly score: number;
}

/** One way of finding brief movements in what the pipeline measured. */
export interface Detector {
  readonly name: string;
  /** Where the method comes from, in a few words. */
  readonly source: string;
  /**
   * Candidates in a trace, in order of time, down to scores that nobody would use: where to cut is chosen for
   * all detectors alike, on other people.
   */
  detect(trace: Trace): readonly Detection[];
}
