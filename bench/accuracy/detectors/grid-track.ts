import type { Trace } from '../../../src/contracts/observation.ts';
import { TraceReader } from '../../../src/trace/trace-reader.ts';
import { HeadAligner } from '../../../src/measure/head/align.ts';
import { CHANNEL_COUNT, ChannelExtractor } from '../../../src/measure/channels.ts';
import { GridResampler, MAX_GAP_MS } from '../../../src/spotting/grid/resampler.ts';

/** A repeated picture is no news, unless the face has been still for this long (as in src/spotting/analyser.ts). */
const MAX_DOUBLED_MS = 60;

/** An unbroken run of raw channels on the 30 Hz grid. */
export interface Stretch {
  readonly timesMs: Float64Array;
  /** Frame-major, CHANNEL_COUNT values each. */
  readonly values: Float32Array;
}

/** Collects the grid frames between two breaks. */
class StretchBuilder {
  readonly #timesMs: number[] = [];
  readonly #rows: Float32Array[] = [];
  readonly #extractor = new ChannelExtractor();
  readonly #resampler = new GridResampler(CHANNEL_COUNT);

  push(timeMs: number, channels: (extractor: ChannelExtractor) => Float32Array): void {
    this.#resampler.push(timeMs, channels(this.#extractor));
    for (let frame = this.#resampler.next(); frame !== null; frame = this.#resampler.next()) {
      this.#timesMs.push(frame.timeMs);
      this.#rows.push(frame.values.slice());
    }
  }

  build(): Stretch {
    const values = new Float32Array(this.#rows.length * CHANNEL_COUNT);
    this.#rows.forEach((row, frame) => values.set(row, frame * CHANNEL_COUNT));
    return { timesMs: Float64Array.from(this.#timesMs), values };
  }
}

function measure(trace: Trace): readonly Stretch[] {
  const reader = new TraceReader(trace);
  const head = new HeadAligner();
  const builders: StretchBuilder[] = [];
  let lastMs = -Infinity;
  for (let frame = 0; frame < reader.frameCount; frame++) {
    const observation = reader.observation(frame);
    const { timestampMs, widthPx, heightPx } = observation;
    if (observation.faces !== 1) continue;
    if (observation.doubled && timestampMs - lastMs < MAX_DOUBLED_MS) continue;
    if (timestampMs - lastMs > MAX_GAP_MS) builders.push(new StretchBuilder());
    lastMs = timestampMs;
    head.align(observation.landmarks, widthPx, heightPx);
    builders.at(-1)!.push(timestampMs, (extractor) => extractor.extract(observation, head));
  }
  return builders.map((builder) => builder.build());
}

const measured = new WeakMap<Trace, readonly Stretch[]>();

/**
 * The app's own raw channels of a trace on its 30 Hz grid, in unbroken stretches. Kept as long as the trace
 * is: every rival starts from the same numbers.
 */
export function stretchesOf(trace: Trace): readonly Stretch[] {
  const known = measured.get(trace) ?? measure(trace);
  measured.set(trace, known);
  return known;
}

/** One channel over a stretch. */
export function courseOf({ timesMs, values }: Stretch, channel: number): Float64Array {
  return Float64Array.from(timesMs, (_, frame) => values[frame * CHANNEL_COUNT + channel]!);
}
