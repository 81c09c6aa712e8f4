import type { AppState } from '../../session/app-state.ts';
import type { Hearing } from '../../session/hearing.ts';
import type { Navigation } from '../../session/navigation.ts';
import type { Visits } from '../../session/visits.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Words } from '../words/words-type.ts';
import type { ScreenMemory } from './screen-memory.ts';
import type { Theme } from './theme.ts';

/** What every view is given. */
export interface App {
  readonly state: AppState;
  readonly settings: SettingsStore;
  readonly navigation: Navigation;
  readonly visits: Visits;
  readonly hearing: Hearing;
  /** Plays the camera that is on. */
  readonly picture: HTMLVideoElement;
  readonly theme: Theme;
  readonly memory: ScreenMemory;
  /** In the language of the moment; views are built anew when it changes. */
  readonly words: Words;
  /** Lets the person choose a clip, then opens it. */
  pickClip(): void;
}
