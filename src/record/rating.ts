export const RATINGS = ['yes', 'no', 'unsure'] as const;
/** The person's own answer to "was this real?". */
export type Rating = (typeof RATINGS)[number];
