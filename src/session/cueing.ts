import type { Cue } from '../coach/coach.ts';
import type { Suggestion } from '../coach/suggestions/suggestions.ts';
import type { Language } from '../contracts/language.ts';
import type { Moment } from '../contracts/moment.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { AppState } from './app-state.ts';
import type { Page } from './page-needs.ts';
import type { Visit } from './visit.ts';

export type SuggestionLists = Readonly<Record<Language, readonly Suggestion[]>>;

/** From a moment to a cue, where the coach gives one: noted, shown, delivered. */
export class Cueing {
  readonly #state: AppState;
  readonly #settings: SettingsStore;
  readonly #suggestions: SuggestionLists;
  readonly #page: Page;

  constructor(state: AppState, settings: SettingsStore, suggestions: SuggestionLists, page: Page) {
    this.#state = state;
    this.#settings = settings;
    this.#suggestions = suggestions;
    this.#page = page;
  }

  answer(visit: Visit, moment: Moment): void {
    const { channel } = this.#settings.current.peek();
    if (visit.source === 'clip' || visit.purpose === 'self-test' || channel === 'none') return;
    const cue = visit.coach.decide([moment], performance.now());
    if (!cue) return;
    visit.log.addCue(cue.id);
    this.#state.cue.value = this.#inLanguageOfPage(cue);
    this.#page.deliver(channel);
  }

  /** The language may have changed since the visit began. */
  #inLanguageOfPage(cue: Cue): Cue {
    const { language } = this.#settings.current.peek();
    const said = this.#suggestions[language].find(({ id }) => id === cue.id);
    return said ? { ...said, atMs: cue.atMs } : cue;
  }
}
