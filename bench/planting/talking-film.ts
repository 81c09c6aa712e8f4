import type { PlantingOrder } from './planting-contract.ts';
import type { Pulse } from './pulse.ts';
import { plantedFrom } from './schedule.ts';

/** Six seconds of lively talk out of the same clip as the calm ones, played to and fro: 12 s whose end joins its start. */
const TALK = { span: { fromMs: 84_000, toMs: 90_000 }, passes: 2 } as const;

/** Large enough that some of them are surely found beside the lips. */
const CLEAR_AMPLITUDE_IOD = 0.06;

/** 300 to 340 ms in all. */
const CLEAR_PULSES: readonly Pulse[] = [
  { onsetMs: 2000, riseMs: 150, holdMs: 20, fallMs: 170 },
  { onsetMs: 5000, riseMs: 130, holdMs: 20, fallMs: 150 },
  { onsetMs: 8000, riseMs: 150, holdMs: 20, fallMs: 160 },
  { onsetMs: 10_700, riseMs: 140, holdMs: 20, fallMs: 170 },
];

/** A face that talks, its brows going up every three seconds or so. */
export const TALKING_BROWS: PlantingOrder = {
  treatment: 'planted',
  family: 'curve',
  events: CLEAR_PULSES.map((pulse) => plantedFrom('brow-up', 'both', CLEAR_AMPLITUDE_IOD, pulse)),
  ...TALK,
};

/** The same pictures with nothing planted. */
export const TALKING_FACE: PlantingOrder = { treatment: 'twin', family: 'curve', events: [], ...TALK };
