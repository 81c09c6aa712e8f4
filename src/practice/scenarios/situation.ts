import type { Perspective, Setting } from '../../coach/context.ts';

/** Who speaks in a conversation to practise, and with whom. */
export interface Situation {
  /** Stable across languages. */
  readonly id: string;
  readonly perspective: Perspective;
  /** Who the other person is. */
  readonly setting: Setting;
}
