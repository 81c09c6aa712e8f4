import { SUGGESTIONS } from '../../coach/suggestions/suggestions.ts';
import type { App } from '../app/app.ts';
import { deliver } from './deliver.ts';
import { Tones } from './tones.ts';

/** Gives one cue, as the settings say, so that nobody must wait for a moment to know what it is like. */
export function tryChannel({ settings, state, memory }: App): void {
  const { channel, language } = settings.current.peek();
  const sample = SUGGESTIONS[language].find(({ rung }) => rung === 'stay-attentive');
  if (!sample || channel === 'none') return;
  state.cue.value = { ...sample, atMs: performance.now() };
  deliver(channel, memory.of(Tones));
}
