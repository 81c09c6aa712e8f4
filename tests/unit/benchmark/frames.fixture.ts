import type { FrameReport } from '../../../src/contracts/perception.ts';
import type { LoggedFrame } from '../../../src/benchmark/run/frame-log.ts';

/** Capture clocks begin anywhere. */
const CAPTURE_OFFSET_MS = 5_000_000;

interface Course {
  readonly atMs: number;
  /** Beyond the quickest. */
  readonly arrivalMs?: number;
  readonly waitingMs?: number;
  readonly workMs?: number;
  readonly deliveryMs?: number;
  readonly dropped?: number;
}

/** A frame of a camera whose quickest frames take 3 ms to the worker. */
export function frameOf(course: Course): LoggedFrame {
  const { atMs, arrivalMs = 0, waitingMs = 0, workMs = 10, deliveryMs = 1, dropped = 0 } = course;
  const arrivedMs = atMs + 3 + arrivalMs;
  const takenMs = arrivedMs + waitingMs;
  const sentMs = takenMs + workMs;
  const receivedMs = sentMs + deliveryMs;
  return { captureMs: atMs + CAPTURE_OFFSET_MS, arrivedMs, takenMs, sentMs, receivedMs, face: true, dropped };
}

export function reportOf(
  timestampMs: number,
  counts: Partial<FrameReport['counts']>,
  landmarks: Float32Array | null = null,
): FrameReport {
  return {
    timestampMs,
    landmarks,
    aspect: 4 / 3,
    stillFace: null,
    quality: { framesPerSecond: 30, interOcularPx: 90, yawDeg: 0, pitchDeg: 0, luma: 0.5, silences: [] },
    counts: { analysed: 1, dropped: 0, doubled: 0, ...counts },
    timing: { arrivedMs: timestampMs + 1, takenMs: timestampMs + 2, sentMs: timestampMs + 12 },
  };
}
