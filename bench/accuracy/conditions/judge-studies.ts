import type { DetectorModel } from '../../../src/spotting/evidence/detector-model.ts';
import type { Trace } from '../../../src/contracts/observation.ts';
import { verdictsOn, type Verdicts } from '../../../models/evaluation/run-trace.ts';
import { loadWeights } from '../../../models/training/load-weights.ts';
import type { NetworkWeights } from '../../../models/training/network.ts';
import { ProgressLine } from '../../../src/cli/terminal/progress-line.ts';
import type { Detection } from '../detector.ts';
import { gated } from '../detectors/gated.ts';
import { WHITENED_FILTER } from '../detectors/whitened-filter.ts';
import type { Case } from '../cases.ts';
import type { Footage } from '../footage.ts';
import { detectorWithout } from '../left-out.ts';
import { appOutcome } from '../measure.ts';
import type { RateStep } from '../../../src/contracts/rate.ts';
import type { StudyOutcome } from './condition-results.ts';
import type { ConditionsOptions } from './conditions-options.ts';
import { SteadyTraces } from './steady-traces.ts';
import { planStudies, type StudyCase, type StudyPlan } from './study-cases.ts';

/** A case with everything that was found in it, but for the spotter's last word. */
interface JudgedCase {
  readonly of: Case;
  readonly trace: Trace;
  readonly verdicts: Verdicts;
  readonly detector: DetectorModel;
  readonly filtered: readonly Detection[];
}

export interface Judgement {
  readonly plan: StudyPlan;
  readonly cases: readonly (JudgedCase & { readonly condition: StudyCase['condition'] })[];
}

/** Judges every clip once: the one through its own camera stands in every study. */
class Judge {
  readonly #known = new Map<string, JudgedCase>();
  readonly #filter = gated(WHITENED_FILTER);
  readonly #traces: SteadyTraces;
  readonly #weights: NetworkWeights;

  constructor(traces: SteadyTraces, weights: NetworkWeights) {
    this.#traces = traces;
    this.#weights = weights;
  }

  async judged(wanted: StudyCase): Promise<JudgedCase> {
    const key = JSON.stringify([wanted.footage.person, wanted.treatment, wanted.effects]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const trace = await this.#traces.trace(wanted);
    const verdicts = verdictsOn(this.#weights, trace);
    const detector = await detectorWithout(wanted.footage.person);
    const judged = { of: wanted, trace, verdicts, detector, filtered: this.#filter.detect(trace) };
    this.#known.set(key, judged);
    return judged;
  }
}

/** Plants, records and judges every case of the studies. */
export async function judgeStudies(
  present: readonly Footage[],
  { studies, modelFolder }: ConditionsOptions,
): Promise<Judgement> {
  const progress = new ProgressLine(process.stderr);
  let doing = 'Starting the browser';
  const traces = await SteadyTraces.open({
    onProgress: (what, share) => progress.show(`${doing}: ${what} ${Math.round(share * 100)} %`),
  });
  try {
    const plan = await planStudies(traces.session, present);
    const judge = new Judge(traces, await loadWeights(modelFolder));
    const wanted = plan.cases.filter(({ condition }) => studies.includes(condition.study));
    const cases: Judgement['cases'][number][] = [];
    for (const one of wanted) {
      doing = `${cases.length + 1} of ${wanted.length}, ${one.trial.name}, ${one.treatment}, ${one.condition.label}`;
      progress.show(doing);
      cases.push({ ...(await judge.judged(one)), condition: one.condition });
    }
    return { plan, cases };
  } finally {
    progress.clear();
    await traces.close();
  }
}

/** What the app tells of the cases at one rate. */
export function outcomesAt({ cases }: Judgement, ratePerMinute: RateStep): readonly StudyOutcome[] {
  return cases.map(({ of, filtered, condition, ...watched }) => ({
    condition,
    filtered,
    outcome: appOutcome(of, watched, ratePerMinute),
  }));
}
