/** One frame of the page: when the browser began it, and when all that is done in it was done, by the page's clock. */
export interface PageFrame {
  readonly beganMs: number;
  readonly doneMs: number;
}

/** What the line beside the face said from when on. */
interface LineNote {
  readonly atMs: number;
  readonly text: string;
}

/** On the global object of a page that is watched. */
export interface PageNotes {
  readonly frames: { beganMs: number; doneMs: number }[];
  readonly lines: LineNote[];
}

declare global {
  interface Window {
    pageNotes: PageNotes;
  }
}

/** Runs in the page before its own scripts: notes every frame that something is done in, and the line beside the face. */
export function takePageNotes(): void {
  const notes: PageNotes = { frames: [], lines: [] };
  window.pageNotes = notes;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((beganMs) => {
      callback(beganMs);
      const last = notes.frames.at(-1);
      if (last?.beganMs === beganMs) last.doneMs = performance.now();
      else notes.frames.push({ beganMs, doneMs: performance.now() });
    });
  new MutationObserver(() => {
    const text = document.querySelector('.eye-line')?.textContent ?? '';
    if (notes.lines.at(-1)?.text !== text) notes.lines.push({ atMs: performance.now(), text });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
