import { heightsInFrames } from '../../synthetic/face.ts';
import { STILL, type ActiveMovement, type FaceState } from '../../synthetic/shape.ts';
import { judgeShown, MARGIN_FRAMES, type FrameTime, type Shown } from './shown-frames.ts';
import type { Trial, View } from './trial.ts';

/** The face as it is to be drawn in one frame. */
export interface Picture {
  readonly view: View;
  readonly state: FaceState;
}

/** How many displayed frames come nearest to a length, one at least. @internal */
export function framesOf(lengthMs: number, frameMs: number): number {
  return Math.max(1, Math.round(lengthMs / frameMs));
}

/** Where nothing moves in a trial, this many frames are judged all the same. */
const FRAMES_OF_NOTHING = 6;

/** One trial on its way over the display, fed with every frame; the movement is counted out in frames. */
export class Presentation {
  readonly trial: Trial;
  /** How many displayed frames the movement takes. */
  readonly frames: number;
  readonly #frameMs: number;
  readonly #course: readonly number[];
  readonly #times: FrameTime[] = [];
  #first = -1;

  /** @param frameMs a frame of this display */
  constructor(trial: Trial, frameMs: number) {
    this.trial = trial;
    this.#frameMs = frameMs;
    this.frames = trial.movement ? framesOf(trial.movement.lengthMs, frameMs) : FRAMES_OF_NOTHING;
    this.#course = trial.movement ? heightsInFrames(this.frames) : [];
  }

  /** What to draw in the frame that begins now; `drawn` must follow before the next. */
  frame(nowMs: number): Picture {
    const at = this.#times.length;
    this.#times.push({ beganMs: nowMs, drawnMs: nowMs });
    const timeMs = nowMs - this.#times[0]!.beganMs;
    if (this.#first < 0 && timeMs >= this.trial.leadMs && at >= MARGIN_FRAMES) this.#first = at;
    const height = this.#first < 0 ? 0 : (this.#course[at - this.#first] ?? 0);
    const { view, movement, distractors } = this.trial;
    const movements: readonly ActiveMovement[] =
      movement && height > 0
        ? [{ name: movement.name, side: movement.side, level: movement.size * height }]
        : [];
    return {
      view,
      state: distractors
        .filter(({ startMs, endMs }) => timeMs > startMs && timeMs < endMs)
        .reduce<FaceState>((state, distractor) => distractor.add(state, timeMs), { ...STILL, movements }),
    };
  }

  /** The frame that began last is drawn. */
  drawn(nowMs: number): void {
    const { beganMs } = this.#times.at(-1)!;
    this.#times[this.#times.length - 1] = { beganMs, drawnMs: nowMs };
  }

  /** Whether everything has been shown. */
  get isOver(): boolean {
    if (this.#first < 0 || this.#times.length < this.#first + this.frames + MARGIN_FRAMES) return false;
    const sinceMs = this.#times.at(-1)!.beganMs - this.#times[this.#first]!.beganMs;
    return sinceMs >= this.trial.tailMs;
  }

  /** What stood on the display; before the end, a trial that was broken off. */
  get shown(): Shown {
    if (!this.isOver) return { kind: 'missed' };
    return judgeShown(this.#times, this.#first, this.frames, this.#frameMs);
  }
}
