/** Whether the person in view practises speaking, or practises noticing others. */
export const PERSPECTIVES = ['speaking', 'noticing'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** Who the other person is, or would be. */
export const SETTINGS = [
  'unsaid',
  'friend-or-family',
  'colleague',
  'someone-i-lead',
  'someone-who-leads-me',
  'stranger',
  'client-or-interview',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** What the person hopes to do. */
export const HOPES = ['unsaid', 'speak-plainly', 'listen-well', 'go-slower', 'give-room'] as const;
export type Hope = (typeof HOPES)[number];

export interface CoachContext {
  readonly perspective: Perspective;
  readonly setting: Setting;
  readonly hope: Hope;
}

/** Nothing asked, little presumed: one's own face, and nothing known about the other person. */
export const DEFAULT_CONTEXT: CoachContext = { perspective: 'speaking', setting: 'unsaid', hope: 'unsaid' };
