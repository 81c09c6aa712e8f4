import type { CueChannel } from '../../settings/settings.ts';
import { CUE_TONE, type Tones } from './tones.ts';

/** One short pulse, as a phone on a table gives. */
const VIBRATION_MS = 60;

/** Whether this device can vibrate at all; desktop browsers say yes and do nothing. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
}

/** Gives a cue that is not seen. What is seen, the page shows by itself. */
export function deliver(channel: CueChannel, tones: Tones): void {
  if (channel === 'tone') tones.play(CUE_TONE);
  if (channel === 'vibration' && 'vibrate' in navigator) navigator.vibrate(VIBRATION_MS);
}
