import type { Rung } from '../../../../coach/ladder.ts';
import type { Scale } from '../../../../exercise/eye/scales.ts';
import type { PastExercise } from '../../../../exercise/past/past-shape.ts';
import type { KeptFailureCode } from '../../../../storage/kept-failure.ts';
import type { Source } from '../../../../session/source.ts';
import type { FileFailureCode } from '../../../../session/picked-file.ts';

export interface KeptWords {
  readonly heading: string;
  readonly lead: string;
  readonly reading: string;
  readonly count: (sessions: number) => string;
  /** Says that the number was not remembered but looked up. */
  readonly readBack: (time: string) => string;
  readonly emptyHint: string;
  readonly list: string;
  /** For a session without a scenario. */
  readonly untitled: Readonly<Record<Source, string>>;
  readonly lasted: (clock: string) => string;
  readonly moments: (moments: number) => string;
  readonly open: string;
  readonly saveJson: string;
  readonly saveCsv: string;
  readonly remove: string;
  readonly removeQuestion: string;
  readonly removeAll: string;
  readonly removeAllQuestion: string;
  readonly confirm: string;
  readonly confirmAll: string;
  readonly decline: string;
  readonly declineAll: string;
  readonly gone: string;
  readonly bringIn: {
    readonly heading: string;
    readonly hint: string;
    readonly button: string;
    readonly done: (sessions: number) => string;
    readonly exercisesDone: (exercises: number) => string;
    readonly failures: Readonly<Record<FileFailureCode | 'already-kept', string>>;
  };
  readonly exercises: {
    readonly heading: string;
    readonly note: string;
    readonly list: string;
    readonly kinds: Readonly<Record<PastExercise['kind'], string>>;
    /** Titles of the lines over weeks. */
    readonly lines: Readonly<Record<Scale, string>>;
    /** A line for whoever hears it, by its title. */
    readonly line: (title: string) => string;
    /** What its marks are. */
    readonly strokes: string;
    readonly strokesAndFloor: string;
    readonly table: {
      readonly open: string;
      readonly caption: string;
      readonly when: string;
      /** First look's length and size, then the second's. */
      readonly columns: readonly [string, string, string, string];
      readonly frame: string;
    };
    readonly units: Readonly<Record<Scale, (value: string) => string>>;
    readonly interval: (at: string, from: string, to: string) => string;
    readonly upTo: (level: string) => string;
    readonly untold: string;
    readonly looks: (length: string, size: string) => string;
    readonly scenes: (scenes: number) => string;
    /** How far up the ladder; null where all that was chosen lies beside it. */
    readonly reach: (rung: string | null) => string;
    readonly rungs: Readonly<Record<Rung, string>>;
    readonly taken: (lesson: string) => string;
    readonly unreadable: string;
    readonly unreadableNote: string;
    readonly earlier: (exercises: number) => string;
    readonly save: string;
    readonly removeQuestion: string;
    readonly removeAll: string;
    readonly removeAllQuestion: string;
  };
  readonly failures: Readonly<Record<KeptFailureCode, string>>;
  readonly again: string;
}
