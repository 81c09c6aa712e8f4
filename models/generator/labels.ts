import { MOVEMENTS, NUISANCES } from '../../src/contracts/movement.ts';
import { VERDICT, VERDICT_SIZE } from '../../src/spotting/verdict/layout.ts';
import type { NuisanceSpan, PlantedEvent } from './session.ts';

/** Onset, apex and offset are taught as bumps with this standard deviation. */
const BUMP_SD_FRAMES = 1;
/** Marks are rare: frames on one count this much more. */
const MARK_EMPHASIS = 4;
/** Which movement it was is asked only while one is under way, so it may count more there. */
const MOVEMENT_EMPHASIS = 2;

/** Targets and weights of one session, frame-major, VERDICT_SIZE values a frame. */
export interface Labels {
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

/** The truth at every grid frame; weights start at 1 for all but the movements. */
export function newLabels(frames: number): Labels {
  const weights = new Float32Array(frames * VERDICT_SIZE).fill(1);
  for (let frame = 0; frame < frames; frame++) {
    weights.fill(0, frame * VERDICT_SIZE + VERDICT.right, (frame + 1) * VERDICT_SIZE);
  }
  return { targets: new Float32Array(frames * VERDICT_SIZE), weights };
}

/** Marks an event. `trust` 0..1 says how visible it is: what cannot be seen is taught neither way. */
export function labelEvent(labels: Labels, timesMs: Float64Array, event: PlantedEvent, trust: number): void {
  const stepMs = timesMs[1]! - timesMs[0]!;
  const marks = [
    [VERDICT.onset, event.onsetMs],
    [VERDICT.apex, event.apexMs],
    [VERDICT.offset, event.offsetMs],
  ] as const;
  timesMs.forEach((timeMs, frame) => {
    const row = frame * VERDICT_SIZE;
    if (timeMs < event.onsetMs - 3 * stepMs || timeMs > event.offsetMs + 3 * stepMs) return;
    const inside = timeMs >= event.onsetMs && timeMs <= event.offsetMs;
    labels.targets[row + VERDICT.event] = Math.max(labels.targets[row + VERDICT.event]!, inside ? 1 : 0);
    labels.weights[row + VERDICT.event] = trust;
    for (const [head, markMs] of marks) {
      const away = (timeMs - markMs) / (BUMP_SD_FRAMES * stepMs);
      const bump = Math.exp(-0.5 * away * away);
      labels.targets[row + head] = Math.max(labels.targets[row + head]!, bump);
      labels.weights[row + head] = trust * (1 + MARK_EMPHASIS * labels.targets[row + head]!);
    }
    if (inside) labelMovements(labels, row, event, trust);
  });
}

function labelMovements(labels: Labels, row: number, event: PlantedEvent, trust: number): void {
  labels.weights.fill(MOVEMENT_EMPHASIS * trust, row + VERDICT.right, row + VERDICT_SIZE);
  for (const { name, right, left } of event.movements) {
    const movement = MOVEMENTS.indexOf(name);
    if (right) labels.targets[row + VERDICT.right + movement] = 1;
    if (left) labels.targets[row + VERDICT.left + movement] = 1;
  }
}

export function labelNuisance(labels: Labels, timesMs: Float64Array, span: NuisanceSpan): void {
  const head = VERDICT.nuisance + NUISANCES.indexOf(span.kind);
  timesMs.forEach((timeMs, frame) => {
    if (timeMs >= span.fromMs && timeMs <= span.toMs) labels.targets[frame * VERDICT_SIZE + head] = 1;
  });
}

/** Frames whose verdict the app never uses. */
export function silence(labels: Labels, fromFrame: number, toFrame: number): void {
  labels.weights.fill(0, Math.max(0, fromFrame) * VERDICT_SIZE, toFrame * VERDICT_SIZE);
}
