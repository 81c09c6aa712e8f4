import type { Rung } from './ladder.ts';
import { milder } from './ladder.ts';

/** Whether the person in view practises speaking, or practises noticing others. */
export const PERSPECTIVES = ['speaking', 'noticing'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** Who the other person is, or would be. */
export const SETTINGS = [
  'unsaid',
  'friend-or-family',
  'colleague',
  'unequal-power',
  'stranger',
  'client',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** What the person hopes to do. */
export const HOPES = ['unsaid', 'speak-plainly', 'listen-well', 'go-slower'] as const;
export type Hope = (typeof HOPES)[number];

export interface CoachContext {
  readonly perspective: Perspective;
  readonly setting: Setting;
  readonly hope: Hope;
}

/** Nothing asked, little presumed: one's own face, and nothing known about the other person. */
export const DEFAULT_CONTEXT: CoachContext = { perspective: 'speaking', setting: 'unsaid', hope: 'unsaid' };

/** How far a setting lets one go. Unequal power and strangers keep it low. */
const SETTING_BOUND: Readonly<Record<Setting, Rung>> = {
  unsaid: 'open-door',
  'friend-or-family': 'share-impression',
  colleague: 'open-door',
  'unequal-power': 'stay-attentive',
  stranger: 'say-nothing',
  client: 'stay-attentive',
};

/** Asking oneself is always allowed; asking somebody unknown is not. */
const UNKNOWN_OTHER_BOUND: Rung = 'stay-attentive';

/** The highest rung this context allows. Nothing raises it. */
export function boundFor(context: CoachContext): Rung {
  const bound = SETTING_BOUND[context.setting];
  const unknownOther = context.perspective === 'noticing' && context.setting === 'unsaid';
  return unknownOther ? milder(bound, UNKNOWN_OTHER_BOUND) : bound;
}
