import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/core/random.ts';
import { factorCholesky, solveCholesky } from '../../../src/core/cholesky.ts';

/** A random A A' + I: symmetric and positive definite. */
function definite(random: Random, n: number): Float64Array {
  const a = Float64Array.from({ length: n * n }, () => random.normal());
  const m = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < n; k++) m[i * n + j]! += a[i * n + k]! * a[j * n + k]!;
      if (i === j) m[i * n + j]!++;
    }
  }
  return m;
}

function times(m: Float64Array, n: number, v: Float64Array): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => v.reduce((sum, x, j) => sum + m[i * n + j]! * x, 0));
}

describe('Cholesky', () => {
  it('solves what it factored: the product of matrix and solution is the right-hand side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), (n, seed) => {
        const random = new Random(seed);
        const matrix = definite(random, n);
        const wanted = Float64Array.from({ length: n }, () => random.normal());
        const solved = times(matrix, n, wanted);
        const factor = matrix.slice();
        expect(factorCholesky(factor, n)).toBe(true);
        solveCholesky(factor, n, solved);
        solved.forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 7));
      }),
    );
  });

  it('says when a matrix is not positive definite', () => {
    expect(factorCholesky(Float64Array.of(0, 0, 0, 0), 2)).toBe(false);
    expect(factorCholesky(Float64Array.of(1, 2, 2, 1), 2)).toBe(false);
    expect(factorCholesky(Float64Array.of(1, 1, 1, 1), 2)).toBe(false);
    expect(factorCholesky(Float64Array.of(NaN, 0, 0, 1), 2)).toBe(false);
  });
});
