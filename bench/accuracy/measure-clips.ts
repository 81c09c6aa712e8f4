import { ProgressLine } from '../../src/cli/terminal/progress-line.ts';
import { loadWeights } from '../../models/training/load-weights.ts';
import { PlantingSession } from '../planting/plant.ts';
import type { AccuracyOptions } from './accuracy-options.ts';
import { casesOf, lentExpressions, orderOf, trialsOf, type Case } from './cases.ts';
import type { FootageList } from './footage.ts';
import { LabelWatch } from './label-flips/label-watch.ts';
import { measureClip, type ClipFigures } from './measure.ts';
import { TraceStore } from './trace-store.ts';

async function designed(session: PlantingSession, list: FootageList): Promise<readonly Case[]> {
  const lent = await lentExpressions(session, list.present);
  const cases: Case[] = [];
  for (const [index, clip] of list.present.entries())
    cases.push(...casesOf(clip, await trialsOf(session, clip, index, lent)));
  return cases;
}

/** The first planted clip of each person. */
function toBeLabelled(cases: readonly Case[], { labels }: AccuracyOptions): ReadonlySet<Case> {
  const first = new Map<string, Case>();
  for (const one of cases) {
    const { person } = one.footage;
    if (one.treatment === 'planted' && !first.has(person)) first.set(person, one);
  }
  return new Set(labels ? first.values() : []);
}

/** Plants, records and judges every clip that a run is about. */
export async function measureClips(
  list: FootageList,
  options: AccuracyOptions,
): Promise<readonly ClipFigures[]> {
  const progress = new ProgressLine(process.stderr);
  let doing = 'Starting the browser';
  const session = await PlantingSession.open({
    onProgress: (what, share) => progress.show(`${doing}: ${what} ${Math.round(share * 100)} %`),
  });
  const watch = new LabelWatch(session, (pictures) => progress.show(`${doing}: ${pictures} labelled`));
  try {
    const store = new TraceStore(session);
    const weights = await loadWeights(options.modelFolder);
    const cases = await designed(session, list);
    const labelling = toBeLabelled(cases, options);
    const measured: ClipFigures[] = [];
    for (const wanted of cases) {
      doing = `${measured.length + 1} of ${cases.length}, ${wanted.trial.name}, ${wanted.treatment}`;
      progress.show(doing);
      const trace = await store.trace(wanted);
      const path = await session.plant(wanted.footage.path, orderOf(wanted));
      const labelled = labelling.has(wanted) ? await watch.labelled(path) : null;
      measured.push(measureClip(weights, wanted, trace, labelled));
    }
    return measured;
  } finally {
    progress.clear();
    await watch.close();
    await session.close();
  }
}
