import { recordOf } from '../../../src/core/record-of.ts';
import type { Estimate } from '../../../models/evaluation/statistics/estimate.ts';
import { percent, withInterval } from '../../kit/markdown.ts';
import { GROUPS, type ByGroup, type Group } from './by-condition.ts';
import type { Reliability } from './reliability.ts';
import type { Summary } from './summary.ts';
import { rateText, shareText } from './texts.ts';

/** What one group of people gives. */
export interface GroupFigures {
  readonly summary: Summary;
  readonly reliability: Reliability;
}

/** `uncertain`: the figure is within the aim, its 95 % limit is not. `no data`: nothing to measure it on. */
type Met = 'yes' | 'uncertain' | 'no' | 'no data';

/** An aim, in the measure's own unit. */
interface Aim {
  readonly limit: number;
  readonly text: string;
}

/** A row of the table of the project's aims. */
interface Measure {
  readonly name: string;
  readonly text: (figures: GroupFigures) => string;
  /** What the aim is about; ends that are no number decide nothing. */
  readonly value?: (figures: GroupFigures) => Estimate;
  /** Which way is better. */
  readonly better?: 'more' | 'less';
  readonly aims?: Partial<ByGroup<Aim>>;
}

function exactly(value: number): Estimate {
  return { value, low: NaN, high: NaN };
}

const share = (limit: number): Aim => ({ limit, text: percent(limit) });
const plain = (limit: number): Aim => ({ limit, text: `${limit}` });

const MEASURES: readonly Measure[] = [
  { name: 'people', text: ({ summary }) => `${summary.people}` },
  {
    name: 'found of all planted, 1.7 to 7 %',
    text: ({ summary }) => shareText(summary.all.found),
    value: ({ summary }) => summary.all.found,
    better: 'more',
    aims: { talking: share(0.4) },
  },
  {
    name: '... of those of 4.2 % and more',
    text: ({ summary }) => shareText(summary.foundLarge),
    value: ({ summary }) => summary.foundLarge,
    better: 'more',
    aims: { talking: share(0.6) },
  },
  {
    name: '... of the brows',
    text: ({ summary }) => shareText(summary.foundOfBrows),
    value: ({ summary }) => summary.foundOfBrows,
    better: 'more',
    aims: { talking: share(0.75) },
  },
  {
    name: '... single movements',
    text: ({ summary }) => shareText(summary.byKind.single.found),
    value: ({ summary }) => summary.byKind.single.found,
    better: 'more',
    aims: { calm: share(0.8) },
  },
  {
    name: '... whole faces, lent by others',
    text: ({ summary }) => shareText(summary.byKind.lent.found),
    value: ({ summary }) => summary.byKind.lent.found,
    better: 'more',
    aims: { calm: share(0.7) },
  },
  {
    name: 'F1 near, single movements',
    text: ({ summary }) => withInterval(summary.byKind.single.nearF1, 2),
    value: ({ summary }) => summary.byKind.single.nearF1,
    better: 'more',
    aims: { calm: plain(0.85) },
  },
  { name: '... IoU', text: ({ summary }) => withInterval(summary.byKind.single.f1, 2) },
  {
    name: 'F1 near, whole faces',
    text: ({ summary }) => withInterval(summary.byKind.lent.nearF1, 2),
    value: ({ summary }) => summary.byKind.lent.nearF1,
    better: 'more',
    aims: { calm: plain(0.78) },
  },
  { name: '... IoU', text: ({ summary }) => withInterval(summary.byKind.lent.f1, 2) },
  {
    name: 'not planted, a minute of planted film',
    text: ({ summary }) => rateText(summary.notPlanted),
    value: ({ summary }) => summary.notPlanted,
    better: 'less',
    aims: { talking: plain(0.5), calm: plain(0.3) },
  },
  {
    name: 'untouched, a minute of film',
    text: ({ summary }) => rateText(summary.untouched),
    value: ({ summary }) => summary.untouched,
    better: 'less',
    aims: { talking: plain(0.5) },
  },
  {
    name: '... a minute in which the whole face is judged',
    text: ({ summary }) => (summary.untouchedOfJudged === null ? '-' : rateText(summary.untouchedOfJudged)),
    value: ({ summary }) => summary.untouchedOfJudged ?? exactly(NaN),
    better: 'less',
    aims: { calm: plain(0.3) },
  },
  {
    name: 'time judged: brows',
    text: ({ summary }) => percent(summary.judged?.byPart.brows ?? NaN),
    value: ({ summary }) => exactly(summary.judged?.byPart.brows ?? NaN),
    better: 'more',
    aims: { talking: share(0.8) },
  },
  { name: '... lids', text: ({ summary }) => percent(summary.judged?.byPart.lids ?? NaN) },
  {
    name: '... middle of the face',
    text: ({ summary }) => percent(summary.judged?.byPart['mid-face'] ?? NaN),
  },
  {
    name: '... mouth and chin',
    text: ({ summary }) => percent(summary.judged?.byPart.mouth ?? NaN),
    value: ({ summary }) => exactly(summary.judged?.byPart.mouth ?? NaN),
    better: 'more',
    aims: { talking: share(0.4) },
  },
  { name: '... all at once', text: ({ summary }) => percent(summary.judged?.whole ?? NaN) },
  {
    name: 'lasting flagged as brief, single',
    text: ({ summary }) => shareText(summary.byKind.single.lastingFlagged),
  },
  {
    name: '... whole faces',
    text: ({ summary }) => shareText(summary.byKind.lent.lastingFlagged),
  },
  {
    name: '... both',
    text: ({ summary }) => shareText(summary.all.lastingFlagged),
    value: ({ summary }) => summary.all.lastingFlagged,
    better: 'less',
    aims: { all: share(0.03) },
  },
  {
    name: 'confidence, worst of five bins',
    text: ({ reliability }) => percent(reliability.worst),
    value: ({ reliability }) => exactly(beyondHonest(reliability)),
    better: 'less',
    aims: { all: { limit: 0, text: '10 points or within the interval, each' } },
  },
  {
    name: 'end of a movement to its report, p50',
    text: ({ summary }) => msText(summary.delayMs.p50),
  },
  {
    name: '... p95',
    text: ({ summary }) => msText(summary.delayMs.p95),
    value: ({ summary }) => exactly(summary.delayMs.p95),
    better: 'less',
    aims: { all: { limit: 325, text: '325 ms' } },
  },
];

/** The worst bin, where any is neither near enough nor within its interval; otherwise 0. */
function beyondHonest({ worst, isHonest }: Reliability): number {
  return isHonest && !Number.isNaN(worst) ? 0 : worst;
}

function msText(ms: number): string {
  return Number.isNaN(ms) ? '-' : `${ms.toFixed(0)} ms`;
}

function isMet({ value, low, high }: Estimate, limit: number, better: 'more' | 'less'): Met {
  if (Number.isNaN(value)) return 'no data';
  const within = (one: number): boolean => (better === 'more' ? one >= limit : one <= limit);
  if (!within(value)) return 'no';
  const worse = better === 'more' ? low : high;
  return Number.isNaN(worse) || within(worse) ? 'yes' : 'uncertain';
}

/** A row of the main table. */
export interface MeasuredRow {
  readonly name: string;
  readonly measured: ByGroup<string>;
  readonly aims: readonly { readonly group: Group; readonly aim: string; readonly met: Met }[];
}

function rowOf(
  { name, text, value, better = 'more', aims = {} }: Measure,
  figures: ByGroup<GroupFigures>,
): MeasuredRow {
  return {
    name,
    measured: recordOf(GROUPS, (group) => text(figures[group])),
    aims: GROUPS.flatMap((group) => {
      const aim = aims[group];
      if (aim === undefined || value === undefined) return [];
      return [{ group, aim: aim.text, met: isMet(value(figures[group]), aim.limit, better) }];
    }),
  };
}

/** The project's aims and what was measured, at one rate. */
export function measuredRows(figures: ByGroup<GroupFigures>): readonly MeasuredRow[] {
  return MEASURES.map((measure) => rowOf(measure, figures));
}
