const MAX_SWEEPS = 12;
/** Off-diagonal share at which the largest eigenvector is exact to double precision for our purpose. */
const CONVERGED = 1e-22;

/**
 * Eigenvector of the largest eigenvalue of a symmetric 4x4 matrix, by cyclic Jacobi rotations.
 * `matrix` (row-major, 16 values) and `vectors` (16 values of scratch) are overwritten.
 */
export function largestEigenvector(matrix: Float64Array, vectors: Float64Array, out: Float64Array): void {
  vectors.fill(0);
  for (let i = 0; i < 4; i++) vectors[i * 5] = 1;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    if (offDiagonal(matrix) <= CONVERGED * diagonal(matrix)) break;
    for (let p = 0; p < 3; p++) for (let q = p + 1; q < 4; q++) rotate(matrix, vectors, p, q);
  }
  let best = 0;
  for (let i = 1; i < 4; i++) if (matrix[i * 5]! > matrix[best * 5]!) best = i;
  for (let i = 0; i < 4; i++) out[i] = vectors[i * 4 + best]!;
}

function offDiagonal(matrix: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < 3; p++) for (let q = p + 1; q < 4; q++) sum += matrix[p * 4 + q]! ** 2;
  return sum;
}

function diagonal(matrix: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < 4; i++) sum += matrix[i * 5]! ** 2;
  return sum;
}

function rotate(matrix: Float64Array, vectors: Float64Array, p: number, q: number): void {
  const apq = matrix[p * 4 + q]!;
  if (apq === 0) return;
  const theta = (matrix[q * 5]! - matrix[p * 5]!) / (2 * apq);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < 4; k++) mix(matrix, k * 4 + p, k * 4 + q, cosine, sine);
  for (let k = 0; k < 4; k++) mix(matrix, p * 4 + k, q * 4 + k, cosine, sine);
  for (let k = 0; k < 4; k++) mix(vectors, k * 4 + p, k * 4 + q, cosine, sine);
}

function mix(values: Float64Array, a: number, b: number, cosine: number, sine: number): void {
  const first = values[a]!;
  const second = values[b]!;
  values[a] = cosine * first - sine * second;
  values[b] = sine * first + cosine * second;
}
