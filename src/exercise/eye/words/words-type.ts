import type { Lesson } from '../lesson.ts';

/** What there is to take along, wherever it is read. */
export type LessonWords = Readonly<Record<Lesson, string>>;
