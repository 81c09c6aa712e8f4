import type { Hope, Perspective, Setting } from '../context.ts';

/** Where a suggestion makes sense; what is absent limits nothing. */
export interface Fit {
  readonly perspective?: Perspective;
  /** Only with these people. */
  readonly settings?: readonly Setting[];
  /** It serves these hopes best, and is left out for every other one; where no hope is said, it may come. */
  readonly hopes?: readonly Hope[];
}
