import type { SensitivityCell, SensitivityCurve } from './result.ts';

/** A movement is seen where at least half of its kind are found. */
const SEEN_SHARE = 0.5;
/** Where less of the time can be judged, what was found in it says nothing about a device. */
const LEAST_JUDGED_SHARE = 0.1;
/** Sizes of at least this share of the largest count as large: one size alone is planted too seldom. */
const LARGE_SHARE = 0.6;
/** From here on a movement has several frames at any rate that can be judged at all. */
const AMPLE_MS = 200;

/** The limits of what can be seen. */
export interface SensitivityFacts {
  readonly framesPerSecond: number;
  /** Null where nothing that was tried can be seen. */
  readonly seen: {
    /** The shortest movement that is seen when it is large. */
    readonly shortestMs: number;
    /** Nothing shorter was tried. */
    readonly isShortestTried: boolean;
    /** The smallest movement that is seen when it lasts long enough; inter-ocular distances. */
    readonly smallestAmplitude: number;
    /** Nothing smaller was tried. */
    readonly isSmallestTried: boolean;
  } | null;
}

/** What a curve says in a few numbers. A length or a size counts as seen only where all that are larger are, too. */
export function sensitivityFacts(curve: SensitivityCurve): SensitivityFacts {
  const { framesPerSecond } = curve;
  const cells = curve.cells.filter(({ planted }) => planted > 0);
  if (curve.judgedShare < LEAST_JUDGED_SHARE || cells.length === 0) return { framesPerSecond, seen: null };
  const largest = Math.max(...cells.map(({ amplitude }) => amplitude));
  const durations = shares(
    cells.filter(({ amplitude }) => amplitude >= LARGE_SHARE * largest),
    ({ durationMs }) => durationMs,
  );
  const shortestMs = leastSeen(durations);
  if (shortestMs === null) return { framesPerSecond, seen: null };
  const ample = cells.filter(({ durationMs }) => durationMs >= Math.max(AMPLE_MS, shortestMs));
  const amplitudes = shares(ample.length > 0 ? ample : cells, ({ amplitude }) => amplitude);
  const smallestAmplitude = leastSeen(amplitudes) ?? largest;
  return {
    framesPerSecond,
    seen: {
      shortestMs,
      isShortestTried: shortestMs === Math.min(...durations.keys()),
      smallestAmplitude,
      isSmallestTried: smallestAmplitude === Math.min(...amplitudes.keys()),
    },
  };
}

/** Share of the planted that was found, by a property of the cells. */
function shares(
  cells: readonly SensitivityCell[],
  of: (cell: SensitivityCell) => number,
): ReadonlyMap<number, number> {
  const keys = new Set(cells.map(of));
  return new Map([...keys].map((key) => [key, shareFound(cells.filter((cell) => of(cell) === key))]));
}

function shareFound(cells: readonly SensitivityCell[]): number {
  const planted = cells.reduce((sum, cell) => sum + cell.planted, 0);
  const found = cells.reduce((sum, cell) => sum + cell.found, 0);
  return found / planted;
}

/** The least key from which on upward all are seen. */
function leastSeen(shareBy: ReadonlyMap<number, number>): number | null {
  let least: number | null = null;
  for (const [key, share] of [...shareBy].sort(([a], [b]) => b - a)) {
    if (share < SEEN_SHARE) break;
    least = key;
  }
  return least;
}
