import { readFile } from 'node:fs/promises';
import {
  array,
  check,
  finite,
  getDotPath,
  looseObject,
  maxValue,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  type InferOutput,
} from 'valibot';
import { Complaint } from '../../../src/cli/terminal/complaint.ts';
import { MEASURED_PARTS } from '../../../src/contracts/face-part.ts';
import type { ClipReport } from '../scoring/clip-report.ts';

const MS = pipe(number('is no number'), finite('is no time'), minValue(0, 'is before the clip begins'));
const MOMENT = pipe(
  looseObject({
    onsetMs: MS,
    apexMs: MS,
    offsetMs: MS,
    confidence: optional(
      pipe(
        number('is no number'),
        minValue(0, 'is not between 0 and 1'),
        maxValue(1, 'is not between 0 and 1'),
      ),
    ),
    toldMs: optional(MS),
  }),
  check(
    ({ onsetMs, apexMs, offsetMs }) => onsetMs <= apexMs && apexMs <= offsetMs,
    'does not begin, peak and end in that order',
  ),
);
const SPAN = pipe(
  looseObject({ fromMs: MS, toMs: MS }),
  check(({ fromMs, toMs }) => fromMs <= toMs, 'ends before it begins'),
);
const PART = looseObject({ unjudged: array(SPAN, 'is no list') });

const NO_PART = `is no part of a face: there are ${MEASURED_PARTS.join(', ')}`;

/** What another detector says of one clip: PROTOCOL.md. What `npm run analyze` writes is of this kind, too. */
const REPORT = looseObject({
  moments: array(MOMENT, 'is no list'),
  analysed: optional(
    looseObject({
      parts: optional(record(picklist(MEASURED_PARTS, NO_PART), PART)),
    }),
  ),
});

/** A moment may end with the clip's last frame, or a little later where a detector rounds. */
const AFTER_THE_END_MS = 1000;

function reportFrom({ moments, analysed }: InferOutput<typeof REPORT>): ClipReport {
  const told = moments.map(({ onsetMs, apexMs, offsetMs, confidence = null, toldMs = null }) => ({
    ...{ onsetMs, apexMs, offsetMs, confidence, toldMs },
    names: [],
  }));
  return { moments: told, parts: analysed?.parts ?? null };
}

/**
 * @param durationMs of the clip
 * @throws Complaint with one sentence that says what is wrong, and where
 */
export function parseReport(text: string, name: string, durationMs: number): ClipReport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Complaint(`${name} is no JSON.`);
  }
  const { success, output, issues } = safeParse(REPORT, data);
  if (success) return withinClip(reportFrom(output), name, durationMs);
  const [issue] = issues;
  const where = getDotPath(issue);
  if (where === null)
    throw new Complaint(`${name} is no report: it is to be an object with a list of moments.`);
  const what = issue.received === 'undefined' ? 'is missing' : issue.message;
  throw new Complaint(`${name} cannot be scored: ${where} ${what}.`);
}

function withinClip(report: ClipReport, name: string, durationMs: number): ClipReport {
  const late = report.moments.findIndex(({ offsetMs }) => offsetMs > durationMs + AFTER_THE_END_MS);
  if (late < 0) return report;
  throw new Complaint(
    `${name} cannot be scored: moments.${late} ends after its clip of ${durationMs.toFixed(0)} ms; times are milliseconds from the first frame.`,
  );
}

/** @throws Complaint with one sentence where the file is not there, or is no report */
export async function readReport(path: string, durationMs: number): Promise<ClipReport> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Complaint(`${path} cannot be read.`);
  });
  return parseReport(text, path, durationMs);
}
