import type { CueChannel } from '../../settings/settings.ts';

/** Lets the person meet a channel before it is needed. */
export function tryChannel(channel: CueChannel): void {
  document.documentElement.dataset['triedChannel'] = channel;
}
