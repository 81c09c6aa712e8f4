import { CALM_CLIP, MOVING_FACE } from '../planting/calm-film.ts';
import { PlantingSession } from '../planting/plant.ts';

const NUMBERED = { widthPx: 640, heightPx: 480, numbered: true };

/** Films of planted movements. */
export interface Films {
  /** The clip that raw films are made of. */
  readonly clipPath: string;
  /** A fake camera's film whose pictures carry their numbers. */
  readonly numberedPath: string;
}

export async function plantFilms(): Promise<Films> {
  const planting = await PlantingSession.open();
  try {
    const clipPath = await planting.plant(CALM_CLIP, MOVING_FACE);
    return { clipPath, numberedPath: await planting.camera(clipPath, NUMBERED) };
  } finally {
    await planting.close();
  }
}
