import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../../src/exercise/answer/catalogue/catalogue.ts';
import { EXERCISE_FACES } from '../../../../../src/synthetic/exercise-face.ts';
import { faceIndexFor } from '../../../../../src/ui/screens/answer/face-of-scene.ts';

/** The generated people are neither as young nor as old as some in the scenes. */
const NEAR_YEARS = 20;

describe('the face of a scene', () => {
  it('is about as old as the person in it', () => {
    for (const { id, age } of CATALOGUE)
      expect(Math.abs(EXERCISE_FACES[faceIndexFor(id)]!.age - age), id).toBeLessThanOrEqual(NEAR_YEARS);
  });

  it('is spoken of as it looks', () => {
    for (const { id, told } of CATALOGUE) {
      const { ruggedness } = EXERCISE_FACES[faceIndexFor(id)]!;
      if (told !== 'they') expect(ruggedness < 0.5 ? 'she' : 'he', id).toBe(told);
    }
  });

  it('is seldom one that was there already', () => {
    const faces = CATALOGUE.map(({ id }) => faceIndexFor(id));
    expect(new Set(faces).size).toBeGreaterThanOrEqual((2 / 3) * EXERCISE_FACES.length);
    for (const face of faces) expect(faces.filter((each) => each === face).length).toBeLessThanOrEqual(3);
  });
});
