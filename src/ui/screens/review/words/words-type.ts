import type { Rating } from '../../../../record/rating.ts';
import type { SessionRecord } from '../../../../record/session-record.ts';
import type { Lesson } from '../../../../record/take-along.ts';

/** What the review says. */
export interface ReviewWords {
  readonly heading: Readonly<Record<SessionRecord['source'], string>>;
  readonly about: (scenario: string) => string;
  readonly judged: (judged: string, whole: string) => string;
  /** At least a part of the face for so long, and some for less, as `partJudged` tells it. */
  readonly judgedUnevenly: (judged: string, whole: string, fewer: string) => string;
  readonly partJudged: (part: string, time: string) => string;
  readonly nothingSeen: string;
  readonly oftenWrong: string;
  readonly truncated: string;
  readonly noticed: (count: number) => string;
  readonly cues: (count: number) => string;
  readonly timeline: {
    readonly chart: string;
    readonly brief: string;
    readonly judged: string;
    readonly notJudged: string;
    readonly inPart: string;
    /** What the row of a part of the face shows. */
    readonly partJudged: (part: string, judged: string, whole: string) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly earlier: string;
    readonly later: string;
    readonly window: (from: string, to: string) => string;
  };
  readonly table: {
    readonly caption: string;
    readonly when: string;
    readonly where: string;
    readonly howLong: string;
    readonly howSure: string;
    readonly real: string;
    readonly technical: string;
    readonly showTechnical: string;
    readonly show: (when: string) => string;
    readonly unrated: string;
    readonly notJudgedCaption: string;
    readonly byPartCaption: string;
    readonly part: string;
    readonly judged: string;
    readonly notJudged: string;
    readonly wholeFace: string;
    readonly from: string;
    readonly to: string;
    readonly why: string;
  };
  readonly moment: {
    readonly title: (when: string) => string;
    readonly mesh: string;
    readonly noMesh: string;
    readonly play: string;
    readonly stop: string;
    readonly place: string;
    readonly speed: string;
    readonly speeds: Readonly<Record<'1' | '0.5' | '0.25', string>>;
    readonly enlarge: string;
    readonly sizes: Readonly<Record<'1' | '4', string>>;
    readonly rest: string;
    /** What is drawn in the replay. */
    readonly keys: Readonly<Record<'face' | 'rest' | 'moved', string>>;
    readonly lasted: (seconds: string, error: string) => string;
    readonly size: (percent: string) => string;
    /** Of ten findings with the same confidence, how many are real; null for fewer than one. */
    readonly sure: (ofTen: number | null) => string;
    /** Parts of the face, at least one. */
    readonly notJudged: (parts: string) => string;
    readonly previous: string;
    readonly next: string;
  };
  readonly rating: {
    readonly question: string;
    readonly answers: Readonly<Record<Rating, string>>;
    readonly why: string;
    readonly tuned: (from: string, to: string) => string;
    readonly untouched: (at: string) => string;
  };
  readonly takeAlong: {
    readonly lessons: Readonly<Record<Lesson, string>>;
    /** Leads to the moment that it is tied to. */
    readonly moment: string;
    readonly scenario: string;
  };
  readonly keep: {
    readonly title: string;
    readonly notKept: string;
    readonly keep: string;
    readonly kept: string;
    readonly failed: string;
    readonly all: string;
    readonly json: string;
    readonly csv: string;
  };
  readonly again: string;
  readonly home: string;
}
