import { NUISANCES } from '../../../src/contracts/movement.ts';
import type { Trace } from '../../../src/contracts/observation.ts';
import { Analyser } from '../../../src/spotting/analyser.ts';
import { BRIEF_LIMIT_MS, MAX_HALF_FRAMES, MIN_DURATION_MS } from '../../../src/spotting/brief-limits.ts';
import { VERDICT } from '../../../src/spotting/verdict/layout.ts';
import { VerdictRing } from '../../../src/spotting/verdict/verdict-ring.ts';
import { TraceReader } from '../../../src/trace/trace-reader.ts';
import type { Verdicts } from '../../../models/evaluation/run-trace.ts';
import type { Detection, Detector } from '../detector.ts';
import { durationMs, onePerMovement } from './candidates.ts';
import { gated } from './gated.ts';

/** Height of the apex heat at which a movement is considered. */
const LEAST_APEX = 0.05;
/** The event has ended when its probability has fallen under this. */
const EVENT_END = 0.3;
/** An offset at least this clear may end a movement before its event has: less is noise on the way from the apex. */
const CLEAR_OFFSET = 0.3;
/** Mean probability of "lasting" over the movement at which it is not called brief, as in the app. */
const LASTING_LIMIT = 0.3;
const LASTING = VERDICT.nuisance + NUISANCES.indexOf('lasting');
/** What the app does by its rest after a moment. */
const APART_MS = 300;

/** What the app's classifier alone would call a movement: peaks of its onset, apex and offset heats. */
export function classifierPeaks(name: string, verdictsOf: (trace: Trace) => Verdicts): Detector {
  return gated({
    name,
    source: "peaks of the classifier's heats",
    detect: (trace) => onePerMovement(peaksIn(trace, verdictsOf(trace)), APART_MS),
  });
}

function peaksIn(trace: Trace, verdicts: Verdicts): readonly Detection[] {
  const reader = new TraceReader(trace);
  const analyser = new Analyser();
  const peaks: Detection[] = [];
  let decoder = new HeatDecoder();
  let epoch = 0;
  let next = 0;
  for (let frame = 0; frame < reader.frameCount; frame++) {
    for (const question of analyser.observe(reader.observation(frame))) {
      if (question.epoch !== epoch) decoder = new HeatDecoder();
      epoch = question.epoch;
      const peak = decoder.push(question.aboutMs, verdicts[next++]!);
      if (peak !== null && durationMs(peak) >= MIN_DURATION_MS && durationMs(peak) < BRIEF_LIMIT_MS)
        peaks.push(peak);
    }
  }
  return peaks;
}

/** Follows the heats of one unbroken sequence of verdicts. */
class HeatDecoder {
  readonly #ring = new VerdictRing();
  #apex: number | null = null;

  /** @returns a movement that has just ended, else null */
  push(timeMs: number, verdict: Float32Array): Detection | null {
    const ring = this.#ring;
    ring.push(timeMs, verdict);
    this.#noticeApex(ring.end - 2);
    if (this.#apex === null) return null;
    const offset = offsetOf(ring, this.#apex);
    if (offset === null) return null;
    const apex = this.#apex;
    this.#apex = null;
    return offset === 'none' ? null : movementOf(ring, apex, offset);
  }

  #noticeApex(frame: number): void {
    const ring = this.#ring;
    if (frame <= ring.begin || !ring.isPeak(frame, VERDICT.apex)) return;
    const height = ring.value(frame, VERDICT.apex);
    if (height < LEAST_APEX) return;
    if (this.#apex !== null && height < ring.value(this.#apex, VERDICT.apex)) return;
    this.#apex = frame;
  }
}

/** The offset's frame once it is known; 'none' when the movement has not ended in time; null while open. */
function offsetOf(ring: VerdictRing, apex: number): number | 'none' | null {
  const newest = ring.end - 1;
  if (newest < apex + 2) return null;
  const best = ring.argMax(VERDICT.offset, apex + 1, Math.min(newest, apex + MAX_HALF_FRAMES));
  const height = ring.value(best, VERDICT.offset);
  const now = ring.value(newest, VERDICT.offset);
  const passed = best < newest && now < height;
  const ended = ring.value(newest, VERDICT.event) < EVENT_END;
  if (passed && (ended || (height >= CLEAR_OFFSET && now < 0.5 * height))) return best;
  return newest - apex > MAX_HALF_FRAMES ? 'none' : null;
}

function movementOf(ring: VerdictRing, apex: number, offset: number): Detection | null {
  const onset = ring.argMax(VERDICT.onset, Math.max(ring.begin, apex - MAX_HALF_FRAMES), apex - 1);
  // A movement that was under way when the sequence began has no onset.
  if (onset === ring.begin || ring.mean(LASTING, onset, offset) > LASTING_LIMIT) return null;
  return {
    onsetMs: ring.peakMs(onset, VERDICT.onset),
    apexMs: ring.peakMs(apex, VERDICT.apex),
    offsetMs: ring.peakMs(offset, VERDICT.offset),
    score: surenessOf(ring, onset, apex, offset),
  };
}

/** Geometric mean of the event's mean probability and its three heats: each must be there. */
function surenessOf(ring: VerdictRing, onset: number, apex: number, offset: number): number {
  const product =
    ring.mean(VERDICT.event, onset, offset) *
    ring.value(onset, VERDICT.onset) *
    ring.value(apex, VERDICT.apex) *
    ring.value(offset, VERDICT.offset);
  return product ** (1 / 4);
}
