import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyX,
  applyY,
  composeInverse,
  follow,
  identity,
  type Affine,
} from '../../../../src/measure/crop/affine.ts';

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** Maps that turn, stretch and shift, and can be inverted: the linear part is near the identity. */
const affine = fc
  .tuple(
    number(-0.3, 0.3),
    number(-0.3, 0.3),
    number(-50, 50),
    number(-0.3, 0.3),
    number(-0.3, 0.3),
    number(-50, 50),
  )
  .map(([a, b, c, d, e, f]): Affine => Float64Array.of(1 + a, b, c, d, 1 + e, f));

const point = fc.tuple(number(-200, 200), number(-200, 200));

function apply(m: Affine, [x, y]: readonly [number, number]): [number, number] {
  return [applyX(m, x, y), applyY(m, x, y)];
}

function expectClose(found: readonly number[], wanted: readonly number[]): void {
  found.forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 6));
}

describe('affine maps', () => {
  it('leave every point alone as the identity, also in a buffer that was used before', () => {
    fc.assert(
      fc.property(point, affine, (p, used) => {
        expectClose(apply(identity(), p), p);
        expectClose(apply(identity(used), p), p);
      }),
    );
  });

  it('composed with an inverse, undo the step first: m(inverse(step)(step(p))) = m(p)', () => {
    fc.assert(
      fc.property(affine, affine, point, (m, step, p) => {
        const wanted = apply(m, p);
        const composed = m.slice();
        composeInverse(composed, step);
        expectClose(apply(composed, apply(step, p)), wanted);
      }),
    );
  });

  it('are left alone by a step that cannot be undone', () => {
    const m = Float64Array.of(1, 0.2, 3, -0.1, 0.9, 7);
    const before = m.slice();
    composeInverse(m, Float64Array.of(2, 4, 1, 1, 2, 1));
    expect(m).toEqual(before);
  });

  it('follow another map: the result does both, one after the other', () => {
    fc.assert(
      fc.property(affine, affine, point, (m, after, p) => {
        const wanted = apply(after, apply(m, p));
        const followed = m.slice();
        const scratch = new Float64Array(2);
        follow(followed, (x, y, out) => out.set(apply(after, [x, y])), scratch);
        expectClose(apply(followed, p), wanted);
      }),
    );
  });
});
