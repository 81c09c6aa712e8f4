/** A canvas that takes on each picture in turn, for libraries that read no VideoFrame. */
export function canvasOf(frame: VideoFrame, canvas: HTMLCanvasElement): HTMLCanvasElement {
  if (canvas.width !== frame.displayWidth) canvas.width = frame.displayWidth;
  if (canvas.height !== frame.displayHeight) canvas.height = frame.displayHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.drawImage(frame, 0, 0);
  return canvas;
}
