import type { UnscoredReason } from '../../../src/contracts/moment.ts';
import { fixed, markdownTable, percent } from '../../kit/markdown.ts';
import { measuredText, type Provenance } from '../../kit/provenance.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../../src/contracts/rate.ts';
import type { Study } from './camera-conditions.ts';
import type { ConditionResult, StudyResult } from './condition-results.ts';
import type { StudyPlan } from './study-cases.ts';

const TITLES: Readonly<Record<Study, string>> = {
  'frame rate':
    'By frame rate. 15 to 25 are thinned from 30: at 20, steps of 33 and 67 ms alternate. At 60 the frames between are ' +
    'cross-faded and the movement is planted at their own time: skin moves smoothly, the rest of the face as at 30.',
  'face size':
    'By distance between the eyes, scaled down from the footage; sizes beyond a clip are left out.',
  noise:
    "By noise added to the brightness of a picture with 40 px between the eyes; the clips' own is in it.",
  light: 'By light: brightness and colour are multiplied.',
};
/** Shares of the time under this are not worth a word. */
const WORTH_SAYING = 0.02;
const REASONS_SHOWN = 2;

/** The reasons that took most of the time, worst first. */
function whyNot(unscored: ConditionResult['unscoredShare']): string {
  const entries = Object.entries(unscored) as [UnscoredReason, number][];
  const worst = entries.filter(([, share]) => share >= WORTH_SAYING).sort((a, b) => b[1] - a[1]);
  return worst
    .slice(0, REASONS_SHOWN)
    .map(([reason, share]) => `${reason} ${percent(share)}`)
    .join(', ');
}

function rowOf(result: ConditionResult): readonly string[] {
  const { label, people, judged, judgedShare, unscoredShare, apexMs } = result;
  const reasons = whyNot(unscoredShare);
  const found = judged.truths === 0 ? '-' : `${judged.nearHits} of ${judged.truths}`;
  return [
    label,
    `${people.length}`,
    found,
    fixed(result.f1, 2),
    fixed(result.filterF1, 2),
    judged.truths === 0 ? '-' : fixed(result.unverifiedPerMinute, 1),
    reasons === '' ? percent(judgedShare) : `${percent(judgedShare)} (${reasons})`,
    `${fixed(apexMs.median, 0)} / ${fixed(apexMs.p90, 0)} ms`,
  ];
}

export function studyTable({ conditions }: StudyResult): string {
  const head = [
    '',
    'people',
    'found of the judged',
    'F1',
    'F1 of the filter',
    'unverified a minute',
    'time judged (why not)',
    'apex, median / p90',
  ];
  return markdownTable([head, ...conditions.map(rowOf)]);
}

function heading(provenance: Provenance, { cameras }: StudyPlan): string {
  const people = cameras.map(
    ({ person, fps, iodPx }) => `${person} (${fps.toFixed(0)} fps, ${iodPx.toFixed(0)} px between the eyes)`,
  );
  const left = cameras.flatMap(({ person, leftOut }) => leftOut.map((what) => `${person}, ${what}`));
  return (
    `${measuredText(provenance)}, at ${DEFAULT_RATE_PER_MINUTE} a minute: the same planted movements of 1.2 to 4.5 % seen by other cameras, ` +
    `${people.join(' and ')}.` +
    (left.length > 0 ? ` Left out: ${left.join(' ')}` : '') +
    " The whitened filter stands beside the app, its cut chosen on the clips' own cameras. Unverified are moments " +
    'that belong to no planted movement.'
  );
}

/** The report, in Markdown. */
export function studiesReport(
  provenance: Provenance,
  plan: StudyPlan,
  results: readonly StudyResult[],
): string {
  const tables = results.map((result) => `${TITLES[result.study]}\n\n${studyTable(result)}`);
  return [heading(provenance, plan), ...tables].join('\n\n');
}
