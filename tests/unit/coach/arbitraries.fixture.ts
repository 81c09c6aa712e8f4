import fc from 'fast-check';
import { HOPES, PERSPECTIVES, SETTINGS, type CoachContext } from '../../../src/coach/context.ts';

/** Any context there is. */
export const contexts = fc.record<CoachContext>({
  perspective: fc.constantFrom(...PERSPECTIVES),
  setting: fc.constantFrom(...SETTINGS),
  hope: fc.constantFrom(...HOPES),
});

/** Every context there is. */
export const ALL_CONTEXTS: readonly CoachContext[] = PERSPECTIVES.flatMap((perspective) =>
  SETTINGS.flatMap((setting) => HOPES.map((hope) => ({ perspective, setting, hope }))),
);
