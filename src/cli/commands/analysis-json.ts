import { MEASURED_PARTS } from '../../contracts/face-part.ts';
import type { Moment, UnscoredSpan } from '../../contracts/moment.ts';
import type { ClipReport, StartReport } from '../../contracts/perception.ts';
import { recordOf } from '../../core/record-of.ts';

/** What the command line knows about an analysis, gathered from the worker and the browser. */
export interface Analysis {
  readonly name: string;
  /** How many false findings a minute were borne. */
  readonly ratePerMinute: number;
  readonly start: StartReport;
  readonly clip: ClipReport;
  readonly browser: string;
  readonly cores: number;
}

const DECIMALS = 3;

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

/** Every number within, rounded: enough for a microsecond, and for a person to read. */
function roundAll<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? rounded(part) : part));
  return JSON.parse(text) as Value;
}

function spanJson({ fromMs, toMs, reason }: UnscoredSpan): UnscoredSpan {
  return { fromMs, toMs, reason };
}

function momentJson(moment: Moment): Moment {
  const { onsetMs, apexMs, offsetMs, durationMs, durationErrorMs, confidence, amplitude, judgedParts } =
    moment;
  const movements = moment.movements.map(({ name, side, score }) => ({ name, side, score }));
  return {
    onsetMs,
    apexMs,
    offsetMs,
    durationMs,
    durationErrorMs,
    confidence,
    amplitude,
    movements,
    judgedParts,
  };
}

/**
 * The result as it is written to a file: times in ms as a player tells them, amplitude in IOD. Schema 2 has all of schema
 * 1, and beside it the rate that was asked for, what was judged of each part of the face, and where the pictures' size
 * changes every one of them.
 */
export function analysisJson({ name, ratePerMinute, start, clip, browser, cores }: Analysis) {
  const { width, height, sizes, fps, frames, durationMs } = clip.source;
  return roundAll({
    schema: 2,
    source: { name, width, height, ...(sizes.length > 1 && { sizes }), fps, frames, durationMs },
    analysed: {
      frames: clip.analysedFrames,
      ratePerMinute,
      scoredMs: clip.scoredMs,
      unscoredMs: clip.unscoredMs,
      unscored: clip.unscored.map(spanJson),
      parts: recordOf(MEASURED_PARTS, (part) => ({
        judgedMs: clip.parts[part].judgedMs,
        unjudged: clip.parts[part].unjudged.map(spanJson),
      })),
    },
    moments: clip.moments.map(momentJson),
    timing: {
      backend: start.backend,
      stages: Object.fromEntries(
        Object.entries(clip.stages).map(([stage, { p50, p95, p99 }]) => [stage, { p50, p95, p99 }]),
      ),
      framesPerSecond: clip.framesPerSecond,
    },
    environment: {
      browser,
      landmarkerSha256: start.landmarkerSha256,
      modelVersion: start.modelVersion,
      cores,
    },
  });
}
