import { CHANNEL } from '../../measure/channels.ts';
import { GRID_STEP_MS } from '../grid/grid.ts';

/** Steps over which speed is taken: two grid frames tame the landmarks' own jitter. */
const SPAN_FRAMES = 2;
const SPAN_S = (SPAN_FRAMES * GRID_STEP_MS) / 1000;
/**
 * Enter and leave limits. Of what was told in film of 22 people while the head turned faster, 2 were planted and 6 were not;
 * slower, 169 and 26 (bench/decisions.md). A brisk nod passes 60, sitting still stays under 15 [measured jitter].
 */
const TURN_ENTER_DEG_S = 45;
const TURN_LEAVE_DEG_S = 40;
/** Travel across the picture in IOD a second: leaning in or swaying quickly. */
const TRAVEL_ENTER_IOD_S = 1.1;
const TRAVEL_LEAVE_IOD_S = 1;

const WATCHED = [CHANNEL.pose, CHANNEL.pose + 1, CHANNEL.pose + 2, CHANNEL.centre, CHANNEL.centre + 1];

/** Notices fast head motion on grid frames, with hysteresis. */
export class HeadMotion {
  readonly #history: Float64Array[] = [];
  #fast = false;

  reset(): void {
    this.#history.length = 0;
    this.#fast = false;
  }

  /** @param values raw channels of one grid frame */
  push(values: Float32Array): boolean {
    const now =
      this.#history.length > SPAN_FRAMES ? this.#history.shift()! : new Float64Array(WATCHED.length);
    WATCHED.forEach((channel, i) => (now[i] = values[channel]!));
    this.#history.push(now);
    const then = this.#history[0]!;
    if (this.#history.length <= SPAN_FRAMES) return this.#fast;
    const turn = Math.hypot(now[0]! - then[0]!, now[1]! - then[1]!, now[2]! - then[2]!) / SPAN_S;
    const travel = Math.hypot(now[3]! - then[3]!, now[4]! - then[4]!) / SPAN_S;
    this.#fast = this.#fast
      ? turn > TURN_LEAVE_DEG_S || travel > TRAVEL_LEAVE_IOD_S
      : turn > TURN_ENTER_DEG_S || travel > TRAVEL_ENTER_IOD_S;
    return this.#fast;
  }
}
