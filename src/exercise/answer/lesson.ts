import type { Fault } from './fault.ts';

/** What there can be to take along at the end; `take-along.ts` says which. */
export type Lesson = Fault | 'too-far' | 'leave-it' | 'open-it' | 'both-questions';
