import { rates } from '../../models/evaluation/rates.ts';
import { quantile } from '../../models/evaluation/statistics/quantiles.ts';
import type { Condition } from './footage.ts';
import { fixed, percent } from '../kit/markdown.ts';
import type { ClipOutcome } from './outcome.ts';
import { amplitudeText } from './seen-amplitude.ts';
import type { SeenAmplitude } from './seen-amplitude.ts';
import type { StatedAmplitude } from '../../models/evaluation/statistics/psychometric.ts';
import { summarise, type Summary } from './summary.ts';

/**
 * `uncertain`: the figure lies within the aim, its 95 % limit does not. `no data`: nothing to measure it on.
 */
type Met = 'yes' | 'no' | 'uncertain' | 'no data';

/** One aim of the project and what was measured. */
export interface TargetRow {
  readonly target: string;
  readonly aim: string;
  readonly measured: string;
  readonly met: Met;
}

/** The aims of src/spotting/NOTES.md, 7. */
const AIM = {
  easyHalfIod: 0.012,
  easyMostIod: 0.02,
  hardHalfIod: 0.03,
  perMinute: { calm: 0.2, lively: 0.5, talking: 1 },
  calmF1: 0.6,
  calmNearF1: 0.75,
  calmFromIod: 0.02,
  apexMs: { median: 33, p90: 100 },
  delayMs: { p50: 300, p95: 400 },
  lastingShare: 0.05,
} as const;

function within(amplitude: StatedAmplitude, aim: number): boolean {
  return amplitude === 'below the smallest' || (amplitude !== 'not reached' && amplitude <= aim);
}

function judge(value: number, limit: number, aim: number): Met {
  if (Number.isNaN(value)) return 'no data';
  if (limit <= aim) return 'yes';
  return value <= aim ? 'uncertain' : 'no';
}

function amplitudeRow(
  target: string,
  seen: SeenAmplitude | undefined,
  which: 'a50' | 'a90',
  aim: number,
): TargetRow {
  const text = `<= ${percent(aim, 1)} of the distance between the eyes`;
  if (seen === undefined || seen.shown === 0) return { target, aim: text, measured: '-', met: 'no data' };
  const { at, high } = seen[which];
  const met = within(high, aim) ? 'yes' : within(at, aim) ? 'uncertain' : 'no';
  return { target, aim: text, measured: amplitudeText(seen[which]), met };
}

function amplitudeRows(seen: readonly (readonly [string, SeenAmplitude])[]): readonly TargetRow[] {
  const [easyName, easy] = seen[0]!;
  const [hardName, hard] = seen[1]!;
  return [
    amplitudeRow(`found half the time: ${easyName}`, easy, 'a50', AIM.easyHalfIod),
    amplitudeRow(`found 90 % of the time: ${easyName}`, easy, 'a90', AIM.easyMostIod),
    amplitudeRow(`found half the time: ${hardName}`, hard, 'a50', AIM.hardHalfIod),
  ];
}

function ofCondition(outcomes: readonly ClipOutcome[], condition: Condition): readonly ClipOutcome[] {
  return outcomes.filter(({ measured }) => measured.footage.condition === condition);
}

function rateRow(outcomes: readonly ClipOutcome[], condition: Condition): TargetRow {
  const own = ofCondition(outcomes, condition);
  const aim = AIM.perMinute[condition];
  const target = `unverified moments a minute, untouched: ${condition}`;
  if (own.length === 0) return { target, aim: `<= ${aim}`, measured: '-', met: 'no data' };
  const { perMinute, atMostPerMinute, judgedMinutes } = summarise(own).twin;
  const measured = `${fixed(perMinute, 1)} (< ${fixed(atMostPerMinute, 1)}) in ${fixed(judgedMinutes, 1)} min`;
  return { target, aim: `<= ${aim}`, measured, met: judge(perMinute, atMostPerMinute, aim) };
}

/** F1 over movements from a size on: smaller ones, and what found those, are left out. */
function f1From(outcomes: readonly ClipOutcome[], leastIod: number, kind: 'hits' | 'nearHits'): number {
  let [right, truths, found] = [0, 0, 0];
  for (const { measured, score } of outcomes) {
    if (measured.treatment !== 'planted') continue;
    const matches = score[kind];
    const small = matches.filter(({ truth }) => truth.amplitude < leastIod).length;
    right += matches.length - small;
    truths += score.truths.filter(({ amplitude }) => amplitude >= leastIod).length;
    found += score.found.length - small;
  }
  return truths > 0 ? rates(right, truths, found).f1 : NaN;
}

function calmRow(outcomes: readonly ClipOutcome[], kind: 'hits' | 'nearHits'): TargetRow {
  const calm = ofCondition(outcomes, 'calm');
  const value = f1From(calm, AIM.calmFromIod, kind);
  const aim = kind === 'hits' ? AIM.calmF1 : AIM.calmNearF1;
  const people = new Set(calm.map(({ measured }) => measured.footage.person)).size;
  return {
    target: `F1 ${kind === 'hits' ? '(IoU)' : '(near)'} from ${percent(AIM.calmFromIod)} on, calm footage`,
    aim: `>= ${aim}`,
    measured: Number.isNaN(value)
      ? '-'
      : `${fixed(value, 2)} (${people} ${people === 1 ? 'person' : 'people'})`,
    met: Number.isNaN(value) ? 'no data' : value >= aim ? 'yes' : 'no',
  };
}

function timeRow(
  target: string,
  aims: readonly [number, number],
  values: readonly [number, number],
): TargetRow {
  const isWithin = values[0] <= aims[0] && values[1] <= aims[1];
  return {
    target,
    aim: `${aims[0]} / ${aims[1]} ms`,
    measured: `${fixed(values[0], 0)} / ${fixed(values[1], 0)} ms`,
    met: Number.isFinite(values[0]) ? (isWithin ? 'yes' : 'no') : 'no data',
  };
}

function lastingRow({ planted }: Summary): TargetRow {
  const { flagged, planted: count } = planted.lasting;
  const share = flagged / count;
  return {
    target: 'lasting expressions flagged as brief',
    aim: `< ${percent(AIM.lastingShare)}`,
    measured: `${percent(share)} (${flagged} of ${count})`,
    met: count === 0 ? 'no data' : share < AIM.lastingShare ? 'yes' : 'no',
  };
}

/**
 * The project's aims, set for 25 to 30 frames a second, a frontal face and at least 80 pixels between the eyes.
 * @param outcomes at one sensitivity, of all clips
 * @param seen by the groups of movements, in the order of MOVEMENT_GROUPS
 */
export function targetRows(
  outcomes: readonly ClipOutcome[],
  seen: readonly (readonly [string, SeenAmplitude])[],
): readonly TargetRow[] {
  const summary = summarise(outcomes);
  const apexMs = outcomes.flatMap(({ score }) =>
    score.nearHits.map(({ truth, found }) => Math.abs(found.apexMs - truth.apexMs)),
  );
  const { p50, p95 } = summary.delayMs;
  return [
    ...amplitudeRows(seen),
    ...(['calm', 'lively', 'talking'] as const).map((condition) => rateRow(outcomes, condition)),
    calmRow(outcomes, 'hits'),
    calmRow(outcomes, 'nearHits'),
    timeRow(
      'apex error, median / p90',
      [AIM.apexMs.median, AIM.apexMs.p90],
      [quantile(apexMs, 0.5), quantile(apexMs, 0.9)],
    ),
    timeRow('end of a movement to its report, p50 / p95', [AIM.delayMs.p50, AIM.delayMs.p95], [p50, p95]),
    lastingRow(summary),
  ];
}
