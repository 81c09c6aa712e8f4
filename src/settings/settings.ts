import { DEFAULT_CONTEXT, type CoachContext } from '../coach/context.ts';
import type { FacePart } from '../contracts/face-part.ts';
import type { Language } from '../contracts/language.ts';
import type { BackendChoice } from '../contracts/perception.ts';
import { DEFAULT_RATE_PER_MINUTE, type RateStep } from '../contracts/rate.ts';

/** How a cue reaches the person; with `none`, only the review tells. */
export const CUE_CHANNELS = ['words', 'glow', 'tone', 'vibration', 'none'] as const;
export type CueChannel = (typeof CUE_CHANNELS)[number];

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Cues a minute, at most. Speakers bear one every 15 to 20 s (Rhema study, n = 30), so 4 is the ceiling. */
export const CUE_BUDGETS = [1, 2, 3, 4] as const;
type CueBudget = (typeof CUE_BUDGETS)[number];

/** What a person chooses; remembered on this device only. */
export interface RememberedSettings {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly cameraId: string | null;
  readonly mirrored: boolean;
  /** False cues a minute that are borne. */
  readonly ratePerMinute: RateStep;
  /** By which that rate is multiplied; from the person's own ratings (src/record/tuning.ts). */
  readonly rateFactor: number;
  readonly channel: CueChannel;
  readonly cuesPerMinute: CueBudget;
  /** No cue in the first minute. */
  readonly quietFirstMinute: boolean;
  readonly partsOff: readonly FacePart[];
  readonly backend: BackendChoice;
}

export interface Settings extends RememberedSettings {
  /** Answered before a practice; never stored, for it says whom somebody talks to. */
  readonly context: CoachContext;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  theme: 'system',
  cameraId: null,
  mirrored: true,
  ratePerMinute: DEFAULT_RATE_PER_MINUTE,
  rateFactor: 1,
  channel: 'words',
  cuesPerMinute: 3,
  quietFirstMinute: false,
  partsOff: [],
  backend: 'auto',
  context: DEFAULT_CONTEXT,
};
