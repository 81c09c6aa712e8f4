import {
  UNSCORED_REASONS,
  type Moment,
  type MovementScore,
  type UnscoredSpan,
} from '../../contracts/moment.ts';
import { MEASURED_PARTS } from '../../contracts/face-part.ts';
import type { Side } from '../../contracts/movement.ts';
import { STAGES, type ClipReport } from '../../contracts/perception.ts';
import { printable } from '../terminal/printable.ts';
import type { Analysis } from './analysis-json.ts';
import { BACKEND_REASON_WORDS, MOVEMENT_WORDS, PART_WORDS, PLACE, REASON_WORDS } from './plain-words.ts';

const COLUMNS = ['from', 'lasting', 'where', 'movement', 'size', 'confidence'];
const GAP = '  ';
/** Places and movements named in a row; the JSON has them all. */
const MOST_NAMED = 3;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function percent(fraction: number, decimals = 0): string {
  return `${(fraction * 100).toFixed(decimals)} %`;
}

/** The first few of a list, and how many more there are. */
function fewOf(texts: readonly string[]): string {
  const more = texts.length - MOST_NAMED;
  return [...texts.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** Places on the face, strongest first, each once: a place that moved on either side moved on both. */
function placesOf(movements: readonly MovementScore[]): string[] {
  const sides = new Map<string, Side>();
  for (const { name, side } of movements) {
    const known = sides.get(PLACE[name]) ?? side;
    sides.set(PLACE[name], known === side ? side : 'both');
  }
  return [...sides].map(([place, side]) => `${place} (${side})`);
}

function momentRow(moment: Moment): string[] {
  return [
    seconds(moment.onsetMs),
    `${moment.durationMs.toFixed(0)} ± ${moment.durationErrorMs.toFixed(0)} ms`,
    fewOf(placesOf(moment.movements)),
    fewOf([...new Set(moment.movements.map(({ name }) => MOVEMENT_WORDS[name]))]),
    percent(moment.amplitude, 1),
    percent(moment.confidence),
  ];
}

/** Rows under their headings, columns padded to the widest cell. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function momentLines(moments: readonly Moment[]): string[] {
  if (moments.length === 0) return ['No brief movement found.'];
  const found = moments.length === 1 ? '1 brief movement' : `${moments.length} brief movements`;
  return [
    `${found} (size in eye distances):`,
    ...alignColumns([COLUMNS, ...moments.map(momentRow)]).map((line) => `  ${line}`),
  ];
}

function unscoredByReason(spans: readonly UnscoredSpan[]): string[] {
  return UNSCORED_REASONS.flatMap((reason) => {
    const lengths = spans.filter((span) => span.reason === reason).map(({ fromMs, toMs }) => toMs - fromMs);
    if (lengths.length === 0) return [];
    const totalMs = lengths.reduce((sum, ms) => sum + ms, 0);
    return [`${REASON_WORDS[reason]} ${seconds(totalMs)}`];
  });
}

function scoredLine(clip: ClipReport): string {
  const reasons = unscoredByReason(clip.unscored);
  const because = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
  return `Judged the whole face for ${seconds(clip.scoredMs)}, not or in part for ${seconds(clip.unscoredMs)}${because}:`;
}

/** How long each part of the face was judged, and what silenced it the rest of the time. */
function partLines({ parts }: ClipReport): string[] {
  const rows = MEASURED_PARTS.map((part) => {
    const reasons = unscoredByReason(parts[part].unjudged);
    const because = reasons.length === 0 ? '' : `not: ${reasons.join(', ')}`;
    return [PART_WORDS[part], seconds(parts[part].judgedMs), because];
  });
  return alignColumns(rows).map((line) => `  ${line}`);
}

function timingLine({ clip, start }: Analysis): string {
  const stages = STAGES.flatMap((stage) => {
    const timing = clip.stages[stage];
    return timing ? [`${stage} ${timing.p50.toFixed(1)}`] : [];
  });
  const medians = stages.length === 0 ? '' : `; median ms a frame: ${stages.join(', ')}`;
  return `${clip.framesPerSecond.toFixed(0)} frames a second on ${start.backend} (${BACKEND_REASON_WORDS[start.backendReason]})${medians}.`;
}

function sourceLine({ name, clip }: Analysis): string {
  const { sizes, fps, durationMs } = clip.source;
  const told = sizes.map(({ fromMs, width, height }, index) =>
    index === 0 ? `${width} x ${height}` : `then ${width} x ${height} from ${seconds(fromMs)}`,
  );
  return `${printable(name)}: ${fewOf(told)}, ${fps.toFixed(1)} frames a second, ${seconds(durationMs)}`;
}

/** Said when a file ends before its container says so. */
export function truncationLine(clip: ClipReport): string {
  return `The file is cut off: only its first ${seconds(clip.source.durationMs)} could be analysed.`;
}

/** The result for a person at a terminal. */
export function analysisTable(analysis: Analysis): string {
  const { clip } = analysis;
  const lines = [
    sourceLine(analysis),
    ...(clip.truncated ? [truncationLine(clip)] : []),
    '',
    ...momentLines(clip.moments),
    '',
    scoredLine(clip),
    ...partLines(clip),
    timingLine(analysis),
  ];
  return `${lines.join('\n')}\n`;
}
