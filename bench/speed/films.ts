import { CALM_CLIP, MOVING_FACE, RESTING_FACE } from '../planting/calm-film.ts';
import { PlantingSession } from '../planting/plant.ts';

const NUMBERED = { widthPx: 640, heightPx: 480, numbered: true };

/** A calm face, without and with movements planted into it. */
export interface Films {
  /** The clip that raw films are made of: nothing is planted. */
  readonly clipPath: string;
  /** A fake camera's film of planted movements, whose pictures carry their numbers. */
  readonly numberedPath: string;
}

export async function plantFilms(): Promise<Films> {
  const planting = await PlantingSession.open();
  try {
    const moving = await planting.plant(CALM_CLIP, MOVING_FACE);
    return {
      clipPath: await planting.plant(CALM_CLIP, RESTING_FACE),
      numberedPath: await planting.camera(moving, NUMBERED),
    };
  } finally {
    await planting.close();
  }
}
