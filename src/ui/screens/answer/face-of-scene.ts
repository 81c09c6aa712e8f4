import { CATALOGUE } from '../../../exercise/answer/catalogue/catalogue.ts';
import type { SceneFacts } from '../../../exercise/answer/scene-facts.ts';
import { EXERCISE_FACES } from '../../../synthetic/exercise-face.ts';

/** In years: rather a face of a somewhat other age than one that was there already. */
const SEEN_BEFORE_YEARS = 10;

const FACES = assigned();

/** Which of the generated faces a scene has: one of about the age of the person in it. */
export function faceIndexFor(sceneId: string): number {
  return FACES.get(sceneId) ?? 0;
}

function assigned(): ReadonlyMap<string, number> {
  const uses = EXERCISE_FACES.map(() => 0);
  const faces = new Map<string, number>();
  for (const { id, age } of fromTheRim(CATALOGUE)) {
    const cost = (at: number): number =>
      uses[at]! * SEEN_BEFORE_YEARS + Math.abs(EXERCISE_FACES[at]!.age - age);
    const face = uses.reduce((best, _, at) => (cost(at) < cost(best) ? at : best), 0);
    uses[face]!++;
    faces.set(id, face);
  }
  return faces;
}

/** The youngest and the oldest choose first: there are few faces of their age. */
function fromTheRim(scenes: readonly SceneFacts[]): readonly SceneFacts[] {
  const middle = scenes.reduce((sum, { age }) => sum + age, 0) / scenes.length;
  return scenes.toSorted((a, b) => Math.abs(b.age - middle) - Math.abs(a.age - middle));
}
