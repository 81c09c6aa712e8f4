import { signal } from '@preact/signals-core';
import type { CameraChoice } from '../camera/camera.ts';
import type { Cue } from '../coach/coach.ts';
import type { FrameReport, StartReport } from '../contracts/perception.ts';
import type { SessionRecord } from '../record/session-record.ts';
import type { Notice } from './notice.ts';
import type { ProblemCode } from './problem-code.ts';

export type Source = 'camera' | 'clip' | 'trace';

/** What the camera is watched for. */
export type Purpose = 'practice' | 'self-test' | 'workshop';

/** What a practice session is about. */
export interface Practice {
  /** Title of a ready scenario or the person's own words; empty for none. */
  readonly scenario: string;
  /** Shown one after another while watching. */
  readonly prompts: readonly string[];
  /** The session ends after this; null for no timer. */
  readonly minutes: number | null;
}

export const NO_PRACTICE: Practice = { scenario: '', prompts: [], minutes: null };

/** Screens that are only read and filled in: no source runs behind them. */
export const STILL_SCREENS = [
  'start',
  'prepare',
  'kept',
  'settings',
  'self-test',
  'workshop',
  'benchmark',
] as const;
export type StillScreen = (typeof STILL_SCREENS)[number];

export type Screen =
  | { readonly name: StillScreen }
  | { readonly name: 'opening'; readonly source: Source; readonly step: 'asking' | 'loading' }
  | {
      readonly name: 'watching';
      readonly source: Source;
      readonly purpose: Purpose;
      readonly paused: boolean;
    }
  | { readonly name: 'review'; readonly record: SessionRecord; readonly kept: boolean }
  | {
      readonly name: 'problem';
      readonly code: ProblemCode;
      /** Of the practice that broke off. */
      readonly soFar: SessionRecord | null;
    };

/** Bytes of each part of the loading, and of how many. */
export type Loading = Readonly<Record<'runtime' | 'landmarker' | 'model', { loaded: number; total: number }>>;

export const NOTHING_LOADED: Loading = {
  runtime: { loaded: 0, total: 0 },
  landmarker: { loaded: 0, total: 0 },
  model: { loaded: 0, total: 0 },
};

/** Everything the views read beside the settings. Only the session writes it. */
export class AppState {
  readonly screen = signal<Screen>({ name: 'start' });
  readonly loading = signal<Loading>(NOTHING_LOADED);
  /** A few times a second; every single frame goes by `Session.frames`. */
  readonly frame = signal<FrameReport | null>(null);
  /** Width by height of what is being watched. */
  readonly aspect = signal(4 / 3);
  readonly report = signal<StartReport | null>(null);
  readonly progress = signal(0);
  readonly cue = signal<Cue | null>(null);
  readonly notice = signal<Notice | null>(null);
  readonly hushed = signal(false);
  readonly pictureHidden = signal(false);
  readonly cameras = signal<readonly CameraChoice[]>([]);
  /** The camera in use; null while there is none. */
  readonly cameraId = signal<string | null>(null);
  readonly cameraAppeared = signal(false);
  readonly helpOpen = signal(false);
}
