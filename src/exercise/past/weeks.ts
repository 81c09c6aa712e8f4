import type { Scale } from '../eye/scales.ts';
import type { PastLooks } from './past-shape.ts';

/** One exercise on the line over weeks; shares of the drawing, from the left and from its lower edge. */
export interface WeekMark {
  readonly across: number;
  readonly up: number;
  /** Ends of what is not known more finely. */
  readonly from: number;
  readonly to: number;
  /** Whether even the hardest was seen, so that it may lie lower. */
  readonly isFloor: boolean;
}

/** A level that is easily read off. */
interface Tick {
  /** In the scale's unit. */
  readonly level: number;
  readonly up: number;
}

export interface WeekLine {
  readonly marks: readonly WeekMark[];
  readonly ticks: readonly Tick[];
  /** Epoch ms of the left and the right edge. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** So that a wavering within what is not known is not drawn as a slope: at least two octaves are shown. */
const LEAST_OCTAVES = 2;

const TICKS: Readonly<Record<Scale, readonly number[]>> = {
  length: [10, 20, 50, 100, 200, 500],
  size: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1],
};

/**
 * Where the second looks of several days stand, on a logarithmic scale.
 * @returns null where fewer than two have a threshold: there is no line to draw
 */
export function lineOverWeeks(scale: Scale, exercises: readonly PastLooks[]): WeekLine | null {
  const told = exercises
    .flatMap((exercise) => toldOf(scale, exercise))
    .sort((one, other) => one.atMs - other.atMs);
  if (told.length < 2) return null;
  const { least, most } = edgesOf(told);
  const [firstMs, lastMs] = [told[0]!.atMs, told.at(-1)!.atMs];
  const up = (level: number): number => Math.log(level / least) / Math.log(most / least);
  const across = (atMs: number): number => (lastMs > firstMs ? (atMs - firstMs) / (lastMs - firstMs) : 0.5);
  const marks = told.map(({ atMs, at, from, to, isFloor }) => ({
    across: across(atMs),
    up: up(at),
    from: up(from),
    to: up(to),
    isFloor,
  }));
  const ticks = TICKS[scale]
    .map((level) => ({ level, up: up(level) }))
    .filter((tick) => tick.up >= 0 && tick.up <= 1);
  return { marks, ticks, firstMs, lastMs };
}

interface Told {
  readonly atMs: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isFloor: boolean;
}

function toldOf(scale: Scale, { endedAt, second }: PastLooks): readonly Told[] {
  const threshold = second[scale];
  const atMs = Date.parse(endedAt);
  switch (threshold.kind) {
    case 'found':
      return threshold.from > 0 ? [{ ...threshold, atMs, isFloor: false }] : [];
    case 'floor':
      return threshold.at > 0 ? [{ ...threshold, atMs, from: threshold.at, isFloor: true }] : [];
    case 'none':
      return [];
  }
}

function edgesOf(told: readonly Told[]): { readonly least: number; readonly most: number } {
  const least = Math.min(...told.map(({ from }) => from));
  const most = Math.max(...told.map(({ to }) => to));
  const octaves = Math.log2(most / least);
  const room = 2 ** (Math.max(0, LEAST_OCTAVES - octaves) / 2);
  return { least: least / room, most: most * room };
}
