import type { LessonWords } from './words-type.ts';

export const ENGLISH: LessonWords = {
  wait: 'Nothing is an answer too. Wait until the face is at rest again, and name a place only if you saw it move.',
  'tell-apart':
    'Neighbouring places are easily taken for one another. See both slowly, and look for where the skin moves most.',
  'look-there': 'Let your gaze take in every part. Most of what went by was in one of them.',
  'compare-sides': 'You find the part. Take its two sides together, and see whether one of them stays still.',
  'rest-the-gaze':
    'Rest your gaze on the middle of the face. What is brief is over before a wandering gaze gets there.',
  'come-closer':
    'What is small wants a large picture. Come closer, and learn how the face looks at rest before it moves.',
  'with-the-camera':
    'You found the part each time. In a conversation a face also speaks, blinks and turns: look there next.',
  'then-what':
    'Seeing is one half. Whether to use at all what you see is the other, and can be practised too.',
};
