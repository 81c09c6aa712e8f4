import type { Block } from './contract.ts';
import type { SubjectReport } from './peer-report.ts';
import { median } from './ratios.ts';

export interface Times {
  readonly framesTimed: number;
  readonly faceShare: number;
  readonly msPerFrame: SubjectReport['msPerFrame'];
}

/** The p-th percentile (0..100) by nearest rank. */
function percentile(sorted: readonly number[], p: number): number {
  return sorted.at(Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)) ?? NaN;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** All of a subject's blocks taken together. */
export function timesOf(blocks: readonly Block[]): Times {
  const all = blocks.flatMap(({ msPerFrame }) => msPerFrame).sort((a, b) => a - b);
  return {
    framesTimed: all.length,
    faceShare: sum(blocks.map(({ facesSeen }) => facesSeen)) / sum(blocks.map(({ looked }) => looked)),
    msPerFrame: {
      p50: median(all),
      mean: sum(all) / all.length,
      p95: percentile(all, 95),
      max: all.at(-1) ?? NaN,
    },
  };
}
