import { STAGES, type Percentiles, type Stage, type StageTimings } from '../src/contracts/perception.ts';

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
    const out: Partial<Record<Stage, Percentiles>> = {};
    for (const [stage, ring] of this.#rings) {
      if (ring.count === 0) continue;
      const sorted = ring.values.slice(0, Math.min(ring.count, HISTORY_FRAMES)).sort();
      const at = (share: number): number =>
        sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
      out[stage] = { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
    }
    return out;
  }
}
