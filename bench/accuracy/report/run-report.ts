import { MORE } from '../../kit/markdown.ts';
import { measuredText, type Provenance } from '../../kit/provenance.ts';
import type { ClipPicture } from '../clip-picture.ts';
import type { Competition } from '../competition.ts';
import type { Figures } from '../scoring/figures.ts';
import type { FootageList } from '../footage.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../../src/contracts/rate.ts';
import { besideTable, standingsAtRates, standingTable } from './standing-tables.ts';
import {
  breakdownTable,
  mainTable,
  personRateTable,
  personTable,
  rateTable,
  reliabilityTable,
  seenTable,
  shamLine,
  timeTable,
  traitTable,
} from './tables.ts';

/** What a run was about. */
export interface AccuracyRun {
  readonly provenance: Provenance;
  /** Version of the network's weights that ship. */
  readonly model: string;
  readonly list: FootageList;
  /** What a camera gave of each person. */
  readonly pictures: ReadonlyMap<string, ClipPicture>;
}

const NOTHING_PUBLISHED =
  'These are injected movements, and compare with nothing published on real ones. How it is measured, for any detector: ' +
  'bench/accuracy/PROTOCOL.md.';

const INTERVALS =
  'In brackets 95 % intervals, and what was counted: people drawn with replacement for what was found and for F1, Wilson for ' +
  "other shares and for one person's, Poisson for rates a minute.";

function missingText({ missing }: FootageList): string {
  return missing.length > 0 ? ` Left out, not on this machine: ${missing.join(', ')}.` : '';
}

function opening({ provenance, model, list }: AccuracyRun, figures: Figures): string {
  const { people } = figures.byGroup.all;
  const whose =
    'each watched by a detector that was trained without them and without the expressions planted in them; the classifier ' +
    `(${model}), which says when and which, is the same for all`;
  return [
    `${measuredText(provenance)}: movements planted into film of ${people} people, ${whose}.${missingText(list)}`,
    NOTHING_PUBLISHED,
    INTERVALS,
  ].join(' ');
}

const MAIN_INTRODUCTION =
  'Planted movements of 1.7 to 7 % of the distance between the eyes, 130 to 490 ms, in film of people who talk, keep calm or are ' +
  'lively. Whole faces are expressions of other people, scaled down and sped up. A movement is found where a moment overlaps it ' +
  'and the apexes are within 200 ms. "Uncertain": the figure is within the aim, its 95 % limit is not.';

const RATES_INTRODUCTION =
  'What is asked for, and what comes in untouched film, of which nobody knows what is there; by what people do:';

function peopleParts(figures: Figures, pictures: AccuracyRun['pictures']): readonly string[] {
  return [
    'By person:',
    personTable(figures.people, pictures),
    'By what is to be seen of them, where the list of the footage says so; groups overlap, and who is in none of them may still be what nobody noted:',
    traitTable(figures.traits),
  ];
}

/** What is told of any detector, beside its people. */
function figuresParts(figures: Figures): readonly string[] {
  const { breakdowns, reliability } = figures;
  const rates = ["What comes in each person's untouched film, a minute:", personRateTable(figures.atRates)];
  return [
    ...(figures.atRates.length === 0 ? [] : rates),
    `What a confidence is worth, where ${reliability.naturalPerMinute} brief movements come in a minute: planted ones are weighted to be as rare as that. "Honest": within ten points, or within the interval.`,
    reliabilityTable(reliability),
    'By size, share of the distance between the eyes:',
    breakdownTable('size', breakdowns.byAmplitude),
    'The size from which planted movements are found, by a logistic curve through all sizes; "not reached" where even the largest is not found as often:',
    seenTable(figures.seen),
    'By movement:',
    breakdownTable('movement', breakdowns.byMovement),
    'By side:',
    breakdownTable('side', breakdowns.bySide),
    'By the way of spreading the movement over the skin: curve and mesh are drawn, lent is an expression of another person:',
    breakdownTable('way', breakdowns.bySpread),
    'Found moments beside their movements:',
    timeTable(figures.byGroup),
    shamLine(figures.byGroup.all),
  ];
}

const RIVALS_INTRODUCTION =
  'Beside simple rules and published spotters on the same recordings. The cut of each for a person lets through at most so many ' +
  'moments a minute of the untouched film of all **other** people. All rivals are silenced where the app judges nothing on the whole face.';

function rivalParts({ standings, besideLabels }: Competition): readonly string[] {
  const beside = [
    'A library that labels faces looked at one planted clip of each person, as it is slow: another label for less than half a second, and the first again, counts as found. It has no cut to choose. Beside it the others on the same clips:',
    besideTable(besideLabels),
  ];
  return [
    `${RIVALS_INTRODUCTION} At ${DEFAULT_RATE_PER_MINUTE} a minute:`,
    standingTable(standings),
    'At each rate, all people:',
    standingsAtRates(standings),
    ...(besideLabels.length === 0 ? [] : beside),
  ];
}

/** The whole report of the app among its rivals, in Markdown. */
export function reportOf(run: AccuracyRun, figures: Figures, competition: Competition): string {
  return [
    opening(run, figures),
    `${MAIN_INTRODUCTION} At ${DEFAULT_RATE_PER_MINUTE} a minute:`,
    mainTable(figures.measured),
    RATES_INTRODUCTION,
    rateTable(figures.atRates),
    ...peopleParts(figures, run.pictures),
    MORE,
    ...figuresParts(figures),
    ...rivalParts(competition),
  ].join('\n\n');
}

/** The report of another detector. */
export function outsideReport(
  name: string,
  { list, pictures }: Pick<AccuracyRun, 'list' | 'pictures'>,
  figures: Figures,
): string {
  const isCut = figures.atRates.length > 0;
  const cut = isCut
    ? `At ${DEFAULT_RATE_PER_MINUTE} a minute: a person's moments are cut by their confidence, where at most so many come in a minute of the untouched film of all other people.`
    : 'As it comes: not all moments have a confidence, so nothing can be cut.';
  return [
    `Reports of ${name} on planted film of ${figures.byGroup.all.people} people.${missingText(list)} ${NOTHING_PUBLISHED} ${INTERVALS}`,
    `${MAIN_INTRODUCTION} ${cut}`,
    mainTable(figures.measured),
    ...(isCut ? [RATES_INTRODUCTION, rateTable(figures.atRates)] : []),
    ...peopleParts(figures, pictures),
    ...figuresParts(figures),
  ].join('\n\n');
}
