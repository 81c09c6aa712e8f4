import { describe, expect, it } from 'vitest';
import { MOVEMENTS } from '../../../../src/contracts/movement.ts';
import { EXERCISE_FACES, STILL, poseFace, type FaceState } from '../../../../src/synthetic/exercise-face.ts';
import { newFacePoints } from '../../../../src/synthetic/shape.ts';
import { HeadFrame } from '../../../../src/ui/mesh/portrait/head-frame.ts';
import { Surface } from '../../../../src/ui/mesh/portrait/surface.ts';

const FACE = EXERCISE_FACES[5]!;
const SIDE_PX = 2500;
const PLACE = { scaleX: SIDE_PX, scaleY: SIDE_PX, shiftX: -750, shiftY: -750 };

function posed(yawDeg: number, state: Partial<FaceState> = {}): Surface {
  const points = newFacePoints();
  poseFace(FACE, { yawDeg, pitchDeg: 4 }, { ...STILL, ...state }, points);
  const surface = new Surface();
  surface.take(points, PLACE, 'left');
  return surface;
}

function frameOn(surface: Surface): HeadFrame {
  const frame = new HeadFrame(FACE.shape.verticesCm);
  frame.follow(surface);
  return frame;
}

describe('the head that is told from a posed face', () => {
  it.each([-25, -8, 0, 25])('lies where the face is, turned by %i degrees', (yawDeg) => {
    const surface = posed(yawDeg);
    const frame = frameOn(surface);
    for (const vertex of [127, 356, 58, 288, 109, 338]) {
      const [x, y, z] = [0, 1, 2].map((axis) => FACE.shape.verticesCm[vertex * 3 + axis]!) as [
        number,
        number,
        number,
      ];
      expect(Math.abs(frame.along(0, x, y, z) - surface.x[vertex]!)).toBeLessThan(0.012 * 900);
      expect(Math.abs(frame.along(1, x, y, z) - surface.y[vertex]!)).toBeLessThan(0.012 * 900);
    }
  });

  it('stays where it is while the skin moves', () => {
    const still = frameOn(posed(10));
    for (const name of MOVEMENTS) {
      const frame = frameOn(posed(10, { movements: [{ name, side: 'both', level: 0.06 }], mouthOpen: 0.08 }));
      expect(Math.abs(frame.along(0, 3, 13, -3) - still.along(0, 3, 13, -3))).toBeLessThan(0.5);
      expect(Math.abs(frame.along(1, 3, 13, -3) - still.along(1, 3, 13, -3))).toBeLessThan(0.5);
    }
  });
});

describe('the light on a posed face', () => {
  const LEFT_CHEEK = 280;
  const RIGHT_CHEEK = 50;

  it('falls from where it is said to, whichever way the head is turned', () => {
    for (const yawDeg of [-20, 0, 20]) {
      const tones = (light: 'left' | 'right'): Float32Array => {
        const surface = posed(yawDeg);
        surface.lighting.fall(surface.x, surface.y, surface.z, light);
        return surface.lighting.tones;
      };
      // The subject's left cheek is on the right of the picture.
      expect(tones('left')[LEFT_CHEEK]!).toBeGreaterThan(tones('left')[RIGHT_CHEEK]!);
      expect(tones('right')[LEFT_CHEEK]!).toBeLessThan(tones('right')[RIGHT_CHEEK]!);
    }
  });
});

describe('what a posed face hides of itself', () => {
  const RIGHT_NOSE_SIDE = 203;

  it('is nothing of the middle as it looks at us, and what lies behind the nose when it is turned', () => {
    const ahead = posed(0);
    for (const vertex of [4, 10, 50, 280, 152]) {
      expect(ahead.hides(ahead.x[vertex]!, ahead.y[vertex]!, ahead.z[vertex]!)).toBe(false);
    }
    const turned = posed(-25);
    const behind = turned.z[RIGHT_NOSE_SIDE]! + 0.2 * SIDE_PX;
    expect(turned.hides(turned.x[RIGHT_NOSE_SIDE]!, turned.y[RIGHT_NOSE_SIDE]!, behind)).toBe(true);
  });
});
