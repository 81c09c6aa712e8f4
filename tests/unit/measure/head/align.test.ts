import { describe, expect, it } from 'vitest';
import canonical from '../../../../src/measure/head/canonical-mesh.json' with { type: 'json' };
import { LANDMARK_VALUES } from '../../../../src/contracts/observation.ts';
import { Random } from '../../../../src/core/random.ts';
import { HeadAligner, canonicalIod } from '../../../../src/measure/head/align.ts';
import { RIGID_LANDMARKS } from '../../../../src/measure/regions.ts';

const WIDTH_PX = 640;
const HEIGHT_PX = 480;
const RADIANS = Math.PI / 180;
const IOD_CM = canonicalIod(canonical.verticesCm);

interface Pose {
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
  readonly iodPx: number;
  readonly x: number;
  readonly y: number;
}

const FRONTAL: Pose = { yawDeg: 0, pitchDeg: 0, rollDeg: 0, iodPx: 80, x: 320, y: 240 };

/** The canonical mesh seen by an orthographic camera, as the landmarker would report it. */
function seen(pose: Pose, shape: readonly number[] = canonical.verticesCm): Float32Array {
  const out = new Float32Array(LANDMARK_VALUES);
  const [cy, sy] = [Math.cos(pose.yawDeg * RADIANS), Math.sin(pose.yawDeg * RADIANS)];
  const [cp, sp] = [Math.cos(pose.pitchDeg * RADIANS), Math.sin(pose.pitchDeg * RADIANS)];
  const [cr, sr] = [Math.cos(pose.rollDeg * RADIANS), Math.sin(pose.rollDeg * RADIANS)];
  for (let i = 0; i < 468; i++) {
    const [x0, y0, z0] = [shape[i * 3]!, shape[i * 3 + 1]!, shape[i * 3 + 2]!];
    const [x1, y1] = [cr * x0 - sr * y0, sr * x0 + cr * y0];
    const [y2, z2] = [cp * y1 + sp * z0, -sp * y1 + cp * z0];
    const [x3, z3] = [cy * x1 + sy * z2, -sy * x1 + cy * z2];
    const px = pose.iodPx / IOD_CM;
    out[i * 3] = (pose.x + px * x3) / WIDTH_PX;
    out[i * 3 + 1] = (pose.y - px * y2) / HEIGHT_PX;
    out[i * 3 + 2] = (-px * z3) / WIDTH_PX;
  }
  return out;
}

function aligned(pose: Pose, shape?: readonly number[]): HeadAligner {
  const head = new HeadAligner();
  head.align(seen(pose, shape), WIDTH_PX, HEIGHT_PX);
  return head;
}

describe('HeadAligner', () => {
  it('recovers known poses', () => {
    const random = new Random(1);
    for (let k = 0; k < 50; k++) {
      const pose: Pose = {
        yawDeg: random.between(-40, 40),
        pitchDeg: random.between(-30, 30),
        rollDeg: random.between(-40, 40),
        iodPx: random.between(40, 200),
        x: random.between(100, 500),
        y: random.between(100, 400),
      };
      const head = aligned(pose);
      expect(head.yawDeg).toBeCloseTo(pose.yawDeg, 2);
      expect(head.pitchDeg).toBeCloseTo(pose.pitchDeg, 2);
      expect(head.rollDeg).toBeCloseTo(pose.rollDeg, 2);
      expect(head.interOcularPx / pose.iodPx).toBeCloseTo(1, 4);
      expect(head.residual).toBeLessThan(1e-4);
    }
  });

  it('brings every point back to the canonical mesh, in IOD', () => {
    const head = aligned({ ...FRONTAL, yawDeg: 25, pitchDeg: -10, rollDeg: 15 });
    for (let i = 0; i < 468 * 3; i++) {
      expect(head.aligned[i]).toBeCloseTo(canonical.verticesCm[i]! / IOD_CM, 4);
    }
  });

  it('names directions as documented', () => {
    // The subject's left eye (263) is on the right of the picture.
    const head = aligned(FRONTAL);
    expect(head.aligned[263 * 3]).toBeGreaterThan(0);
    expect(head.aligned[33 * 3]).toBeLessThan(0);
    const right = aligned({ ...FRONTAL, x: 400, y: 100 });
    expect(right.centreX).toBeGreaterThan(head.centreX);
    expect(right.centreY).toBeGreaterThan(head.centreY);
  });

  it('is not moved by a raised brow, and little by a few wild rigid points', () => {
    const brow = [...canonical.verticesCm];
    for (const point of [70, 63, 105, 66, 107]) brow[point * 3 + 1]! += 0.5;
    expect(aligned(FRONTAL, brow).pitchDeg).toBeCloseTo(0, 3);

    const wild = [...canonical.verticesCm];
    for (const point of RIGID_LANDMARKS.slice(0, 3)) wild[point * 3]! += 3;
    const head = aligned(FRONTAL, wild);
    expect(Math.abs(head.yawDeg)).toBeLessThan(1.5);
    expect(Math.abs(head.interOcularPx / 80 - 1)).toBeLessThan(0.03);
  });
});
