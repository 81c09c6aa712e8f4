import { DisplayRate, isTooSlow } from '../../exercise/eye/display-rate.ts';
import { Presentation, type Picture } from '../../exercise/eye/presentation.ts';
import type { Shown } from '../../exercise/eye/shown-frames.ts';
import type { Trial } from '../../exercise/eye/trial.ts';

/** Puts trials on the display and learns its rate meanwhile. Fed with every frame, shown or not. */
export class TrialShow {
  #rate = new DisplayRate();
  #presentation: Presentation | null = null;

  /** Length of a displayed frame; null while it is not known yet. */
  get frameMs(): number | null {
    return this.#rate.frameMs;
  }

  /** Whether brief movements cannot be shown here for what they are. */
  get isTooSlow(): boolean {
    const { frameMs } = this;
    return frameMs !== null && isTooSlow(frameMs);
  }

  /** @throws before the display's rate is known */
  begin(trial: Trial): void {
    const { frameMs } = this;
    if (frameMs === null) throw new Error('The display has not been measured.');
    this.#presentation = new Presentation(trial, frameMs);
  }

  /** A frame begins. */
  tick(nowMs: number): void {
    this.#rate.add(nowMs);
  }

  /** What is to be drawn in the frame that began; null where no trial is on. */
  picture(nowMs: number): Picture | null {
    return this.#presentation?.frame(nowMs) ?? null;
  }

  /** The drawing of the frame that began last is done. */
  drawn(nowMs: number): void {
    this.#presentation?.drawn(nowMs);
  }

  get isOver(): boolean {
    return this.#presentation?.isOver ?? false;
  }

  /** Ends the trial that is on; tells what stood on the display, and for how long the movement did. */
  end(): { readonly shown: Shown; readonly shownMs: number } {
    const presentation = this.#presentation;
    this.#presentation = null;
    if (!presentation) return { shown: { kind: 'missed' }, shownMs: 0 };
    return { shown: presentation.shown, shownMs: presentation.frames * (this.frameMs ?? 0) };
  }

  /** Nobody saw the page for a while. */
  pause(): void {
    this.#rate.pause();
  }

  /** Measures the display anew. */
  measureAnew(): void {
    this.#rate = new DisplayRate();
    this.#presentation = null;
  }
}
