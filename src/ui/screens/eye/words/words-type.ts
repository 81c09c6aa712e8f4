import type { FacePart } from '../../../../contracts/face-part.ts';
import type { MovementName, Side } from '../../../../contracts/movement.ts';
import type { Stage } from '../../../../exercise/eye/dealer.ts';
import type { Scale } from '../../../../exercise/eye/scales.ts';
import type { Suggestion } from '../../../../exercise/eye/take-along.ts';
import type { LookCount, WhyAgain } from '../../../../session/exercise/eye-session.ts';

/** A number with its ends, in words. */
type Between = (at: string, from: string, to: string) => string;

/** What the exercise for the eye says. Left and right are those of the picture throughout. */
export interface EyeWords {
  readonly intro: {
    readonly heading: string;
    readonly lead: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly nobody: string;
    readonly keys: string;
    readonly visual: string;
    readonly look: string;
    readonly looks: Readonly<Record<LookCount, string>>;
    readonly begin: string;
    readonly room: string;
    /** What was left in the middle, and in which stretch. */
    readonly left: (stage: string) => string;
    readonly leftResult: string;
    readonly goOn: string;
    readonly toResult: string;
  };
  readonly face: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly progress: (number: number, of: number) => string;
  readonly measuring: string;
  readonly watch: string;
  readonly ask: string;
  readonly again: Readonly<Record<WhyAgain, string>>;
  readonly pad: {
    readonly heading: string;
    readonly parts: Readonly<Record<FacePart, string>>;
    readonly sides: Readonly<Record<Side, string>>;
    /** For whoever hears it: the part and the side. */
    readonly place: (part: string, side: string) => string;
    readonly nothing: string;
    readonly nothingKey: string;
    /** Of the key to the left of X, which is not the same on every keyboard. */
    readonly belowA: string;
  };
  readonly movements: Readonly<Record<MovementName, string>>;
  readonly where: Readonly<Record<Side, string>>;
  readonly moved: (movement: string, where: string) => string;
  readonly howMuch: (milliseconds: string, percent: string) => string;
  readonly nothingMoved: string;
  readonly feedback: {
    readonly unseen: string;
    readonly otherPart: string;
    readonly otherSide: string;
    readonly alarm: string;
    readonly answered: (answer: string) => string;
    readonly slow: string;
    readonly shown: string;
    readonly twin: string;
    readonly goOn: string;
    readonly enough: string;
  };
  readonly between: Readonly<
    Record<'practice' | 'second', { readonly heading: string; readonly text: string; readonly go: string }>
  >;
  readonly slow: {
    readonly heading: string;
    readonly display: (hz: string) => string;
    readonly misses: string;
    readonly nothingCounted: string;
    readonly again: string;
  };
  /** What the button below the thing to take along says. */
  readonly takeAlong: Readonly<Record<Suggestion['kind'], string>>;
  readonly result: {
    readonly heading: string;
    readonly lengthFound: Between;
    /** `to` is null where it is told as the same. */
    readonly lengthFloor: (at: string, to: string | null) => string;
    readonly lengthNone: string;
    readonly sizeFound: Between;
    readonly sizeFloor: (at: string, to: string | null) => string;
    readonly sizeNone: string;
    /** How large a share of the first look's threshold is enough now, in percent. */
    readonly finer: Readonly<Record<Scale, Between>>;
    readonly coarser: Readonly<Record<Scale, Between>>;
    readonly unclear: Readonly<Record<Scale, string>>;
    readonly incomparable: Readonly<Record<Scale, string>>;
    /** Of both scales at once. */
    readonly bothUnclear: string;
    readonly bothIncomparable: string;
    readonly bothNone: string;
    readonly longer: string;
    readonly says: string;
    readonly caption: string;
    readonly first: string;
    readonly second: string;
    readonly rows: {
      readonly length: string;
      readonly size: string;
      readonly sides: string;
      readonly alarms: string;
      readonly repeated: string;
      readonly frame: string;
    };
    readonly milliseconds: (value: string) => string;
    readonly percent: (value: string) => string;
    readonly interval: Between;
    readonly upTo: (to: string) => string;
    readonly untold: string;
    readonly ofThem: (told: number, of: number) => string;
    readonly again: string;
  };
  readonly room: {
    readonly heading: string;
    readonly ready: string;
    readonly shown: string;
    readonly missed: string;
    readonly tooSlow: string;
    readonly show: string;
    readonly slow: string;
    readonly reveal: string;
    readonly next: string;
    readonly easier: string;
    readonly harder: string;
    readonly level: (level: number, of: number) => string;
    readonly end: string;
    readonly keys: Readonly<Record<'show' | 'slow' | 'reveal' | 'next', string>>;
  };
}
