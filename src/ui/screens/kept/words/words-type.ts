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
    readonly failures: Readonly<Record<FileFailureCode | 'already-kept', string>>;
  };
  readonly failures: Readonly<Record<KeptFailureCode, string>>;
  readonly again: string;
}
