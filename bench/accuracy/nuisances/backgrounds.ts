import type { Trace } from '../../../src/contracts/observation.ts';
import type { PlantingSession } from '../../planting/plant.ts';
import { casesOf, trialsOf } from '../cases.ts';
import type { Footage, FootageList } from '../footage.ts';
import { TraceStore } from '../trace-store.ts';
import { quietFace } from './quiet-face.ts';
import type { PlantedPair } from './start-up.ts';

/** What nuisances are laid over. */
export interface Background {
  readonly name: string;
  readonly trace: Trace;
}

/** Footage as the real pipeline measured it: untouched, and with planted movements. */
export interface RecordedFootage {
  readonly twin: Background;
  readonly pairs: readonly PlantedPair[];
}

/** Plans of planted movements for each clip. */
const SEEDS = [1, 2];
const GENERATED_MS = 46_000;
const GENERATED_SEED = 3;

/** All footage of this machine. */
export async function recordedFootage(
  session: PlantingSession,
  list: FootageList,
  onClip: (name: string) => void,
): Promise<readonly RecordedFootage[]> {
  const store = new TraceStore(session);
  const recorded: RecordedFootage[] = [];
  for (const [index, clip] of list.present.entries()) {
    onClip(clip.person);
    recorded.push(await recordedClip(session, store, clip, index));
  }
  return recorded;
}

async function recordedClip(
  session: PlantingSession,
  store: TraceStore,
  clip: Footage,
  index: number,
): Promise<RecordedFootage> {
  const cases = casesOf(clip, await trialsOf(session, clip, index, SEEDS));
  const untouched = cases.find(({ treatment }) => treatment === 'twin') ?? cases[0];
  const twin = await store.trace(untouched);
  const pairs: PlantedPair[] = [];
  for (const one of cases.filter(({ treatment }) => treatment === 'planted')) {
    pairs.push({
      person: clip.person,
      twin,
      planted: await store.trace(one),
      events: one.trial.events,
    });
  }
  return { twin: { name: clip.person, trace: twin }, pairs };
}

/** A generated face that keeps quite still: there on every machine. */
export function generatedBackground(): Background {
  return { name: 'generated', trace: quietFace(GENERATED_MS, GENERATED_SEED) };
}
