import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { distanceToCurve, wendland } from '../../../../bench/planting/curve-field.ts';
import {
  emptyMap,
  meanMovement,
  peakOf,
  type DisplacementMap,
} from '../../../../bench/planting/displacement-map.ts';
import { faceFromPoints, pointOf, type Face } from '../../../../bench/planting/face.ts';
import { displacement, FAMILIES } from '../../../../bench/planting/families.ts';
import { biweight } from '../../../../bench/planting/mesh-field.ts';
import { distancesCm } from '../../../../bench/planting/mesh-graph.ts';
import { ANATOMY, PLANTABLE, regionsOf } from '../../../../bench/planting/movements.ts';
import { bicubicAt, catmullRom, halved, warpPlane, type Plane } from '../../../../bench/planting/resample.ts';
import { shamPlane } from '../../../../bench/planting/sham.ts';
import canonical from '../../../../src/measure/head/canonical-mesh.json' with { type: 'json' };
import { canonicalIodCm } from '../../../../src/measure/head/canonical-iod.ts';

const PICTURE = { widthPx: 400, heightPx: 400 };
const IOD_PX = 80;
const STRENGTH_PX = 2;
/** The canonical mesh is symmetric to a rounding error in its file. */
const FORM_TOLERANCE = 0.02;

/** The canonical face in the middle of the picture, turned by `rollRad`. */
function frontalFace(rollRad: number): Face {
  const scale = IOD_PX / canonicalIodCm();
  const [cosine, sine] = [Math.cos(rollRad), Math.sin(rollRad)];
  const points = new Float32Array(478 * 2);
  for (let k = 0; k < canonical.verticesCm.length / 3; k++) {
    const x = canonical.verticesCm[k * 3]! * scale;
    const y = -canonical.verticesCm[k * 3 + 1]! * scale;
    points[k * 2] = 200 + cosine * x - sine * y;
    points[k * 2 + 1] = 180 + sine * x + cosine * y;
  }
  return faceFromPoints(points);
}

function plane(widthPx: number, heightPx: number, value: (x: number, y: number) => number): Plane {
  const values = Uint8Array.from({ length: widthPx * heightPx }, (_, k) =>
    Math.round(value(k % widthPx, Math.floor(k / widthPx))),
  );
  return { values, widthPx, heightPx };
}

function uniformMap(dx: number, dy: number, size: Plane): DisplacementMap {
  const bounds = { left: 4, top: 4, right: size.widthPx - 4, bottom: size.heightPx - 4 };
  const map = emptyMap(bounds, size.widthPx, size.heightPx);
  map.dx.fill(dx);
  map.dy.fill(dy);
  return map;
}

describe('bicubic interpolation', () => {
  it('weighs to 1 everywhere and gives pixels back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(catmullRom(share).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
    expect(catmullRom(0).map((weight) => weight + 0)).toEqual([0, 1, 0, 0]);
  });

  it('is exact on a ramp', () => {
    const ramp = plane(16, 16, (x, y) => 3 * x + 5 * y);
    fc.assert(
      fc.property(
        fc.double({ min: 2, max: 12, noNaN: true }),
        fc.double({ min: 2, max: 12, noNaN: true }),
        (x, y) => {
          expect(bicubicAt(ramp, x, y)).toBeCloseTo(3 * x + 5 * y, 6);
        },
      ),
    );
  });

  it('moves a picture by a part of a pixel', () => {
    const wave = (x: number): number => 128 + 80 * Math.sin(x / 4);
    const size = plane(64, 32, wave);
    const warped = warpPlane(size, uniformMap(0.3, 0, size));
    for (let x = 8; x < 56; x++) expect(Math.abs(warped[16 * 64 + x]! - wave(x + 0.3))).toBeLessThan(1);
  });

  it('leaves what does not move bit for bit', () => {
    const noise = plane(40, 40, (x, y) => (x * 7919 + y * 104_729) % 256);
    expect(warpPlane(noise, uniformMap(0, 0, noise))).toEqual(noise.values);
  });
});

describe('a map for the colour planes', () => {
  it('has half the size and half the way', () => {
    const small = halved(
      uniformMap(
        1,
        -2,
        plane(32, 32, () => 0),
      ),
    );
    expect(small.bounds).toEqual({ left: 2, top: 2, right: 14, bottom: 14 });
    expect([...new Set(small.dx)]).toEqual([0.5]);
    expect([...new Set(small.dy)]).toEqual([-1]);
  });
});

describe('a sham', () => {
  it('softens and does not move', () => {
    const wave = plane(64, 32, (x) => 128 + 80 * Math.sin(x / 3));
    const sham = shamPlane(wave, uniformMap(0.5, 0.5, wave), 0.5);
    let shift = 0;
    let slope2 = 0;
    for (let x = 10; x < 54; x++) {
      const slope = (wave.values[16 * 64 + x + 1]! - wave.values[16 * 64 + x - 1]!) / 2;
      shift += slope * (sham[16 * 64 + x]! - wave.values[16 * 64 + x]!);
      slope2 += slope * slope;
    }
    expect(Math.abs(shift / slope2)).toBeLessThan(0.01);
    expect(sham).not.toEqual(wave.values);
  });

  it('changes nothing where nothing would move', () => {
    const noise = plane(40, 40, (x, y) => (x * 7919 + y * 104_729) % 256);
    expect(shamPlane(noise, uniformMap(0, 0, noise), 0.5)).toEqual(noise.values);
  });
});

describe('falloffs', () => {
  it.each([
    ['wendland', wendland],
    ['biweight', biweight],
  ])('%s falls from 1 to 0 and ends there', (_, falloff) => {
    expect(falloff(0)).toBe(1);
    expect(falloff(1)).toBe(0);
    expect(falloff(7)).toBe(0);
    for (let d = 0; d < 1; d += 0.05) expect(falloff(d + 0.05)).toBeLessThan(falloff(d));
  });

  it('measures the distance to a curve, to its ends and to a point', () => {
    const curve = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ];
    expect(distanceToCurve(5, 3, curve)).toBe(3);
    expect(distanceToCurve(-3, 4, curve)).toBe(5);
    expect(distanceToCurve(13, 5, curve)).toBe(3);
    expect(distanceToCurve(3, 4, [{ x: 0, y: 0 }])).toBe(5);
  });

  it('walks along the mesh: never shorter than the straight line', () => {
    const distances = distancesCm([61]);
    const corner = [0, 1, 2].map((axis) => canonical.verticesCm[61 * 3 + axis]);
    distances.forEach((distance, vertex) => {
      const straight = Math.hypot(
        ...[0, 1, 2].map((axis) => canonical.verticesCm[vertex * 3 + axis]! - corner[axis]!),
      );
      expect(distance).toBeGreaterThanOrEqual(straight - 1e-9);
      expect(distance).toBeLessThan(60);
    });
  });
});

describe.each(FAMILIES)('family %s', (family) => {
  let face: Face;
  beforeAll(() => {
    face = frontalFace(0.2);
  });

  it.each(PLANTABLE)('%s reaches its amplitude, and hardly more', (movement) => {
    const map = displacement(family, face, movement, 'both', STRENGTH_PX, PICTURE);
    expect(peakOf(map)).toBeGreaterThan(0.93 * STRENGTH_PX);
    expect(peakOf(map)).toBeLessThan(1.1 * STRENGTH_PX);
  });

  it.each(PLANTABLE)('%s stays on the face', (movement) => {
    const { bounds } = displacement(family, face, movement, 'both', STRENGTH_PX, PICTURE);
    expect(bounds.right - bounds.left).toBeLessThan(3 * IOD_PX);
    expect(bounds.bottom - bounds.top).toBeLessThan(2 * IOD_PX);
  });

  it.each(PLANTABLE)('%s moves nothing when its strength is 0', (movement) => {
    expect(peakOf(displacement(family, face, movement, 'both', 0, PICTURE))).toBe(0);
  });

  it.each(PLANTABLE.filter((movement) => !ANATOMY[movement].midline))(
    '%s has two sides alike',
    (movement) => {
      const upright = frontalFace(0);
      const at = (side: 'right' | 'left') => {
        const map = displacement(family, upright, movement, side, STRENGTH_PX, PICTURE);
        const { x, y } = pointOf(upright.points, ANATOMY[movement].pull[side][0]![0]!);
        return meanMovement(map, x, y, 4);
      };
      const [right, left] = [at('right'), at('left')];
      // The pixel grid is not symmetric about the face's middle.
      expect(Math.abs(right[0] + left[0])).toBeLessThan(FORM_TOLERANCE * 10);
      expect(Math.abs(right[1] - left[1])).toBeLessThan(FORM_TOLERANCE * 10);
    },
  );

  it('leaves the other side alone', () => {
    const map = displacement(family, face, 'lip-corner-up', 'right', STRENGTH_PX, PICTURE);
    const { x, y } = pointOf(face.points, 291);
    expect(meanMovement(map, x, y, 3).map(Math.abs)).toEqual([0, 0]);
  });

  it('moves brows up and lip corners down, whatever the roll of the head', () => {
    for (const rollRad of [-0.5, 0, 0.7]) {
      const turned = frontalFace(rollRad);
      const downwards = (movement: 'brow-up' | 'lip-corner-down', landmark: number): number => {
        const map = displacement(family, turned, movement, 'both', STRENGTH_PX, PICTURE);
        const { x, y } = pointOf(turned.points, landmark);
        const [u, v] = meanMovement(map, x, y, 2);
        return u * turned.down.x + v * turned.down.y;
      };
      expect(downwards('brow-up', 66)).toBeLessThan(-0.6 * STRENGTH_PX);
      expect(downwards('lip-corner-down', 61)).toBeGreaterThan(0.6 * STRENGTH_PX);
    }
  });

  it('stays inside the picture when the face does not', () => {
    const cut = faceFromPoints(face.points.map((value) => value - 190));
    const { bounds } = displacement(family, cut, 'brow-up', 'both', STRENGTH_PX, PICTURE);
    expect(bounds.left).toBeGreaterThanOrEqual(0);
    expect(bounds.top).toBeGreaterThanOrEqual(0);
    expect(bounds.right).toBeGreaterThanOrEqual(bounds.left);
    expect(bounds.bottom).toBeGreaterThanOrEqual(bounds.top);
  });
});

describe('anatomy', () => {
  it('names regions of the right side, or of the middle', () => {
    expect(regionsOf(ANATOMY['brow-up'], 'left')).toEqual(['brow-inner-left', 'brow-outer-left']);
    expect(regionsOf(ANATOMY['chin-up'], 'left')).toEqual(['chin']);
    for (const movement of PLANTABLE) expect(regionsOf(ANATOMY[movement], 'right')).not.toHaveLength(0);
  });
});
