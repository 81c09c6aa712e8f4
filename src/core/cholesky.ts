/** Factors a symmetric positive definite n x n matrix (row-major) in place; false where it is not definite. */
export function factorCholesky(m: Float64Array, n: number): boolean {
  for (let j = 0; j < n; j++) {
    let diagonal = m[j * n + j]!;
    for (let k = 0; k < j; k++) diagonal -= m[j * n + k]! ** 2;
    if (!(diagonal > 0)) return false;
    const root = Math.sqrt(diagonal);
    m[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = m[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= m[i * n + k]! * m[j * n + k]!;
      m[i * n + j] = sum / root;
    }
  }
  return true;
}

/** Solves with a factor from `factorCholesky`, replacing the right-hand side by the solution. */
export function solveCholesky(factor: Float64Array, n: number, v: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = v[i]!;
    for (let k = 0; k < i; k++) sum -= factor[i * n + k]! * v[k]!;
    v[i] = sum / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = v[i]!;
    for (let k = i + 1; k < n; k++) sum -= factor[k * n + i]! * v[k]!;
    v[i] = sum / factor[i * n + i]!;
  }
}
