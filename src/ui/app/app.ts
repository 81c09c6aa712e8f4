import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Session } from '../../session/session.ts';
import type { AppState } from '../../session/state.ts';
import type { Words } from '../words/words-type.ts';
import type { ScreenMemory } from './screen-memory.ts';
import type { Theme } from './theme.ts';

/** What every view is given. */
export interface App {
  readonly state: AppState;
  readonly settings: SettingsStore;
  readonly session: Session;
  readonly theme: Theme;
  readonly memory: ScreenMemory;
  /** In the language of the moment; views are built anew when it changes. */
  readonly words: Words;
  /** Lets the person choose a clip, then opens it. */
  pickClip(): void;
}
