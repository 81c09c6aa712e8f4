import { AMPLITUDE_EDGES, type SessionScore } from './session-score.ts';
import type { Evaluation } from './measure.ts';

const RULE_NAMES = { near: 'near hits', iou: 'IoU 0.5' } as const;

/** The results as plain text, one line per setting and rule. */
export function reportText({ splits, footage }: Evaluation): string {
  const classes = AMPLITUDE_EDGES.slice(1).map((edge) => `<${(100 * edge).toFixed(1)}`);
  const lines = [`recall by amplitude in % IOD: ${classes.join(' ')}`];
  for (const result of splits) {
    const judged = (100 * result.judgedShare).toFixed(0);
    lines.push(
      `${result.split}: ${result.events} events in ${result.minutes.toFixed(0)} min, ${judged} % of it judged`,
    );
    for (const rule of ['near', 'iou'] as const) {
      lines.push(line(`balanced, ${RULE_NAMES[rule]}`, result.balanced[rule]));
      lines.push(...result.atRates.map((scores) => line(`cut, ${RULE_NAMES[rule]}`, scores[rule])));
    }
  }
  for (const { clip, trained, moments, scoredMs } of footage) {
    const minutes = (scoredMs / 60000).toFixed(2);
    lines.push(
      `${clip}${trained ? ' (trained on)' : ''}: ${moments} unverified moments in ${minutes} judged min`,
    );
  }
  return lines.join('\n');
}

/** The same for the manifest, rounded so that it reads. */
export function metricsOf({ splits, footage }: Evaluation): Readonly<Record<string, unknown>> {
  const brief = (score: SessionScore): Readonly<Record<string, unknown>> => ({
    falseAMinute: rounded(score.falseAMinute),
    recall: rounded(score.recall),
    f1: rounded(score.f1),
    threshold: rounded(score.threshold),
    recallByAmplitude: score.byAmplitude.map(rounded),
  });
  return {
    amplitudeEdges: AMPLITUDE_EDGES,
    splits: splits.map((result) => ({
      split: result.split,
      minutes: rounded(result.minutes),
      events: result.events,
      judgedShare: rounded(result.judgedShare),
      balanced: { near: brief(result.balanced.near), iou: brief(result.balanced.iou) },
      atRates: result.atRates.map(({ near, iou }) => ({ near: brief(near), iou: brief(iou) })),
    })),
    footage,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function line(name: string, score: SessionScore): string {
  const percent = (value: number): string => (100 * value).toFixed(0).padStart(3);
  return [
    `  ${name.padEnd(22)} ${score.falseAMinute.toFixed(2)} false/min`,
    `recall ${percent(score.recall)}`,
    `F1 ${score.f1.toFixed(2)}`,
    `threshold ${score.threshold.toFixed(2)}`,
    `apex error ${score.apexErrorMs.toFixed(0)} ms`,
    `by amplitude ${score.byAmplitude.map(percent).join(' ')}`,
  ].join(' · ');
}
