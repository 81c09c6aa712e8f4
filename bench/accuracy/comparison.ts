import { RATE_NAMES, type RateName } from '../../src/contracts/rate.ts';
import { SHIPPED } from './app-detectors.ts';
import { competitors, LABEL_FLIPS, type ClipFigures } from './measure.ts';
import type { ClipOutcome } from './outcome.ts';
import {
  everythingFound,
  leftOutCuts,
  MAIN_RATE,
  plantedRates,
  standingOf,
  type CutFor,
  type Hearing,
  type PlantedRates,
  type Standing,
} from './rivalry.ts';
import { seenByGroup, type SeenAmplitude } from './seen-amplitude.ts';
import { conditionOf, summariesBy, summarise, type Summary } from './summary.ts';
import { targetRows, type TargetRow } from './targets.ts';

type ByName<Value> = readonly (readonly [name: string, value: Value])[];

/** All figures of a run. A rival's cut for a person is chosen on the others. */
export interface Figures {
  readonly bySensitivity: ByName<Summary>;
  /** At the balanced sensitivity, as are all that follow. */
  readonly byCondition: ByName<Summary>;
  readonly byPerson: ByName<Summary>;
  readonly seen: ByName<SeenAmplitude>;
  readonly standings: readonly Standing[];
  /** On the clips that were labelled by a library as well; empty where none was. */
  readonly besideLabels: ByName<PlantedRates>;
  readonly targets: readonly TargetRow[];
}

function hearingsOf(clips: readonly ClipFigures[], name: string): readonly Hearing[] {
  return clips.flatMap(({ hearings }) => hearings.get(name) ?? []);
}

function cutsFor(clips: readonly ClipFigures[], name: string): CutFor {
  return name === SHIPPED ? everythingFound : leftOutCuts(hearingsOf(clips, name), MAIN_RATE);
}

function standingsOf(clips: readonly ClipFigures[]): readonly Standing[] {
  // Nothing is detected here: only the names are wanted.
  return competitors(() => []).map((detector) =>
    standingOf(detector, hearingsOf(clips, detector.name), cutsFor(clips, detector.name)),
  );
}

/** The library's labels beside the others with their cuts, on the same clips. */
function besideLabels(clips: readonly ClipFigures[]): ByName<PlantedRates> {
  const labelled = clips.filter(({ labelFlips }) => labelFlips !== undefined);
  if (labelled.length === 0) return [];
  const flips = labelled.flatMap(({ labelFlips }) => labelFlips ?? []);
  return [
    [LABEL_FLIPS, plantedRates(flips, everythingFound)],
    ...competitors(() => []).map(
      ({ name }) => [name, plantedRates(hearingsOf(labelled, name), cutsFor(clips, name))] as const,
    ),
  ];
}

export function figuresOf(clips: readonly ClipFigures[]): Figures {
  const at = (name: RateName): readonly ClipOutcome[] => clips.map(({ outcomes }) => outcomes[name]);
  const balanced = at('balanced');
  const seen = seenByGroup(balanced);
  return {
    bySensitivity: RATE_NAMES.map((name) => [name, summarise(at(name))] as const),
    byCondition: summariesBy(balanced, conditionOf),
    byPerson: summariesBy(balanced, ({ measured }) => measured.footage.person),
    seen,
    standings: standingsOf(clips),
    besideLabels: besideLabels(clips),
    targets: targetRows(balanced, seen),
  };
}
