import type { MeshClip } from '../../../record/mesh-clip.ts';

/** Rest between two rounds, so that the eye sees an end and a beginning. */
const REST_MS = 900;

/** Where a replay is: its own time runs from the clip's first frame to its last, and again after a rest. */
export class ReplayClock {
  readonly #timesMs: Float64Array;
  #positionMs = 0;
  #lastMs: number | null = null;
  speed = 1;
  isPlaying = false;

  constructor({ timesMs }: MeshClip) {
    this.#timesMs = timesMs;
  }

  get lengthMs(): number {
    return this.#timesMs[this.#timesMs.length - 1]! - this.#timesMs[0]!;
  }

  /** Since the first frame; never beyond the last. */
  get positionMs(): number {
    return Math.min(this.#positionMs, this.lengthMs);
  }

  set positionMs(value: number) {
    this.#positionMs = Math.min(this.lengthMs, Math.max(0, value));
  }

  /** Index of the frame that is seen. */
  get frame(): number {
    const timeMs = this.#timesMs[0]! + this.positionMs;
    const after = this.#timesMs.findIndex((each) => each > timeMs + 1e-6);
    return after === -1 ? this.#timesMs.length - 1 : Math.max(0, after - 1);
  }

  /** Moves on by the time that has passed since the last call. */
  tick(nowMs: number): void {
    const passedMs = this.#lastMs === null ? 0 : nowMs - this.#lastMs;
    this.#lastMs = nowMs;
    if (!this.isPlaying) return;
    this.#positionMs += passedMs * this.speed;
    if (this.#positionMs > this.lengthMs + REST_MS * this.speed) this.#positionMs = 0;
  }
}
