import type { Scope } from '../../kit/scope.ts';

/** Sizes of the words before a room, in shares of the window's width, the largest first. */
const SIZES_VW = [1.9, 1.75, 1.6, 1.48, 1.36, 1.26, 1.17, 1.08] as const;
const PROPERTY = '--room-size';

/** Words before a room are as large as all of them can be at once: nobody in it can scroll. */
export function fitToRoom(view: HTMLElement, scope: Scope): void {
  const fit = (): void => {
    for (const size of SIZES_VW) {
      view.style.setProperty(PROPERTY, `${size}vw`);
      const { scrollHeight, clientHeight } = document.documentElement;
      if (scrollHeight <= clientHeight) return;
    }
  };
  addEventListener('resize', fit);
  scope.add(() => {
    removeEventListener('resize', fit);
    view.style.removeProperty(PROPERTY);
  });
  // Once it has its place on the page.
  queueMicrotask(fit);
  void document.fonts.ready.then(fit);
}
