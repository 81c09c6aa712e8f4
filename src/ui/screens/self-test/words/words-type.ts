import type { Verdict } from '../../../../practice/self-test/result.ts';
import type { TaskKind } from '../../../../practice/self-test/task.ts';

/** What the self-test says. It speaks about the set-up, never about the person. */
export interface SelfTestWords {
  readonly intro: {
    readonly heading: string;
    readonly lead: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly needs: string;
    readonly tone: string;
    readonly begin: string;
    readonly nothingToAsk: string;
  };
  readonly view: {
    readonly heading: string;
    readonly still: string;
    readonly stillHow: string;
    readonly how: string;
    readonly now: string;
    readonly progress: (number: number, of: number) => string;
    readonly ring: string;
    readonly skip: string;
  };
  readonly tasks: Readonly<Record<TaskKind, string>>;
  /** For a table. */
  readonly shortTasks: Readonly<Record<TaskKind, string>>;
  readonly outcome: {
    readonly seen: (where: string, howLong: string) => string;
    readonly elsewhere: (where: string, howLong: string) => string;
    readonly notJudged: (reason: string) => string;
    readonly notSeen: string;
    readonly skipped: string;
  };
  readonly result: {
    readonly verdicts: Readonly<Record<Verdict, { readonly heading: string; readonly text: string }>>;
    readonly mainReason: (reason: string) => string;
    readonly seen: string;
    readonly seenOf: (seen: number, of: number) => string;
    readonly smallest: string;
    readonly smallestIs: (percent: string) => string;
    readonly rate: string;
    readonly unjudged: string;
    readonly unjudgedIs: (seconds: string, of: string) => string;
    readonly unasked: string;
    readonly caption: string;
    readonly number: string;
    readonly asked: string;
    readonly found: string;
    readonly howLong: string;
    readonly howSmall: string;
    readonly duration: (seconds: string, error: string) => string;
    readonly percent: (percent: string) => string;
    readonly elsewhere: (where: string) => string;
    readonly notFound: string;
    readonly limits: string;
    readonly again: string;
  };
}
