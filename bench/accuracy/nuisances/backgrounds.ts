import type { Trace } from '../../../src/contracts/observation.ts';
import type { PlantingSession } from '../../planting/plant.ts';
import { casesOf, lentExpressions, trialsOf } from '../cases.ts';
import type { FootageList } from '../footage.ts';
import { TraceStore } from '../trace-store.ts';
import { quietFace } from './quiet-face.ts';

/** What nuisances are laid over. */
export interface Background {
  readonly name: string;
  readonly trace: Trace;
}

const GENERATED_MS = 46_000;
const GENERATED_SEED = 3;

/** All footage of this machine, untouched, as the real pipeline measured it. */
export async function recordedBackgrounds(
  session: PlantingSession,
  list: FootageList,
  onClip: (name: string) => void,
): Promise<readonly Background[]> {
  const store = new TraceStore(session);
  const lent = await lentExpressions(session, list.present);
  const recorded: Background[] = [];
  for (const [index, clip] of list.present.entries()) {
    onClip(clip.person);
    const twin = casesOf(clip, await trialsOf(session, clip, index, lent), ['twin']).at(-1)!;
    recorded.push({ name: clip.person, trace: await store.trace(twin) });
  }
  return recorded;
}

/** A generated face that keeps quite still: there on every machine. */
export function generatedBackground(): Background {
  return { name: 'generated', trace: quietFace(GENERATED_MS, GENERATED_SEED) };
}
