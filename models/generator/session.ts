import type { MovementName, Nuisance } from '../../src/contracts/movement.ts';
import { CHANNEL_COUNT } from '../../src/measure/channels.ts';

/** A planted brief movement, the truth that the classifier is to find. */
export interface PlantedEvent {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  /** Largest displacement of a region's skin, in IOD. */
  readonly amplitude: number;
  readonly movements: readonly {
    readonly name: MovementName;
    readonly right: boolean;
    readonly left: boolean;
  }[];
  /** What the event adds to each raw channel at its height. */
  readonly pattern: Float32Array;
}

export interface NuisanceSpan {
  readonly kind: Nuisance;
  readonly fromMs: number;
  readonly toMs: number;
}

/** A generated session: raw channels at native frame times, to which layers are added one by one. */
export class Session {
  readonly timesMs: Float64Array;
  /** Frame-major, CHANNEL_COUNT values each. */
  readonly values: Float32Array;
  readonly events: PlantedEvent[] = [];
  readonly nuisances: NuisanceSpan[] = [];
  /** Times at which the tracker lost the face: the pipeline starts anew there. */
  readonly lostMs: number[] = [];

  constructor(timesMs: Float64Array) {
    this.timesMs = timesMs;
    this.values = new Float32Array(timesMs.length * CHANNEL_COUNT);
  }

  get durationMs(): number {
    return this.timesMs[this.timesMs.length - 1] ?? 0;
  }

  /** First frame at or after a time. */
  frameAt(timeMs: number): number {
    let low = 0;
    let high = this.timesMs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.timesMs[middle]! < timeMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Adds `pattern` times a course over time to all frames between two times. */
  addPattern(pattern: Float32Array, course: (timeMs: number) => number, fromMs: number, toMs: number): void {
    const channels = nonZero(pattern);
    const end = this.frameAt(toMs);
    for (let frame = this.frameAt(fromMs); frame < end; frame++) {
      const height = course(this.timesMs[frame]!);
      if (height === 0) continue;
      const row = frame * CHANNEL_COUNT;
      for (const channel of channels) this.values[row + channel]! += height * pattern[channel]!;
    }
  }

  note(kind: Nuisance, fromMs: number, toMs: number): void {
    this.nuisances.push({ kind, fromMs, toMs });
  }
}

function nonZero(pattern: Float32Array): readonly number[] {
  const channels: number[] = [];
  pattern.forEach((value, channel) => {
    if (value !== 0) channels.push(channel);
  });
  return channels;
}
