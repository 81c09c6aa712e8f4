import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, number, object, parse, picklist } from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALM, CALM_CLIP, CALM_MS } from '../../bench/planting/calm-film.ts';
import { PlantingSession } from '../../bench/planting/plant.ts';
import type { Pulse } from '../../bench/planting/pulse.ts';
import { plantedFrom, type PlantedMovement } from '../../bench/planting/schedule.ts';
import { scoreClip, type ClipScore } from '../../models/evaluation/clip-score.ts';
import { truthOf } from '../../bench/planting/trial.ts';
import { MOVEMENTS } from '../../src/contracts/movement.ts';
import { analyze } from '../fixtures/run-cli.ts';

const RESULT = object({
  moments: array(
    object({
      onsetMs: number(),
      apexMs: number(),
      offsetMs: number(),
      movements: array(object({ name: picklist(MOVEMENTS) })),
    }),
  ),
});

const brief = (onsetMs: number): Pulse => ({ onsetMs, riseMs: 150, holdMs: 30, fallMs: 180 });
const lasting = (onsetMs: number): Pulse => ({ onsetMs, riseMs: 450, holdMs: 500, fallMs: 600 });

const BRIEF_EVENTS = [
  plantedFrom('brow-up', 'both', 0.04, brief(3400)),
  plantedFrom('lip-corner-up', 'both', 0.04, brief(5300)),
  plantedFrom('brow-up', 'right', 0.04, brief(7100)),
  plantedFrom('lip-corner-up', 'left', 0.04, brief(8800)),
  plantedFrom('brow-up', 'both', 0.03, brief(10_500)),
];
const LASTING_EVENTS = [
  plantedFrom('brow-up', 'both', 0.04, lasting(3500)),
  plantedFrom('lip-corner-up', 'both', 0.04, lasting(7500)),
];

let session: PlantingSession;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-planted-'));
  session = await PlantingSession.open();
});

afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true });
});

/** Plants the events, runs the command line over the clip, and scores what it says. */
async function scoreOf(events: readonly PlantedMovement[]): Promise<ClipScore> {
  const order = { treatment: 'planted', family: 'curve', events, ...CALM } as const;
  const clipPath = await session.plant(CALM_CLIP, order);
  const jsonPath = join(folder, 'result.json');
  const { exitCode, stderr } = await analyze([clipPath, '--json', jsonPath, '--backend', 'wasm']);
  expect(exitCode, stderr).toBe(0);
  const { moments } = parse(RESULT, JSON.parse(await readFile(jsonPath, 'utf8')));
  const found = moments.map((moment) => ({ ...moment, names: moment.movements.map(({ name }) => name) }));
  return scoreClip(
    events.map((event) => truthOf(event, {})),
    found,
    CALM_MS,
  );
}

describe('movements planted into real footage', () => {
  // What the first model reaches on a face of 54 px between the eyes: both movements of the lip corners.
  it('are found: two of the five brief ones at least', async () => {
    const { nearHits, hits } = await scoreOf(BRIEF_EVENTS);
    expect(nearHits.length).toBeGreaterThanOrEqual(2);
    expect(hits.length).toBeGreaterThanOrEqual(2);
  });

  it('are not all called brief when they last: one of two at most', async () => {
    expect((await scoreOf(LASTING_EVENTS)).lastingFlagged.length).toBeLessThanOrEqual(1);
  });
});
