import type { MovementScore } from '../contracts/moment.ts';
import type { ReviewedMoment, SessionRecord } from './session-record.ts';

/** Times in ms from the session's first frame, amplitude in inter-ocular distances, the rest 0..1. */
const COLUMNS: readonly (readonly [name: string, value: (reviewed: ReviewedMoment) => string])[] = [
  ['onset_ms', ({ moment }) => moment.onsetMs.toFixed(0)],
  ['apex_ms', ({ moment }) => moment.apexMs.toFixed(0)],
  ['offset_ms', ({ moment }) => moment.offsetMs.toFixed(0)],
  ['duration_ms', ({ moment }) => moment.durationMs.toFixed(0)],
  ['duration_error_ms', ({ moment }) => moment.durationErrorMs.toFixed(0)],
  ['confidence', ({ moment }) => moment.confidence.toFixed(3)],
  ['amplitude_iod', ({ moment }) => moment.amplitude.toFixed(4)],
  ['movements', ({ moment }) => moment.movements.map(movementText).join(', ')],
  ['rated_real', ({ rating }) => rating ?? ''],
];

const LINE_END = '\r\n';

/** The moments of a session as RFC 4180: a header, then a row a moment. */
export function recordToCsv(record: SessionRecord): string {
  const header = COLUMNS.map(([name]) => name);
  const rows = record.moments.map((moment) => COLUMNS.map(([, value]) => value(moment)));
  return [header, ...rows].map((row) => row.map(field).join(',') + LINE_END).join('');
}

function movementText({ name, side, score }: MovementScore): string {
  return `${name} ${side} ${score.toFixed(2)}`;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
