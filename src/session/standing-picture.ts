import type { FrameReport } from '../contracts/perception.ts';
import type { AppState } from './app-state.ts';
import type { Visit } from './visit.ts';

/** Not that of the looks at the worker, which a page under test makes rarer by its length. */
const LOOK_INTERVAL_MS = 200;
/** A camera without a frame for this long stands still. */
const SILENT_AFTER_MS = 1000;
/** Told for so long, there is something to be done about it. */
const WAY_OUT_AFTER_MS = 10_000;
/** A look later than this means that the page itself slept. */
const MOST_COUNTED_MS = 2 * LOOK_INTERVAL_MS;

/** Follows whether new pictures come of the camera that is watched, and notes the time without any as unjudged. */
export class StandingPicture {
  readonly #state: AppState;
  #visit: Visit | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #lookedMs = 0;
  /** Since the newest frame. */
  #silentMs = 0;
  #notedMs = 0;
  #repeats = false;
  #standsMs = 0;

  constructor(state: AppState) {
    this.#state = state;
  }

  begin(visit: Visit): void {
    this.end();
    if (visit.source !== 'camera') return;
    this.#visit = visit;
    this.#lookedMs = performance.now();
    this.#timer = setInterval(() => this.#look(performance.now()), LOOK_INTERVAL_MS);
  }

  end(): void {
    clearInterval(this.#timer);
    this.#visit = null;
    this.#rest();
  }

  heard({ quality }: FrameReport): void {
    this.#silentMs = 0;
    this.#notedMs = 0;
    this.#repeats = quality.silences.some(({ reason }) => reason === 'no-new-picture');
    this.#tell(0);
  }

  #look(nowMs: number): void {
    const awakeMs = Math.min(nowMs - this.#lookedMs, MOST_COUNTED_MS);
    this.#lookedMs = nowMs;
    if (this.#state.phase.peek() !== 'watching') {
      this.#rest();
      return;
    }
    this.#silentMs += awakeMs;
    if (this.#isSilent) {
      this.#visit?.addStandstill(this.#silentMs - this.#notedMs);
      this.#notedMs = this.#silentMs;
    }
    this.#tell(awakeMs);
  }

  get #isSilent(): boolean {
    return this.#silentMs >= SILENT_AFTER_MS;
  }

  #tell(passedMs: number): void {
    const stands = this.#repeats || this.#isSilent;
    const stoodBefore = this.#state.standing.peek() !== 'no';
    this.#standsMs = stands && stoodBefore ? this.#standsMs + passedMs : 0;
    const isLong = this.#standsMs >= WAY_OUT_AFTER_MS;
    this.#state.standing.value = isLong ? 'for-long' : stands ? 'yes' : 'no';
  }

  #rest(): void {
    this.#silentMs = 0;
    this.#notedMs = 0;
    this.#repeats = false;
    this.#tell(0);
  }
}
