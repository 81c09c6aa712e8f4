import type { Trace } from '../../../src/contracts/observation.ts';
import { TraceReader } from '../../../src/trace/trace-reader.ts';
import { judgedNowhere } from '../../../src/record/judged-time.ts';
import { Analyser } from '../../../src/spotting/analyser.ts';
import type { Interval } from '../../../src/core/interval.ts';
import type { Span } from '../../../src/core/spans.ts';
import type { Detector } from '../detector.ts';

/** Time in which the app judges nothing anywhere on the face. No classifier is needed to know it. */
function measureBlocked(trace: Trace): readonly Span[] {
  const reader = new TraceReader(trace);
  const analyser = new Analyser();
  for (let frame = 0; frame < reader.frameCount; frame++) {
    analyser.observe(reader.observation(frame));
  }
  return judgedNowhere(analyser.summary(reader.durationMs).parts);
}

const measured = new WeakMap<Trace, readonly Span[]>();

/** @internal */
export function blockedSpans(trace: Trace): readonly Span[] {
  const known = measured.get(trace) ?? measureBlocked(trace);
  measured.set(trace, known);
  return known;
}

/** The app's own rule for a moment: no part of it may lie in blocked time. */
export function isBlocked({ onsetMs, offsetMs }: Interval, spans: readonly Span[]): boolean {
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
