import { CROP_SIZE_PX } from './crop-frame.ts';

/** Smooths the crop in place with the 3 x 3 binomial kernel; `scratch` has the crop's size. */
export function smoothCrop(crop: Float32Array, scratch: Float32Array): void {
  const n = CROP_SIZE_PX;
  for (let y = 0; y < n; y++) {
    const row = y * n;
    scratch[row] = crop[row]!;
    scratch[row + n - 1] = crop[row + n - 1]!;
    for (let x = 1; x < n - 1; x++) {
      const i = row + x;
      scratch[i] = 0.25 * (crop[i - 1]! + crop[i + 1]!) + 0.5 * crop[i]!;
    }
  }
  crop.set(scratch.subarray(0, n));
  crop.set(scratch.subarray((n - 1) * n), (n - 1) * n);
  for (let i = n; i < n * (n - 1); i++) {
    crop[i] = 0.25 * (scratch[i - n]! + scratch[i + n]!) + 0.5 * scratch[i]!;
  }
}
