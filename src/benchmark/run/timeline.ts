import { nearestRank } from '../../core/quantiles.ts';
import type { LoggedFrame } from './frame-log.ts';
import type { Timeline } from '../result/result.ts';

/** As many points as a chart is wide; more would make the file long and tell nothing. */
const MOST_STEPS = 300;
const LEAST_STEP_MS = 100;

/** A run in equal steps, from its first frame to its last. */
export function timelineOf(frames: readonly LoggedFrame[]): Timeline {
  if (frames.length === 0) return { stepMs: LEAST_STEP_MS, medianMs: [], longestMs: [], dropped: [] };
  const startMs = frames[0]!.sentMs;
  const lengthMs = frames[frames.length - 1]!.sentMs - startMs;
  const stepMs = Math.max(LEAST_STEP_MS, Math.ceil(lengthMs / MOST_STEPS));
  const steps = Array.from({ length: Math.floor(lengthMs / stepMs) + 1 }, (): LoggedFrame[] => []);
  for (const frame of frames) steps[Math.floor((frame.sentMs - startMs) / stepMs)]!.push(frame);
  const work = steps.map((inStep) =>
    inStep.map((frame) => frame.sentMs - frame.takenMs).sort((a, b) => a - b),
  );
  return {
    stepMs,
    medianMs: work.map((times) => (times.length > 0 ? nearestRank(times, 50) : null)),
    longestMs: work.map((times) => times.at(-1) ?? null),
    dropped: steps.map((inStep) => inStep.reduce((sum, frame) => sum + frame.dropped, 0)),
  };
}
