import { median, nearestRank } from '../../src/core/quantiles.ts';
import type { Block } from './contract.ts';
import type { SubjectReport } from './peer-report.ts';

export interface Times {
  readonly framesTimed: number;
  readonly faceShare: number;
  readonly msPerFrame: SubjectReport['msPerFrame'];
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
      p95: nearestRank(all, 95),
      max: all.at(-1) ?? NaN,
    },
  };
}
