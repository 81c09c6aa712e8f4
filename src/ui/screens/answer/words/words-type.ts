import type { Rung } from '../../../../coach/ladder.ts';
import type { MovementName } from '../../../../contracts/movement.ts';
import type { Fault } from '../../../../exercise/answer/fault.ts';
import type { Judgement } from '../../../../exercise/answer/judgement.ts';
import type { Field } from '../../../../exercise/answer/scene-facts.ts';

/** A movement told in words, for those who do not see it or did not. */
interface MovementSentence {
  readonly both: string;
  readonly right: string;
  readonly left: string;
}

export interface AnswerScreenWords {
  readonly start: {
    readonly heading: string;
    readonly lead: string;
    readonly questions: readonly { readonly title: string; readonly text: string }[];
    readonly begin: string;
    readonly room: string;
    readonly roomLine: string;
    readonly choose: string;
    readonly fields: Readonly<Record<Field, string>>;
    readonly note: string;
  };
  /** What is said, with its marks. */
  readonly quoted: (text: string) => string;
  readonly scene: {
    readonly place: (number: number, of: number) => string;
    readonly turns: readonly [string, string, string];
    readonly past: string;
    readonly hope: string;
    readonly onceMore: string;
    readonly face: string;
    readonly seen: string;
    readonly movements: Readonly<Record<MovementName, MovementSentence>>;
    readonly again: string;
    readonly slowly: string;
    /** As they stand on a keyboard. */
    readonly keys: { readonly again: string };
  };
  readonly use: {
    readonly heading: string;
    readonly leave: string;
    readonly leaveLine: string;
    readonly use: string;
    readonly useLine: string;
  };
  readonly how: { readonly heading: string; readonly hint: string };
  readonly answered: {
    readonly judgements: Readonly<Record<Judgement, string>>;
    readonly rungs: Readonly<Record<Rung, string>>;
    readonly faults: Readonly<Record<Fault, string>>;
    readonly revealed: string;
    readonly better: string;
    readonly why: string;
    readonly goesOn: string;
    readonly all: string;
  };
  readonly next: {
    readonly question: string;
    readonly reveal: string;
    readonly turn: string;
    readonly scene: string;
    readonly end: string;
    readonly finish: string;
  };
  readonly end: {
    readonly from: (scene: string) => string;
    readonly asTold: string;
    readonly sameScene: string;
    readonly otherScene: string;
    readonly nothing: string;
    readonly allScenes: string;
  };
  readonly room: {
    readonly leave: string;
    readonly tools: string;
  };
}
