/** What there can be to take along from training the eye; `take-along.ts` says which. */
export type Lesson =
  | 'wait'
  | 'tell-apart'
  | 'look-there'
  | 'compare-sides'
  | 'rest-the-gaze'
  | 'come-closer'
  | 'with-the-camera'
  | 'then-what';
