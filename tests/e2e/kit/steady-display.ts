import type { Page } from 'playwright-core';

/** On the global object of a page with such a display. */
interface SteadyDisplay {
  /** How many frames each frame takes from now on; one in so many takes two. */
  missEvery: number | null;
  /** So many frames to come, and then its clock stands still; null for as many as are asked for. */
  framesLeft: number | null;
}

/**
 * Gives the page a display that begins a frame every so many ms of the page's own clock, as fast as the machine can go
 * through them: how fast it is decides no test.
 */
export async function useSteadyDisplay(page: Page, frameMs: number): Promise<void> {
  await page.addInitScript(steady, frameMs);
}

/** Lets one in so many frames be missed; null for none. */
export async function missEvery(page: Page, frames: number | null): Promise<void> {
  await page.evaluate((every) => {
    (globalThis as unknown as { steadyDisplay: SteadyDisplay }).steadyDisplay.missEvery = every;
  }, frames);
}

/** Lets so many frames pass and then keeps the page as it is; null lets it go on. */
export async function letPass(page: Page, frames: number | null): Promise<void> {
  await page.evaluate(async (count) => {
    const display = (globalThis as unknown as { steadyDisplay: SteadyDisplay }).steadyDisplay;
    display.framesLeft = count;
    while (display.framesLeft !== null && display.framesLeft > 0)
      await new Promise((done) => setTimeout(done, 20));
  }, frames);
}

/** Runs in the page. All that asks for one frame is given the same one; clocks stand still in between. */
function steady(frameMs: number): void {
  const display: SteadyDisplay = { missEvery: null, framesLeft: null };
  Object.assign(globalThis, { steadyDisplay: display });
  const HELD_MS = 20;
  const beganMs = performance.now();
  let [passed, count, asked] = [0, 0, 0];
  let waiting = new Map<number, FrameRequestCallback>();
  performance.now = () => beganMs + passed * frameMs;

  const begin = (): void => {
    if (display.framesLeft === 0) {
      setTimeout(begin, HELD_MS);
      return;
    }
    if (display.framesLeft !== null) display.framesLeft--;
    count++;
    passed += display.missEvery !== null && count % display.missEvery === 0 ? 2 : 1;
    const due = waiting;
    waiting = new Map();
    for (const callback of due.values()) callback(performance.now());
  };
  globalThis.requestAnimationFrame = (callback) => {
    if (waiting.size === 0) setTimeout(begin);
    waiting.set(++asked, callback);
    return asked;
  };
  globalThis.cancelAnimationFrame = (request) => void waiting.delete(request);
}

/** Makes every frame of the page take so long, by the machine's own clock. */
export async function makeSlow(page: Page, busyMs: number): Promise<void> {
  await page.addInitScript((ms) => {
    const work = (): void => {
      const untilMs = performance.now() + ms;
      while (performance.now() < untilMs);
      requestAnimationFrame(work);
    };
    requestAnimationFrame(work);
  }, busyMs);
}
