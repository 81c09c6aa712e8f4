import { NUISANCES } from '../../src/contracts/movement.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { HeatProposals } from '../../src/spotting/heat-proposals.ts';
import { HEAD } from '../../src/spotting/heads.ts';
import type { ProposalSource } from '../../src/spotting/proposal.ts';
import { THRESHOLDS } from '../../src/spotting/sensitivity.ts';
import type { SpotterThresholds } from '../../src/spotting/spotter.ts';
import { findingsOn, type Verdicts } from '../../models/evaluation/run-trace.ts';
import type { Detector } from './detector.ts';

export const SHIPPED = 'Sotto, as shipped (balanced)';
export const TUNED = 'Sotto, cut chosen as the rivals';
export const UNGATED = 'without its nuisance head';
export const CLASSIFIER = 'its classifier alone';

/**
 * Under any thresholds in use: what is too unsure is cut off by its confidence afterwards, as with every rival. Not
 * lower still, since a moment keeps others away for a while.
 */
const LAX: SpotterThresholds = { confidence: 0.1, amplitude: 0 };
const CLASSIFIER_LAX: SpotterThresholds = { confidence: 0.05, amplitude: 0 };
const LEAST_APEX_HEAT = 0.05;

type VerdictsOf = (trace: Trace) => Verdicts;

/** The app itself at its own setting and with its confidence cut as the rivals' scores are, and its classifier without the filters. */
export function appDetectors(verdictsOf: VerdictsOf): readonly Detector[] {
  return [
    detector(SHIPPED, "the app's own setting", verdictsOf, THRESHOLDS.balanced),
    detector(TUNED, 'nothing sorted out but by confidence', verdictsOf, LAX),
    detector(UNGATED, 'speech, blinks and lasting movements are not told apart', ungated(verdictsOf), LAX),
    detector(
      CLASSIFIER,
      "the app's spotter on the peaks of the classifier's heats",
      verdictsOf,
      CLASSIFIER_LAX,
      () => new HeatProposals(LEAST_APEX_HEAT),
    ),
  ];
}

/** The classifier's verdicts as if it knew no nuisances. */
function ungated(verdictsOf: VerdictsOf): VerdictsOf {
  return (trace) =>
    verdictsOf(trace).map((verdict) => {
      const blind = Float32Array.from(verdict);
      return blind.fill(0, HEAD.nuisance, HEAD.nuisance + NUISANCES.length);
    });
}

function detector(
  name: string,
  source: string,
  verdictsOf: VerdictsOf,
  thresholds: SpotterThresholds,
  proposals?: () => ProposalSource,
): Detector {
  return {
    name,
    source,
    detect: (trace) =>
      findingsOn(trace, verdictsOf(trace), thresholds, proposals?.()).moments.map(
        ({ onsetMs, apexMs, offsetMs, confidence }) => ({ onsetMs, apexMs, offsetMs, score: confidence }),
      ),
  };
}
