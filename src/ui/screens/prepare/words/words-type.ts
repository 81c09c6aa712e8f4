import type { Hope, Perspective, Setting } from '../../../../coach/context.ts';
import type { Rung } from '../../../../coach/ladder.ts';
import type { CueChannel } from '../../../../settings/settings.ts';

/** What is asked, lightly, before practice. */
export interface PrepareWords {
  readonly heading: string;
  readonly lead: string;
  readonly perspective: string;
  readonly perspectives: Readonly<Record<Perspective, string>>;
  readonly setting: string;
  readonly settings: Readonly<Record<Setting, string>>;
  readonly hope: string;
  readonly hopes: Readonly<Record<Hope, string>>;
  /** How far a suggestion may go, given the answers. */
  readonly bound: Readonly<Record<Rung, string>>;
  readonly scenario: string;
  readonly noScenario: string;
  readonly ownScenario: string;
  readonly ownTitle: string;
  readonly ownTitleHint: string;
  readonly ownPrompts: string;
  readonly ownPromptsHint: string;
  readonly prompts: string;
  readonly timer: string;
  readonly noTimer: string;
  readonly minutes: (count: string) => string;
  readonly channel: string;
  readonly channels: Readonly<Record<CueChannel, string>>;
  readonly begin: string;
  readonly beginNote: string;
  readonly back: string;
}
