import { basename, extname } from 'node:path';
import { recordingsOf } from '../../../models/generator/recorded.ts';
import type { FootageClip, Stretch } from '../../../models/footage/footage-clip.ts';
import type { Response } from '../../../models/footage/response.ts';
import type { MovementName } from '../../../src/contracts/movement.ts';
import type { Trace } from '../../../src/contracts/observation.ts';
import { ANATOMY } from '../../planting/movements.ts';
import type { PlantingSession } from '../../planting/plant.ts';
import type { PlantedMovement } from '../../planting/schedule.ts';
import { casesOf, lentExpressions, trialsOf, type Case } from '../cases.ts';
import { lendersFor, type Footage, type Lenders } from '../footage.ts';
import { TraceStore } from '../trace-store.ts';
import { responseTo } from './measure-responses.ts';

/** A piece of film that is shorter shows less than a movement and what surrounds it. */
const SHORTEST_STRETCH_MS = 2000;

export interface RecordedFootage {
  readonly clips: readonly FootageClip[];
  readonly responses: readonly Response[];
}

/**
 * Records all footage: each clip untouched, though encoded anew as the planted ones are, and what every brief movement that
 * the bench plants there does.
 */
export async function recordFootage(
  session: PlantingSession,
  present: readonly Footage[],
  announce: (what: string) => void,
): Promise<RecordedFootage> {
  const lent = await lentExpressions(session, present);
  const store = new TraceStore(session);
  const clips: FootageClip[] = [];
  const responses: Response[] = [];
  for (const [index, footage] of present.entries()) {
    announce(basename(footage.path));
    const shown = lendersFor(footage, index);
    const cases = casesOf(footage, await trialsOf(session, footage, index, lent), ['twin']);
    const twin = stretchesOf(await store.trace(cases.find(({ treatment }) => treatment === 'twin')!));
    clips.push(clipOf(footage, shown, twin));
    responses.push(...(await responsesIn(store, cases, twin, shown)));
  }
  return { clips, responses };
}

function clipOf(footage: Footage, shown: Lenders, stretches: readonly Stretch[]): FootageClip {
  const { path, person, condition, lends = null } = footage;
  const name = basename(path, extname(path));
  return { name, person, condition, shown, lends, stretches };
}

function stretchesOf(trace: Trace): readonly Stretch[] {
  return recordingsOf('', trace, SHORTEST_STRETCH_MS).map(({ timesMs, values }) => ({ timesMs, values }));
}

async function responsesIn(
  store: TraceStore,
  cases: readonly Case[],
  twin: readonly Stretch[],
  shown: Lenders,
): Promise<Response[]> {
  const responses: Response[] = [];
  for (const one of cases.filter(({ treatment }) => treatment === 'planted')) {
    const planted = stretchesOf(await store.trace(one));
    for (const event of one.trial.events.filter(({ lasting }) => !lasting)) {
      const pattern = responseTo(event, planted, twin);
      if (pattern !== null) responses.push({ ...aboutIt(event, shown), person: one.footage.person, pattern });
    }
  }
  return responses;
}

function aboutIt(event: PlantedMovement, shown: Lenders): Omit<Response, 'person' | 'pattern'> {
  const { movement, side, lent = false, amplitude, onsetMs, offsetMs } = event;
  return {
    movement: nameOf(movement),
    side,
    lentBy: lent ? shown : null,
    amplitude,
    durationMs: offsetMs - onsetMs,
  };
}

/** Of a brow that goes up as a whole the outer part goes farther. */
function nameOf(movement: PlantedMovement['movement']): MovementName {
  return ANATOMY[movement].names.at(-1)!;
}
