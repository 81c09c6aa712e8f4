import { ProgressLine } from '../../src/cli/terminal/progress-line.ts';
import { loadWeights } from '../../models/training/load-weights.ts';
import { PlantingSession } from '../planting/plant.ts';
import type { AccuracyOptions } from './accuracy-options.ts';
import { casesOf, orderOf, ownTrialOf, trialsOf, type Case } from './cases.ts';
import type { FootageList } from './footage.ts';
import { LabelWatch } from './label-flips/label-watch.ts';
import { measureClip, type ClipFigures } from './measure.ts';
import { TraceStore } from './trace-store.ts';

/** The stated split, and the tuning split, on which the rivals' cuts are chosen: that needs no sham. */
async function designed(
  session: PlantingSession,
  list: FootageList,
  { split, seeds }: AccuracyOptions,
): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const [index, clip] of list.present.entries()) {
    if (clip.split !== split && clip.split !== 'tuning') continue;
    const trials = await trialsOf(session, clip, index, seeds);
    const own = await ownTrialOf(session, clip, index);
    const all = own === null ? trials : [...trials, own];
    cases.push(...casesOf(clip, all, clip.split === split ? ['twin', 'sham'] : ['twin']));
  }
  return cases;
}

/** Planted clips of the stated split, the first of each person. */
function toBeLabelled(cases: readonly Case[], { split, labels }: AccuracyOptions): ReadonlySet<Case> {
  const first = new Map<string, Case>();
  for (const one of cases) {
    const { person, split: own } = one.footage;
    if (own === split && one.treatment === 'planted' && !first.has(person)) first.set(person, one);
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
    const cases = await designed(session, list, options);
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
