import type { CueChannel } from '../settings/settings.ts';

/** What is needed of the page. */
export interface Page {
  /** Whether nobody sees the tab. */
  isHidden(): boolean;
  /** Calls back when that changes; returns the way to stop. */
  onVisibilityChange(callback: () => void): () => void;
  /** Gives a cue that is not seen. */
  deliver(channel: CueChannel): void;
  /** Width by height of a clip. */
  aspectOf(clip: Blob): Promise<number>;
}
