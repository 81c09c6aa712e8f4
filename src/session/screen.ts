import type { SessionRecord } from '../record/session-record.ts';
import type { ProblemCode } from './problem-code.ts';
import type { SelfTest } from './self-test.ts';
import type { Source } from './source.ts';
import type { Visit } from './visit.ts';
import type { Workshop } from './workshop.ts';

/** Screens that are only read and filled in: no source runs behind them. */
export const STILL_SCREENS = [
  'start',
  'prepare',
  'kept',
  'settings',
  'self-test',
  'workshop',
  'benchmark',
  'answer',
  'eye',
] as const;
export type StillScreen = (typeof STILL_SCREENS)[number];

export interface ReviewScreen {
  readonly name: 'review';
  readonly record: SessionRecord;
  readonly kept: boolean;
}

export interface SettingsScreen {
  readonly name: 'settings';
  /** Where they were opened from, so that it is not lost. */
  readonly behind: ReviewScreen | null;
}

export interface ProblemScreen {
  readonly name: 'problem';
  readonly code: ProblemCode;
  /** Of a clip that cannot be read; '' where it is unknown or another problem. */
  readonly codec: string;
  /** Of the practice that broke off. */
  readonly soFar: SessionRecord | null;
}

export interface PracticeScreen {
  readonly name: 'watching';
  readonly purpose: 'practice';
  readonly source: Source;
  readonly visit: Visit;
}

export interface SelfTestScreen {
  readonly name: 'watching';
  readonly purpose: 'self-test';
  readonly source: 'camera';
  readonly visit: Visit;
  readonly test: SelfTest;
}

export interface WorkshopScreen {
  readonly name: 'watching';
  readonly purpose: 'workshop';
  readonly source: 'camera';
  readonly visit: Visit;
  readonly workshop: Workshop;
}

export type WatchingScreen = PracticeScreen | SelfTestScreen | WorkshopScreen;

/** What is shown. Another object is another view; what changes within a view is a signal of its own. */
export type Screen =
  | { readonly name: Exclude<StillScreen, 'settings'> }
  | SettingsScreen
  | { readonly name: 'opening'; readonly source: Source }
  | WatchingScreen
  | ReviewScreen
  | ProblemScreen;

/** A screen as it is opened by its name alone. */
export function stillScreen(name: StillScreen): Screen {
  return name === 'settings' ? { name, behind: null } : { name };
}
