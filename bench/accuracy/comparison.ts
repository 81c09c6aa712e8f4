import { SENSITIVITIES, type Sensitivity } from '../../src/contracts/sensitivity.ts';
import type { Split } from './footage.ts';
import { SHIPPED } from './app-detectors.ts';
import { competitors, LABEL_FLIPS, type ClipFigures } from './measure.ts';
import type { ClipOutcome } from './outcome.ts';
import {
  EVERYTHING_FOUND,
  plantedRates,
  standingOf,
  tunedCut,
  type Hearing,
  type PlantedRates,
  type Standing,
} from './rivalry.ts';
import { seenByGroup, type SeenAmplitude } from './seen-amplitude.ts';
import { conditionOf, summariesBy, summarise, type Summary } from './summary.ts';
import { targetRows, type TargetRow } from './targets.ts';

type ByName<Value> = readonly (readonly [name: string, value: Value])[];

/** All figures of a run: those of the stated split, with the rivals' cuts from the tuning split. */
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

function standingsOf(tuning: readonly ClipFigures[], stated: readonly ClipFigures[]): readonly Standing[] {
  // Nothing is detected here: only the names are wanted.
  return competitors(() => []).map((detector) => {
    const [tuned, own] = [hearingsOf(tuning, detector.name), hearingsOf(stated, detector.name)];
    return standingOf(detector, tuned, own, detector.name === SHIPPED ? EVERYTHING_FOUND : tunedCut(tuned));
  });
}

/** The library's labels beside the others with their cuts, on the same clips. */
function besideLabels(stated: readonly ClipFigures[], standings: readonly Standing[]): ByName<PlantedRates> {
  const labelled = stated.filter(({ labelFlips }) => labelFlips !== undefined);
  if (labelled.length === 0) return [];
  const flips = labelled.flatMap(({ labelFlips }) => labelFlips ?? []);
  return [
    [LABEL_FLIPS, plantedRates(flips, EVERYTHING_FOUND)],
    ...standings.map(({ name, cut }) => [name, plantedRates(hearingsOf(labelled, name), cut)] as const),
  ];
}

export function figuresOf(clips: readonly ClipFigures[], split: Split): Figures {
  const inSplit = (wanted: Split): readonly ClipFigures[] =>
    clips.filter(({ of }) => of.footage.split === wanted);
  const stated = inSplit(split);
  const at = (sensitivity: Sensitivity): readonly ClipOutcome[] =>
    stated.map(({ outcomes }) => outcomes[sensitivity]);
  const balanced = at('balanced');
  const seen = seenByGroup(balanced);
  const standings = standingsOf(inSplit('tuning'), stated);
  return {
    bySensitivity: SENSITIVITIES.map((name) => [name, summarise(at(name))] as const),
    byCondition: summariesBy(balanced, conditionOf),
    byPerson: summariesBy(balanced, ({ measured }) => measured.footage.person),
    seen,
    standings,
    besideLabels: besideLabels(stated, standings),
    targets: targetRows(balanced, seen),
  };
}
