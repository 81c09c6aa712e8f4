import type { Situation } from './situation.ts';

/** Every ready scenario, without its words: who speaks, and with whom. The lightest comes first. */
export const CATALOGUE = [
  { id: 'talk-about-your-day', perspective: 'speaking', setting: 'unsaid' },
  { id: 'ask-for-a-raise', perspective: 'speaking', setting: 'someone-who-leads-me' },
  { id: 'answer-in-an-interview', perspective: 'speaking', setting: 'client-or-interview' },
  { id: 'give-a-short-talk', perspective: 'speaking', setting: 'stranger' },
  { id: 'give-difficult-feedback', perspective: 'speaking', setting: 'someone-i-lead' },
  { id: 'disagree-in-a-meeting', perspective: 'speaking', setting: 'colleague' },
  { id: 'ask-a-colleague-for-help', perspective: 'speaking', setting: 'colleague' },
  { id: 'say-no-to-a-favour', perspective: 'speaking', setting: 'friend-or-family' },
  { id: 'share-a-plan-at-home', perspective: 'speaking', setting: 'friend-or-family' },
  { id: 'name-your-price', perspective: 'speaking', setting: 'client-or-interview' },
  { id: 'hand-in-your-notice', perspective: 'speaking', setting: 'someone-who-leads-me' },
  { id: 'ask-a-neighbour-for-quiet', perspective: 'speaking', setting: 'stranger' },
  { id: 'listen-to-a-friend', perspective: 'noticing', setting: 'friend-or-family' },
  { id: 'hear-a-colleague-out', perspective: 'noticing', setting: 'colleague' },
  { id: 'check-in-with-your-team', perspective: 'noticing', setting: 'someone-i-lead' },
  { id: 'receive-feedback', perspective: 'noticing', setting: 'someone-who-leads-me' },
  { id: 'take-a-complaint', perspective: 'noticing', setting: 'client-or-interview' },
  { id: 'interview-an-applicant', perspective: 'noticing', setting: 'client-or-interview' },
  { id: 'meet-someone-new', perspective: 'noticing', setting: 'stranger' },
] as const satisfies readonly Situation[];

export type ScenarioId = (typeof CATALOGUE)[number]['id'];
