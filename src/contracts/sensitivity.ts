/** How clear a movement must be to be told, from the fewest moments to the most. */
export const SENSITIVITIES = ['clear', 'balanced', 'everything'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];
