import { TUNED } from './app-detectors.ts';
import { THRESHOLDS } from '../../src/spotting/sensitivity.ts';
import { MORE } from '../kit/markdown.ts';
import { measuredText, type Provenance } from '../kit/provenance.ts';
import type { Figures } from './comparison.ts';
import type { FootageList, Split } from './footage.ts';
import type { ClipFigures } from './measure.ts';
import { bendOf, reliabilityOf, reliabilityTable } from './reliability.ts';
import { clipTable, recallTable, scoreTable, seenTable, targetTable, timeTable } from './report.ts';
import { plantedTable, rivalsByPerson, rivalTable } from './rival-tables.ts';

/** What a run was about. */
export interface AccuracyRun {
  readonly provenance: Provenance;
  /** Version of the network's weights. */
  readonly model: string;
  readonly split: Split;
  readonly list: FootageList;
  /** Of the stated split. */
  readonly clips: readonly ClipFigures[];
}

function opening({ provenance, model, split, list, clips }: AccuracyRun): string {
  const people = new Set(clips.map(({ of }) => of.footage.person)).size;
  const left = list.missing.length > 0 ? ` Left out, not on this machine: ${list.missing.join(', ')}.` : '';
  return [
    `${measuredText(provenance)}, model ${model}: movements planted into real footage of ${people} people of the ${split} split.${left}`,
    'These are injected movements, and compare with nothing published on real ones.',
    `In brackets 95 % intervals: people drawn with replacement (of ${people} people, so a rough guide), Wilson's for shares of single movements, Poisson's for rates.`,
  ].join(' ');
}

function familiesIntroduction({ clips }: AccuracyRun): string {
  const people = [...new Set(clips.map(({ of }) => of.footage.person))];
  const withOwn = new Set(
    clips.filter(({ of }) => of.trial.family === 'own').map(({ of }) => of.footage.person),
  );
  const without = people.filter((person) => !withOwn.has(person));
  const lack = without.length === 0 ? '' : ` In the clips of ${without.join(', ')} there is none to take.`;
  return [
    'By the way of spreading the movement over the skin: curve and mesh are drawn;',
    `own is an expression that the same person shows in the same clip, scaled down and sped up.${lack}`,
  ].join(' ');
}

function rivalsIntroduction(split: Split): string {
  const flattery =
    split === 'tuning' ? ' Here that is the same split, which flatters all but "as shipped".' : '';
  return [
    'The app, its classifier alone, and their rivals on the same recordings. Each has one cut, the one with the best F1 (IoU) on the tuning split, where findings in untouched footage count as false.',
    `It is then left alone.${flattery} All rivals are silenced where the app judges nothing on the whole face, as the app is;`,
    'minutes are those in which the app judges at least a part of the face.',
  ].join(' ');
}

function labelParts({ besideLabels }: Figures): readonly string[] {
  if (besideLabels.length === 0) return [];
  return [
    'A library that labels faces looked at one planted clip of each person, as it is slow: another label for less than half a second, and the first again, counts as found. It has no cut to choose. Beside it the others on the same clips:',
    plantedTable(besideLabels),
  ];
}

function reliabilityParts({ clips, split }: AccuracyRun): readonly string[] {
  const hearings = clips.flatMap(({ hearings: of }) => of.get(TUNED) ?? []);
  const bend = bendOf(hearings);
  const worth =
    bend === null
      ? ''
      : ` A logistic curve through them has slope ${bend.slope.toFixed(2)} and offset ${bend.offset.toFixed(2)}; 1 and 0 would be exact.`;
  return [
    `What a confidence is worth, in planted and untouched clips of the ${split} split together. Where movements are rarer than here, fewer findings are real.${worth}`,
    reliabilityTable(reliabilityOf(hearings)),
  ];
}

/** The whole report, in Markdown. */
export function reportOf(run: AccuracyRun, figures: Figures): string {
  const { bySensitivity, byCondition, byPerson, seen, standings, targets } = figures;
  const { confidence, amplitude } = THRESHOLDS.balanced;
  return [
    opening(run),
    scoreTable('sensitivity', bySensitivity),
    timeTable(bySensitivity),
    'The aims, set for 25 to 30 frames a second, a frontal face and at least 80 pixels between the eyes, which not all of this footage has. "Uncertain": the figure lies within the aim, its 95 % limit does not.',
    targetTable(targets),
    rivalsIntroduction(run.split),
    rivalTable(standings),
    MORE,
    rivalsByPerson(standings),
    ...labelParts(figures),
    `All that follows is at the balanced sensitivity (confidence ${confidence}, amplitude ${amplitude}), by what the person does of their own accord:`,
    scoreTable('condition', byCondition),
    'By person:',
    scoreTable('person', byPerson),
    clipTable(run.clips),
    'Found of the judged, by size (share of the distance between the eyes):',
    recallTable('sensitivity', bySensitivity, ({ judgedByAmplitude }) => judgedByAmplitude),
    'The size from which judged movements are found, by a logistic curve; "not reached" where even the largest planted is not found as often:',
    seenTable(seen),
    'Found of the judged, by movement:',
    recallTable('sensitivity', bySensitivity, ({ judgedByMovement }) => judgedByMovement),
    'By side:',
    recallTable('sensitivity', bySensitivity, ({ judgedBySide }) => judgedBySide),
    ...reliabilityParts(run),
    familiesIntroduction(run),
    recallTable('sensitivity', bySensitivity, ({ judgedByFamily }) => judgedByFamily),
  ].join('\n\n');
}
