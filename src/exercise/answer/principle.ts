/** What the etiquette goes by when it says how far one may go; each turn of a scene rests on one of them. @internal */
export const PRINCIPLES = [
  'not-shared',
  'unknown-cause',
  'closeness',
  'power',
  'company',
  'history',
  'hopes',
  'not-entitled',
  'privacy',
  'their-choice',
] as const;

export type Principle = (typeof PRINCIPLES)[number];
