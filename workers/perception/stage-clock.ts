import { STAGES, type Stage, type StageTimings } from '../../src/contracts/perception.ts';
import { distributionOf, type Distribution } from '../../src/core/distribution.ts';

/** Frames remembered per stage: ten minutes at 30 fps would be 18,000; the latest three are kept. */
const HISTORY_FRAMES = 5400;

/** Times each stage; a fixed ring per stage, so that long sessions do not grow. */
export class StageClock {
  readonly #rings = new Map<Stage, { values: Float32Array; count: number }>();

  constructor() {
    for (const stage of STAGES)
      this.#rings.set(stage, { values: new Float32Array(HISTORY_FRAMES), count: 0 });
  }

  now(): number {
    return performance.now();
  }

  /** The same moment on the clock that page and worker share. */
  shared(ms: number): number {
    return performance.timeOrigin + ms;
  }

  /** Records the time since `startMs` for a stage and returns the present time. */
  lap(stage: Stage, startMs: number): number {
    const now = this.now();
    const ring = this.#rings.get(stage)!;
    ring.values[ring.count % HISTORY_FRAMES] = now - startMs;
    ring.count++;
    return now;
  }

  reset(): void {
    for (const ring of this.#rings.values()) ring.count = 0;
  }

  summary(): StageTimings {
    const out: Partial<Record<Stage, Distribution>> = {};
    for (const [stage, { values, count }] of this.#rings) {
      const timed = distributionOf(values.subarray(0, Math.min(count, HISTORY_FRAMES)));
      if (timed !== null) out[stage] = timed;
    }
    return out;
  }
}
