import {
  looseObject,
  nullable,
  number,
  parse,
  picklist,
  string,
  array,
  variant,
  literal,
  type InferOutput,
} from 'valibot';
import { fixed, percent } from '../markdown.ts';
import { marked, withMarked, type Marks } from './between-marks.ts';
import { isEarlier, newestResult, type PresentVersions, type StoredResult } from './newest-result.ts';

const MARKS: Marks = { opening: '<!-- figures -->', closing: '<!-- /figures -->' };

const SUMMARY = looseObject({
  all: looseObject({ found: looseObject({ count: number(), of: number() }) }),
  untouched: looseObject({ value: number(), low: number(), high: number() }),
});
const ACCURACY = looseObject({
  byGroup: looseObject({ talking: SUMMARY, calm: SUMMARY }),
  mainRate: number(),
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

const MAIN_CAMERA = { heightPx: 480, framesPerSecond: 30 } as const;

function foundText({ all: { found } }: InferOutput<typeof SUMMARY>): string {
  return `${percent(found.count / found.of)}** (${found.count} of ${found.of})`;
}

function plantedLine({ byGroup: { talking, calm } }: ReturnType<typeof accuracyOf>): string {
  return `- **${foundText(talking)} of the brief movements planted into film of people who talk are found, **${foundText(calm)} of those in calm faces`;
}

function unverifiedLine({ byGroup, mainRate }: ReturnType<typeof accuracyOf>): string {
  const { value, low, high } = byGroup.talking.untouched;
  return (
    `- **${fixed(value, 1)}** moments a minute come in untouched film of people who talk where ${mainRate} are asked for ` +
    `(95 % interval ${fixed(low, 1)} to ${fixed(high, 1)}); nobody knows what they are`
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
  const accuracy = newestResult(folder, 'accuracy-people');
  const speed = newestResult(folder, 'speed');
  const found = accuracy && accuracyOf(accuracy);
  const timed = speed && speedOf(speed);
  const lines = [
    ...(found ? [plantedLine(found), unverifiedLine(found)] : []),
    ...(timed ? [...ratioLine(timed), ...cueLine(timed), ...droppedLine(timed)] : []),
  ];
  const about = [
    accuracy ? provenance('Accuracy', accuracy, present) : 'Accuracy: not measured yet.',
    ...(speed ? [provenance('Speed', speed, present)] : []),
  ];
  return marked(MARKS, [lines.join('\n'), about.join(' ')]);
}

/**
 * Puts figures in the place of those that a README holds.
 * @throws Error when the README has lost its marks
 */
export function withFigures(readme: string, figures: string): string {
  return withMarked('The README', readme, MARKS, figures);
}
