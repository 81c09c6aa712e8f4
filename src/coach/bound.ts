import type { CoachContext, Hope, Perspective, Setting } from './context.ts';
import { milder, type Rung } from './ladder.ts';

/** Of oneself one may always make a little room, whoever listens; more is for people who know each other. */
const SPEAKING: Readonly<Record<Setting, Rung>> = {
  unsaid: 'open-door',
  'friend-or-family': 'share-impression',
  colleague: 'open-door',
  // What is said to either side of a difference in power is hard to take back.
  'someone-i-lead': 'stay-attentive',
  'someone-who-leads-me': 'stay-attentive',
  stranger: 'stay-attentive',
  'client-or-interview': 'stay-attentive',
};

const NOTICING: Readonly<Record<Setting, Rung>> = {
  // Somebody unknown is not asked, though listening is always allowed.
  unsaid: 'stay-attentive',
  'friend-or-family': 'share-impression',
  colleague: 'open-door',
  // Asked by someone who leads them, people cannot well decline; asking upwards is not for the one who is led.
  'someone-i-lead': 'stay-attentive',
  'someone-who-leads-me': 'stay-attentive',
  // Strangers did not agree to be looked at closely.
  stranger: 'say-nothing',
  'client-or-interview': 'stay-attentive',
};

const SETTING_BOUND: Readonly<Record<Perspective, Readonly<Record<Setting, Rung>>>> = {
  speaking: SPEAKING,
  noticing: NOTICING,
};

/** How far a hope itself asks to go; it can only take away from what the setting allows. */
const HOPE_BOUND: Readonly<Record<Hope, Rung>> = {
  unsaid: 'share-impression',
  'speak-plainly': 'share-impression',
  // An impression that is shared takes the turn away from the one who speaks.
  'listen-well': 'open-door',
  // Both are served by waiting, and by nothing that brings in more.
  'go-slower': 'stay-attentive',
  'give-room': 'stay-attentive',
};

/** The highest rung that this context allows. Nothing raises it: neither hopes nor repeated moments. */
export function boundFor({ perspective, setting, hope }: CoachContext): Rung {
  return milder(SETTING_BOUND[perspective][setting], HOPE_BOUND[hope]);
}
