/** RGBA to I420 by BT.601 in its limited range; chroma is that of the upper left of four pixels. Even sizes only. */
export function toI420(rgba: Uint8ClampedArray, width: number, height: number): Uint8Array<ArrayBuffer> {
  const pixels = width * height;
  const planes = new Uint8Array(pixels * 1.5);
  for (let i = 0; i < pixels; i++) {
    const [r, g, b] = [rgba[4 * i]!, rgba[4 * i + 1]!, rgba[4 * i + 2]!];
    planes[i] = Math.round(16 + 0.25679 * r + 0.50413 * g + 0.09791 * b);
  }
  let chroma = pixels;
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, chroma++) {
      const i = 4 * (y * width + x);
      const [r, g, b] = [rgba[i]!, rgba[i + 1]!, rgba[i + 2]!];
      planes[chroma] = Math.round(128 - 0.14822 * r - 0.29099 * g + 0.43922 * b);
      planes[chroma + pixels / 4] = Math.round(128 + 0.43922 * r - 0.36779 * g - 0.07143 * b);
    }
  }
  return planes;
}
