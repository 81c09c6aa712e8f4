import { allCases } from './all-cases.ts';
import { orderOf, type Case } from './cases.ts';
import type { FootageList } from './footage.ts';
import { LabelWatch } from './label-flips/label-watch.ts';
import { detectorWithout } from './left-out.ts';
import { verdictsOn } from '../../models/evaluation/run-trace.ts';
import type { NetworkWeights } from '../../models/training/network.ts';
import { measureClip, type ClipFigures } from './measure.ts';
import { TraceStore } from './trace-store.ts';
import { withSession } from './with-session.ts';

/** The first planted clip of each person. */
function toBeLabelled(cases: readonly Case[]): ReadonlySet<Case> {
  const first = new Map<string, Case>();
  for (const one of cases) {
    const { person } = one.footage;
    if (one.treatment === 'planted' && !first.has(person)) first.set(person, one);
  }
  return new Set(first.values());
}

/**
 * Plants, records and judges every clip, each person's with a detector that knows nothing of them.
 * @param weights of the classifier, which says when and which
 * @param labels whether a library that labels faces looks, too
 */
export function measureClips(
  list: FootageList,
  weights: NetworkWeights,
  labels: boolean,
): Promise<readonly ClipFigures[]> {
  return withSession(async ({ session, announce, progress }) => {
    const watch = new LabelWatch(session, (pictures) => progress(`${pictures} labelled`));
    try {
      const store = new TraceStore(session);
      const cases = await allCases(session, list.present);
      const labelling = labels ? toBeLabelled(cases) : new Set<Case>();
      const measured: ClipFigures[] = [];
      for (const one of cases) {
        announce(`${measured.length + 1} of ${cases.length}, ${one.trial.name}, ${one.treatment}`);
        const detector = await detectorWithout(one.footage.person);
        const trace = await store.trace(one);
        const labelled = labelling.has(one)
          ? await watch.labelled(await session.plant(one.footage.path, orderOf(one)))
          : null;
        measured.push(measureClip(one, { trace, verdicts: verdictsOn(weights, trace), detector }, labelled));
      }
      return measured;
    } finally {
      await watch.close();
    }
  });
}
