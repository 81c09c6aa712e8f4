/**
 * Of findings in untouched film that reach the bar, this share is told (bench/decisions.md): the others last, have no name, or lie where
 * nothing is judged. What was planted comes through, so that what is told is by as much more often real than what is believed.
 */
export const TOLD_SHARE = 0.4;
