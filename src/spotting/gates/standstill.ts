/** For so long no film shows one picture, and no camera that lives: its noise tells its pictures apart. */
const STANDS_AFTER_MS = 1000;

/** Notices that the same picture comes again and again. */
export class Standstill {
  #newMs = -Infinity;

  /**
   * Takes one frame.
   * @param repeats whether its picture is that of the frame before
   * @returns since when nothing new has come; null as long as that is not for long
   */
  push(timeMs: number, repeats: boolean): number | null {
    if (!repeats || this.#newMs === -Infinity) this.#newMs = timeMs;
    return timeMs - this.#newMs >= STANDS_AFTER_MS ? this.#newMs : null;
  }
}
