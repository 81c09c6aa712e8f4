import type { Scope } from '../kit/scope.ts';
import { engrave, type Engraving } from './engraving.ts';

/** The engraving that every canvas of the page draws from: made once, when the first one is there. */
export class SharedEngraving {
  readonly made: Promise<Engraving> = engrave();
}

/** More pixels than this a side cost more than they show. */
const MOST_DENSITY = 2;

/** Gives a canvas as many pixels as it takes up of the screen, which empties it; no more than `mostPx` down. */
export function fitToScreen(
  canvas: HTMLCanvasElement,
  scope: Scope,
  redraw: () => void = () => undefined,
  mostPx = Infinity,
): void {
  const fit = (): void => {
    const density = Math.min(devicePixelRatio, MOST_DENSITY, mostPx / Math.max(1, canvas.clientHeight));
    const width = Math.round(canvas.clientWidth * density);
    const height = Math.round(canvas.clientHeight * density);
    if (width === canvas.width && height === canvas.height) return;
    canvas.width = width;
    canvas.height = height;
    redraw();
  };
  const resizing = new ResizeObserver(fit);
  resizing.observe(canvas);
  scope.add(() => resizing.disconnect());
}
