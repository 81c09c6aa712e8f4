import { recordOf } from '../../core/record-of.ts';
import { changeOf, type Change, type Look } from './change.ts';
import { isSeen, type Outcome } from './outcome.ts';
import { weigh, type Answered } from './psychometric.ts';
import { rangeOf, SCALES, type Scale } from './scales.ts';
import { thresholdIn } from './threshold.ts';
import type { Trial } from './trial.ts';

/** What one look found. */
export interface LookResult {
  readonly scales: Readonly<Record<Scale, Look>>;
  /** Of the movements whose part was named: how often the side was too. */
  readonly sides: { readonly told: number; readonly of: number };
  /** Of the trials that showed nothing: how often a place was named. */
  readonly alarms: { readonly told: number; readonly of: number };
  /** Trials that were shown again for a missed frame, and not counted. */
  readonly repeated: number;
  /** Shortest that the display could show, in ms. */
  readonly frameMs: number;
}

/** Counts one look. */
export class Tally {
  readonly #answered: Readonly<Record<Scale, Answered[]>> = { length: [], size: [] };
  readonly #outcomes: Outcome[] = [];
  #repeated = 0;

  /** How many answers count. */
  get count(): number {
    return this.#outcomes.length;
  }

  /** @param shownMs how long the movement really stood on the display */
  add({ asked, movement }: Trial, shownMs: number, outcome: Outcome): void {
    this.#outcomes.push(outcome);
    if (asked === 'nothing' || !movement) return;
    const level = asked === 'length' ? shownMs : movement.size;
    this.#answered[asked].push({ level, isSeen: isSeen(outcome) });
  }

  addRepeat(): void {
    this.#repeated++;
  }

  result(frameMs: number): LookResult {
    const alarms = this.#countOf('alarm');
    const quiet = this.#countOf('quiet');
    const scales = recordOf(SCALES, (scale) => {
      const belief = weigh(scale, { answered: this.#answered[scale], alarms, quiet });
      return { belief, threshold: thresholdIn(belief, rangeOf(scale, frameMs)) };
    });
    const told = this.#countOf('seen');
    return {
      scales,
      sides: { told, of: told + this.#countOf('other-side') },
      alarms: { told: alarms, of: alarms + quiet },
      repeated: this.#repeated,
      frameMs,
    };
  }

  #countOf(outcome: Outcome): number {
    return this.#outcomes.filter((each) => each === outcome).length;
  }
}

/** The second look beside the first, for each scale. */
export function changesOf(first: LookResult, second: LookResult): Readonly<Record<Scale, Change>> {
  return recordOf(SCALES, (scale) => changeOf(first.scales[scale], second.scales[scale]));
}
