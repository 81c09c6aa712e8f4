import type { RateStep } from '../../contracts/rate.ts';
import type { MeasuredPart } from '../../contracts/face-part.ts';
import type { UnscoredReason } from '../../contracts/moment.ts';
import type { MovementName } from '../../contracts/movement.ts';
import type { Notice } from '../../session/notice.ts';
import type { ProblemCode } from '../../session/problem-code.ts';
import type { Backend, BackendReason } from '../../contracts/perception.ts';

/** What the one button of a problem does. */
export type Remedy = 'use-camera' | 'open-clip' | 'watch-trace' | 'reload' | 'start-over';

interface ProblemWords {
  readonly sentence: string;
  readonly button: string;
  readonly remedy: Remedy;
}

interface ReasonWords {
  readonly line: string;
  /** The same after "while". */
  readonly meanwhile: string;
  /** What would help. */
  readonly hint?: string;
  /** For the legend of a chart and a table. */
  readonly short: string;
}

export interface Words {
  readonly name: string;
  /** A number with so many places after the decimal sign. */
  readonly decimal: (value: number, places: number) => string;
  readonly start: {
    readonly heading: string;
    readonly lead: string;
    readonly practise: string;
    readonly practiseLine: string;
    readonly answer: string;
    readonly answerLine: string;
    readonly selfTest: string;
    readonly selfTestLine: string;
    readonly workshop: string;
    readonly workshopLine: string;
    readonly benchmark: string;
    readonly benchmarkLine: string;
    /** Above what needs no camera. */
    readonly exercises: string;
    readonly eye: string;
    readonly eyeLine: string;
    readonly kept: string;
    readonly openClip: string;
    readonly watchTrace: string;
    readonly cameraNote: string;
    readonly promises: readonly { readonly title: string; readonly text: string }[];
    readonly meshNote: string;
    readonly meshHold: string;
    readonly meshMove: string;
  };
  readonly opening: {
    readonly asking: string;
    readonly askingSlow: string;
    readonly loading: string;
    readonly parts: Readonly<Record<'runtime' | 'landmarker' | 'model', string>>;
    /** Megabytes loaded, of how many. */
    readonly amount: (loaded: string, total: string) => string;
    readonly meanwhile: string;
    readonly cancel: string;
  };
  readonly watching: {
    readonly heading: Readonly<Record<'camera' | 'clip' | 'trace', string>>;
    readonly cameraOn: string;
    readonly cameraOff: string;
    readonly clipMark: string;
    readonly traceMark: string;
    readonly pause: string;
    readonly resume: string;
    readonly end: string;
    readonly hidePicture: string;
    readonly showPicture: string;
    readonly hush: string;
    readonly unhush: string;
    readonly keys: string;
    readonly details: string;
    readonly paused: string;
    readonly pausedHint: string;
    readonly picture: string;
    readonly strip: string;
    readonly stripNow: string;
    readonly stripThen: string;
  };
  readonly practice: {
    readonly previous: string;
    readonly next: string;
    readonly place: (at: number, of: number) => string;
    readonly left: (time: string) => string;
  };
  readonly quality: {
    readonly waiting: string;
    readonly well: string;
    readonly dim: string;
    readonly far: string;
    readonly reasons: Readonly<Record<UnscoredReason, ReasonWords>>;
    /** About a second face that does not move. */
    readonly stillFace: { readonly question: string; readonly picture: string; readonly somebody: string };
    /** A way out where nothing new comes of the camera. */
    readonly cameraAgain: string;
    /** Parts of the face within a sentence. */
    readonly parts: Readonly<Record<MeasuredPart, string>>;
    /** Which parts are not judged, and why; or the few that are; or that none is. */
    readonly notJudged: (parts: string, meanwhile: string) => string;
    readonly onlyJudged: (parts: string, meanwhile: string) => string;
    readonly nothingJudged: (meanwhile: string) => string;
    /** Two reasons. */
    readonly and: (one: string, other: string) => string;
    readonly notices: Readonly<Record<Notice, string>>;
  };
  readonly details: {
    readonly camera: string;
    /** A camera that the browser gives no name. */
    readonly numberedCamera: (number: number) => string;
    readonly runsOn: (backend: string, reason: string) => string;
    readonly backendReasons: Readonly<Record<BackendReason, string>>;
    readonly backendChoice: string;
    readonly backends: Readonly<Record<'auto' | Backend, string>>;
    /** How often a cue may be false. */
    readonly falseCuesChoice: string;
    readonly falseCues: Readonly<Record<RateStep, string>>;
    readonly rate: string;
    readonly lost: string;
    readonly light: string;
    readonly eyes: string;
    readonly turned: string;
    readonly model: string;
  };
  /** A duration as precise as it is meant. */
  readonly about: (seconds: string) => string;
  /** A length of time in which something is to be expected. */
  readonly interval: Readonly<Record<'seconds' | 'minutes', (number: string) => string>>;
  readonly help: {
    readonly title: string;
    readonly keys: readonly { readonly key: string; readonly does: string }[];
    readonly close: string;
  };
  readonly problemHeading: string;
  /** At the end of an exercise. */
  readonly keepNumbers: {
    readonly notKept: string;
    readonly keep: string;
    readonly kept: string;
    readonly failed: string;
    readonly all: string;
  };
  readonly backToStart: string;
  /** Above the one thing at the end of a practice or an exercise. */
  readonly takeAlong: string;
  /** After a practice that broke off. */
  readonly reviewSoFar: string;
  readonly cameraAppeared: string;
  readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
  /** The sentence of a clip that cannot be decoded, where its codec is known. */
  readonly unreadClip: (codec: string) => string;
  readonly places: Readonly<Record<MovementName, { readonly one: string; readonly both: string }>>;
  /** A place on one side of the face. */
  readonly sides: Readonly<Record<'right' | 'left', (place: string) => string>>;
  readonly settings: string;
  readonly theme: { readonly toDark: string; readonly toLight: string };
}
