import type { Trace } from '../../../src/contracts/observation.ts';
import type { PlantingSession } from '../../planting/plant.ts';
import { casesOf, trialsOf } from '../cases.ts';
import type { FootageList } from '../footage.ts';
import { TraceStore } from '../trace-store.ts';
import { quietFace } from './quiet-face.ts';

/** What nuisances are laid over. */
export interface Background {
  readonly name: string;
  readonly split: 'tuning' | 'measuring' | 'generated';
  readonly trace: Trace;
}

const GENERATED_MS = 46_000;
const GENERATED_SEED = 3;

/** Untouched twins of all footage of this machine, measured by the real pipeline. */
export async function recordedTwins(
  session: PlantingSession,
  list: FootageList,
  onClip: (name: string) => void,
): Promise<readonly Background[]> {
  const store = new TraceStore(session);
  const twins: Background[] = [];
  for (const [index, clip] of list.present.entries()) {
    const trials = await trialsOf(session, clip, index, [1]);
    const twin = casesOf(clip, trials).find(({ treatment }) => treatment === 'twin');
    if (twin === undefined) continue;
    onClip(twin.trial.name);
    twins.push({ name: clip.person, split: clip.split, trace: await store.trace(twin) });
  }
  return twins;
}

/** A generated face that keeps quite still: there on every machine. */
export function generatedBackground(): Background {
  return { name: 'generated', split: 'generated', trace: quietFace(GENERATED_MS, GENERATED_SEED) };
}
