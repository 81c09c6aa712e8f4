import { TUNED } from './app-detectors.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../src/contracts/rate.ts';
import { MORE } from '../kit/markdown.ts';
import { measuredText, type Provenance } from '../kit/provenance.ts';
import type { Figures } from './comparison.ts';
import type { FootageList } from './footage.ts';
import type { ClipFigures } from './measure.ts';
import { MAIN_RATE } from './rivalry.ts';
import { bendOf, reliabilityOf, reliabilityTable } from './reliability.ts';
import { clipTable, recallTable, scoreTable, seenTable, targetTable, timeTable } from './report.ts';
import { plantedTable, rivalsByPerson, rivalTable } from './rival-tables.ts';

/** What a run was about. */
export interface AccuracyRun {
  readonly provenance: Provenance;
  /** Version of the network's weights. */
  readonly model: string;
  readonly list: FootageList;
  readonly clips: readonly ClipFigures[];
}

function opening({ provenance, model, list, clips }: AccuracyRun): string {
  const people = new Set(clips.map(({ of }) => of.footage.person)).size;
  const left = list.missing.length > 0 ? ` Left out, not on this machine: ${list.missing.join(', ')}.` : '';
  return [
    `${measuredText(provenance)}, model ${model}: movements planted into real footage of ${people} people.${left}`,
    'These are injected movements, and compare with nothing published on real ones.',
    `In brackets 95 % intervals: people drawn with replacement (of ${people} people, so a rough guide), Wilson's for shares of single movements, Poisson's for rates.`,
  ].join(' ');
}

const FAMILIES_INTRODUCTION =
  'By the way of spreading the movement over the skin: curve and mesh are drawn; lent is an expression that another ' +
  'person shows, all over the face, scaled down and sped up.';

const RIVALS_INTRODUCTION = [
  'The app, its classifier alone, and their rivals on the same recordings. The cut of each for a person lets through at most',
  `${MAIN_RATE} findings a minute of untouched film of all other people; then that person's clips are looked at. All rivals are`,
  'silenced where the app judges nothing on the whole face, as the app is.',
].join(' ');

function labelParts({ besideLabels }: Figures): readonly string[] {
  if (besideLabels.length === 0) return [];
  return [
    'A library that labels faces looked at one planted clip of each person, as it is slow: another label for less than half a second, and the first again, counts as found. It has no cut to choose. Beside it the others on the same clips:',
    plantedTable(besideLabels),
  ];
}

function reliabilityParts({ clips }: AccuracyRun): readonly string[] {
  const hearings = clips.flatMap(({ hearings: of }) => of.get(TUNED) ?? []);
  const bend = bendOf(hearings);
  const worth =
    bend === null
      ? ''
      : ` A logistic curve through them has slope ${bend.slope.toFixed(2)} and offset ${bend.offset.toFixed(2)}; 1 and 0 would be exact.`;
  return [
    `What a confidence is worth, in planted and untouched clips together. Where movements are rarer than here, fewer findings are real.${worth}`,
    reliabilityTable(reliabilityOf(hearings)),
  ];
}

/** The whole report, in Markdown. */
export function reportOf(run: AccuracyRun, figures: Figures): string {
  const { bySensitivity, byCondition, byPerson, seen, standings, targets } = figures;
  return [
    opening(run),
    scoreTable('sensitivity', bySensitivity),
    timeTable(bySensitivity),
    'The aims, set for 25 to 30 frames a second, a frontal face and at least 80 pixels between the eyes, which not all of this footage has. "Uncertain": the figure lies within the aim, its 95 % limit does not.',
    targetTable(targets),
    RIVALS_INTRODUCTION,
    rivalTable(standings),
    MORE,
    rivalsByPerson(standings),
    ...labelParts(figures),
    `All that follows is at the balanced sensitivity (${DEFAULT_RATE_PER_MINUTE} false a minute asked for), by what the person does of their own accord:`,
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
    FAMILIES_INTRODUCTION,
    recallTable('sensitivity', bySensitivity, ({ judgedByFamily }) => judgedByFamily),
  ].join('\n\n');
}
