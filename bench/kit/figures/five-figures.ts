import {
  looseObject,
  nullable,
  number,
  parse,
  picklist,
  record,
  string,
  array,
  variant,
  literal,
} from 'valibot';
import { fixed, percent } from '../markdown.ts';
import { isEarlier, newestResult, type PresentVersions, type StoredResult } from './newest-result.ts';

const OPENING = '<!-- figures -->';
const CLOSING = '<!-- /figures -->';

const PLANTED = looseObject({ truths: number(), near: looseObject({ hits: number() }) });
const SUMMARY = looseObject({
  planted: PLANTED,
  twin: looseObject({ perMinute: number(), atMostPerMinute: number() }),
});
const ACCURACY = looseObject({
  bySensitivity: looseObject({ balanced: SUMMARY }),
  byCondition: record(string(), looseObject({ planted: PLANTED })),
});

const RUN = looseObject({
  source: variant('kind', [
    looseObject({ kind: literal('camera'), heightPx: number(), framesPerSecond: number() }),
    looseObject({ kind: picklist(['clip', 'trace']) }),
  ]),
  analysed: number(),
  dropped: number(),
  movement: nullable(looseObject({ endToCueMs: nullable(looseObject({ p95: number() })) })),
});
const RATIO = looseObject({
  of: string(),
  to: string(),
  median: number(),
  low95: number(),
  high95: number(),
});
const SPEED = looseObject({
  runs: array(RUN),
  commandLine: looseObject({ peers: nullable(looseObject({ ratios: array(RATIO) })) }),
});

/** Footage of people who keep still, as the accuracy bench names it. */
const CALM = ['still', 'blinking'];
const MAIN_CAMERA = { heightPx: 480, framesPerSecond: 30 } as const;

function plantedLine({ byCondition, bySensitivity }: ReturnType<typeof accuracyOf>): string {
  const calm = CALM.flatMap((condition) => byCondition[condition] ?? []).map(({ planted }) => planted);
  const hits = calm.reduce((sum, { near }) => sum + near.hits, 0);
  const truths = calm.reduce((sum, planted) => sum + planted.truths, 0);
  const { planted: all } = bySensitivity.balanced;
  return (
    `- **${percent(hits / truths)}** of the brief movements planted into footage of calm faces are found ` +
    `(${hits} of ${truths}); over all footage ${percent(all.near.hits / all.truths)} (${all.near.hits} of ${all.truths})`
  );
}

function unverifiedLine({ bySensitivity }: ReturnType<typeof accuracyOf>): string {
  const { perMinute, atMostPerMinute } = bySensitivity.balanced.twin;
  return (
    `- **${fixed(perMinute, 1)}** moments a judged minute of untouched footage, of which nobody knows what they are ` +
    `(95 % limit ${fixed(atMostPerMinute, 1)})`
  );
}

function ratioLine({ commandLine }: ReturnType<typeof speedOf>): readonly string[] {
  const ratio = commandLine.peers?.ratios.find(
    ({ of, to }) => of === 'sotto-wasm' && to === 'landmarker-alone',
  );
  if (ratio === undefined) return [];
  const { median, low95, high95 } = ratio;
  return [
    `- **${fixed(median, 2)}** times the time of its landmarker alone is what a frame takes in all ` +
      `(95 % interval ${fixed(low95, 2)} to ${fixed(high95, 2)})`,
  ];
}

function cueLine({ runs }: ReturnType<typeof speedOf>): readonly string[] {
  const times = runs.find(({ source }) => source.kind === 'trace')?.movement?.endToCueMs;
  if (!times) return [];
  return [`- **${fixed(times.p95, 0)} ms** pass from the end of a movement to its cue on the screen (p95)`];
}

function droppedLine({ runs }: ReturnType<typeof speedOf>): readonly string[] {
  const main = runs.find(
    ({ source }) =>
      source.kind === 'camera' &&
      source.heightPx === MAIN_CAMERA.heightPx &&
      source.framesPerSecond === MAIN_CAMERA.framesPerSecond,
  );
  if (main === undefined) return [];
  const { dropped, analysed } = main;
  return [
    `- **${dropped}** of ${dropped + analysed} frames of a camera of 640 x 480 at 30 a second are dropped`,
  ];
}

function accuracyOf({ data }: StoredResult) {
  return parse(ACCURACY, data);
}

function speedOf({ data }: StoredResult) {
  return parse(SPEED, data);
}

function provenance(what: string, result: StoredResult, present: PresentVersions): string {
  const { day, commit } = result;
  const earlier = isEarlier(result, present) ? ', **about an earlier pipeline**' : '';
  return `${what}: measured ${day} at ${commit ?? 'a commit that was not recorded'}${earlier}.`;
}

/**
 * The five figures that matter most, between the marks at which the README holds them. As with FIGURES.md, the present
 * version only decides whether they say that they are about an earlier pipeline.
 * @param folder of results
 * @param present versions of the code as it is now
 */
export function fiveFigures(folder: string, present: PresentVersions): string {
  const accuracy = newestResult(folder, 'accuracy-measuring');
  const speed = newestResult(folder, 'speed');
  const found = accuracy && accuracyOf(accuracy);
  const timed = speed && speedOf(speed);
  const lines = [
    ...(found ? [plantedLine(found), unverifiedLine(found)] : []),
    ...(timed ? [...ratioLine(timed), ...cueLine(timed), ...droppedLine(timed)] : []),
  ];
  const about = [
    ...(accuracy ? [provenance('Accuracy', accuracy, present)] : []),
    ...(speed ? [provenance('Speed', speed, present)] : []),
  ];
  return [OPENING, lines.join('\n'), about.join(' '), CLOSING].join('\n\n');
}

/**
 * Puts figures in the place of those that a README holds.
 * @throws Error when the README has lost its marks
 */
export function withFigures(readme: string, figures: string): string {
  const from = readme.indexOf(OPENING);
  const to = readme.indexOf(CLOSING);
  if (from < 0 || to < from)
    throw new Error('The README has lost the marks between which its figures stand.');
  return readme.slice(0, from) + figures + readme.slice(to + CLOSING.length);
}
