import { PARTIAL_REASONS, type UnscoredSpan } from '../../../src/contracts/moment.ts';
import type { Trace } from '../../../src/contracts/observation.ts';
import { TraceReader } from '../../../src/trace/trace-reader.ts';
import { Analyser } from '../../../src/spotting/analyser.ts';
import type { Interval } from '../../../src/core/interval.ts';
import type { Detector } from '../detector.ts';

/** Time in which the app judges nothing anywhere on the face. No classifier is needed to know it. */
function measureBlocked(trace: Trace): readonly UnscoredSpan[] {
  const reader = new TraceReader(trace);
  const analyser = new Analyser();
  for (let frame = 0; frame < reader.frameCount; frame++) {
    analyser.observe(reader.observation(frame));
  }
  return analyser
    .summary(reader.durationMs)
    .unscored.filter(({ reason }) => !PARTIAL_REASONS.includes(reason));
}

const measured = new WeakMap<Trace, readonly UnscoredSpan[]>();

/** @internal */
export function blockedSpans(trace: Trace): readonly UnscoredSpan[] {
  const known = measured.get(trace) ?? measureBlocked(trace);
  measured.set(trace, known);
  return known;
}

/** The app's own rule for a moment: no part of it may lie in blocked time. */
export function isBlocked({ onsetMs, offsetMs }: Interval, spans: readonly UnscoredSpan[]): boolean {
  return spans.some(({ fromMs, toMs }) => fromMs < offsetMs && toMs > onsetMs);
}

/** Gives a rival the app's gates: what it says in blocked time is not held against it, nor counted for it. */
export function gated(detector: Detector): Detector {
  return {
    name: detector.name,
    source: detector.source,
    detect: (trace) => {
      const spans = blockedSpans(trace);
      return detector.detect(trace).filter((found) => !isBlocked(found, spans));
    },
  };
}
