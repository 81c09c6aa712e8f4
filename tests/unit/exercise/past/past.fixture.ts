import type { PastLooks, PastScenes } from '../../../../src/exercise/past/past-shape.ts';

export const LOOKS: PastLooks = {
  id: 'looks-1',
  endedAt: '2026-03-01T18:30:00.000Z',
  kind: 'eye',
  trials: 14,
  first: {
    length: { kind: 'found', at: 91.2, from: 60, to: 140 },
    size: { kind: 'none' },
    frameMs: 16.67,
  },
  second: {
    length: { kind: 'found', at: 62.4, from: 41, to: 95 },
    size: { kind: 'floor', at: 0.005, to: 0.009 },
    frameMs: 16.67,
  },
  takeAlong: { lesson: 'look-there' },
};

export const PAST_SCENES: PastScenes = {
  id: 'scenes-1',
  endedAt: '2026-03-08T18:30:00.000Z',
  kind: 'answer',
  scenes: ['sold-house', 'late-shift'],
  reach: 'open-door',
  takeAlong: { lesson: 'cause', sceneId: 'late-shift', turnIndex: 2 },
};

/** Looks of some day, whose second look has this threshold of length. */
export function looksOn(day: string, at: number, from = at / 1.4, to = at * 1.4): PastLooks {
  const length = { kind: 'found', at, from, to } as const;
  return {
    ...LOOKS,
    id: `looks-${day}`,
    endedAt: `${day}T18:00:00.000Z`,
    second: { ...LOOKS.second, length },
  };
}
