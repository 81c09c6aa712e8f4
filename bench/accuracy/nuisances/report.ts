import type { Estimate } from '../../../models/evaluation/statistics/estimate.ts';
import { poissonRate, wilson } from '../../../models/evaluation/statistics/intervals.ts';
import { fixed, markdownTable, withInterval } from '../../kit/markdown.ts';
import { measuredText, type Provenance } from '../../kit/provenance.ts';
import { unscoredShare } from './limits.ts';
import type { FoundOf, TalliesByKind, Tally } from './tally.ts';
import type { NuisanceTallies } from './tally-all.ts';

/** The figures of one kind, with 95 % intervals. */
interface Figures {
  readonly occurrences: number;
  readonly falsePerOccurrence: Estimate;
  readonly falsePerMinute: Estimate;
  readonly untouchedPerMinute: Estimate;
  readonly unscoredShare: number;
  readonly untouchedUnscoredShare: number;
  readonly unscoredByReason: Readonly<Record<string, number>>;
  readonly foundBeside: Estimate;
  readonly foundBesideOfJudged: Estimate;
  readonly foundAlone: Estimate;
}

function figuresOf(tally: Tally): Figures {
  const { occurrences, minutes, falseMoments, untouchedMoments, beside, alone } = tally;
  const reasons = Object.entries(tally.unscoredByReasonMs);
  return {
    occurrences,
    // A nuisance may bring more than one moment: a rate, not a share.
    falsePerOccurrence: poissonRate(falseMoments, occurrences),
    falsePerMinute: poissonRate(falseMoments, minutes),
    untouchedPerMinute: poissonRate(untouchedMoments, minutes),
    unscoredShare: unscoredShare(tally),
    untouchedUnscoredShare: tally.untouchedUnscoredMs / (60_000 * minutes),
    unscoredByReason: Object.fromEntries(reasons.map(([reason, ms]) => [reason, ms / (60_000 * minutes)])),
    foundBeside: wilson(beside.found, beside.planted),
    foundBesideOfJudged: wilson(beside.judgedFound, beside.judged),
    foundAlone: wilson(alone.found, alone.planted),
  };
}

function found(of: FoundOf): string {
  const { value, low, high } = wilson(of.found, of.planted);
  return `${of.found} of ${of.planted}, ${fixed(100 * value, 0)} % (${fixed(100 * low, 0)} to ${fixed(100 * high, 0)})`;
}

function reasonsIn({ unscoredByReason }: Figures): string {
  const shown = Object.entries(unscoredByReason).filter(([, share]) => share >= 0.01);
  return shown.map(([reason, share]) => `${reason} ${fixed(100 * share, 0)} %`).join(', ') || '-';
}

/** One row a kind of nuisance. */
function nuisanceTable(tallies: TalliesByKind): string {
  const head = [
    'nuisance',
    'times',
    'false moments each (95 %)',
    'a minute of it (95 %)',
    'a minute, same time untouched',
    'unjudged time',
    'untouched',
    'why',
    'movements found 0.5 to 1 s away',
    'the same without it',
  ];
  const rows = tallies.map(([name, tally]) => {
    const figures = figuresOf(tally);
    return [
      name,
      `${tally.occurrences}`,
      withInterval(figures.falsePerOccurrence, 2),
      withInterval(figures.falsePerMinute, 1),
      withInterval(figures.untouchedPerMinute, 1),
      `${fixed(100 * figures.unscoredShare, 0)} %`,
      `${fixed(100 * figures.untouchedUnscoredShare, 0)} %`,
      reasonsIn(figures),
      found(tally.beside),
      found(tally.alone),
    ];
  });
  return markdownTable([head, ...rows]);
}

/** What a run was about. */
export interface NuisanceRun {
  readonly provenance: Provenance;
  /** Version of the network's weights. */
  readonly model: string;
  /** Names of clips that this machine lacks. */
  readonly missing: readonly string[];
}

/** The report, in Markdown. */
export function nuisanceReport({ provenance, model }: NuisanceRun, tallies: NuisanceTallies): string {
  const { all, byBackground, leftOut } = tallies;
  const names = byBackground.map(([name]) => name).join(', ');
  const left =
    leftOut.length > 0
      ? ` Left out, because the people in them do enough of their own: ${leftOut.join(', ')}.`
      : '';
  const opening =
    `${measuredText(provenance)}, model ${model}, balanced sensitivity. Nuisances are laid over what the pipeline measured ` +
    `of people who keep still (${names}), as numbers and not as pixels.${left}`;
  return [opening, nuisanceTable(all)].join('\n\n');
}

/** 2: with the pipeline's version and the commit, and the machine as all results tell it. */
const SCHEMA = 2;

/** A run as data. */
export function nuisanceResult(
  { provenance, model, missing }: NuisanceRun,
  tallies: NuisanceTallies,
): object {
  const figures = (named: TalliesByKind): Readonly<Record<string, Figures>> =>
    Object.fromEntries(named.map(([kind, tally]) => [kind, figuresOf(tally)]));
  return {
    schema: SCHEMA,
    ...provenance,
    model,
    missing,
    leftOut: tallies.leftOut,
    nuisances: figures(tallies.all),
    byBackground: Object.fromEntries(tallies.byBackground.map(([name, rows]) => [name, figures(rows)])),
  };
}
