import { CATALOGUE } from '../../../exercise/answer/catalogue/catalogue.ts';
import type { SceneFacts } from '../../../exercise/answer/scene-facts.ts';
import { EXERCISE_FACES, type ExerciseFace } from '../../../synthetic/exercise-face.ts';

/** In years: rather a face of a somewhat other age than one that was there already. */
const SEEN_BEFORE_YEARS = 10;

/** And rather any other one than one that would be taken for a man where a woman is told of. */
const OTHERWISE_TOLD_YEARS = 100;

const FACES = assigned();

/** Which of the generated faces a scene has: one of about the age of the person in it, of whom it speaks as her or him. */
export function faceIndexFor(sceneId: string): number {
  return FACES.get(sceneId) ?? 0;
}

function assigned(): ReadonlyMap<string, number> {
  const uses = EXERCISE_FACES.map(() => 0);
  const faces = new Map<string, number>();
  for (const scene of fromTheRim(CATALOGUE)) {
    const cost = (at: number): number => uses[at]! * SEEN_BEFORE_YEARS + distance(scene, EXERCISE_FACES[at]!);
    const face = uses.reduce((best, _, at) => (cost(at) < cost(best) ? at : best), 0);
    uses[face]!++;
    faces.set(scene.id, face);
  }
  return faces;
}

function distance({ age, told }: SceneFacts, face: ExerciseFace): number {
  const looks = face.ruggedness < 0.5 ? 'she' : 'he';
  return Math.abs(face.age - age) + (told === 'they' || told === looks ? 0 : OTHERWISE_TOLD_YEARS);
}

/** The youngest and the oldest choose first: there are few faces of their age. */
function fromTheRim(scenes: readonly SceneFacts[]): readonly SceneFacts[] {
  const middle = scenes.reduce((sum, { age }) => sum + age, 0) / scenes.length;
  return scenes.toSorted((a, b) => Math.abs(b.age - middle) - Math.abs(a.age - middle));
}
