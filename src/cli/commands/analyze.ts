import { basename } from 'node:path';
import type { PerceptionConfig } from '../../contracts/perception.ts';
import { analysisJson, type Analysis } from './analysis-json.ts';
import { ANALYZE_HELP, parseAnalyzeArgs, withWholePaths, type AnalyzeOptions } from './analyze-options.ts';
import { analysisTable } from './analysis-table.ts';
import { analyzeInput, type AnalyzeInput } from './analyze-input.ts';
import { requireChromium } from '../browser/chromium.ts';
import { checkOutputs, STDOUT, type NamedFile } from '../files/check-outputs.ts';
import { checkReadable } from '../files/check-readable.ts';
import { leadsToStandardOutput, writeStandardOutput } from '../files/standard-output.ts';
import { writeWhole } from '../files/write-whole.ts';
import { Complaint, EXIT } from '../terminal/complaint.ts';
import { faultComplaint } from './fault-sentences.ts';
import { FaultError } from '../harness/driven-page.ts';
import { HarnessSession } from '../harness/harness-session.ts';
import type { PageNews } from '../harness/page-contract.ts';
import { printableLines } from '../terminal/printable.ts';
import { ProgressLine } from '../terminal/progress-line.ts';
import { runCommand } from '../terminal/run-command.ts';

/** Everything that can be found wrong before the browser starts. */
async function checkBeforehand(options: AnalyzeOptions): Promise<AnalyzeInput> {
  const { clipPath, fps, landmarkerPath } = options;
  const input = await analyzeInput(clipPath, fps);
  if (landmarkerPath !== undefined) await checkReadable(landmarkerPath, 'landmark model');
  await checkOutputs(outputsOf(options), inputsOf(input, options));
  requireChromium();
  return input;
}

function inputsOf(input: AnalyzeInput, { landmarkerPath }: AnalyzeOptions): readonly NamedFile[] {
  const paths = input.kind === 'file' ? [input.path] : input.paths;
  return [
    ...paths.map((path) => ({ name: input.kind === 'file' ? 'the clip' : basename(path), path })),
    ...(landmarkerPath === undefined ? [] : [{ name: 'the landmark model', path: landmarkerPath }]),
  ];
}

function outputsOf({ jsonPath, tracePath }: AnalyzeOptions): readonly NamedFile[] {
  return [
    ...(jsonPath === undefined ? [] : [{ name: '--json', path: jsonPath }]),
    ...(tracePath === undefined ? [] : [{ name: '--trace', path: tracePath }]),
  ];
}

function newsText(news: PageNews): string {
  if (news.type === 'loading') return `Loading the ${news.part} ...`;
  const doneS = (news.done / 1000).toFixed(1);
  if (news.total <= news.done) return `Analysed ${doneS} s`;
  const percent = Math.floor((100 * news.done) / news.total);
  return `Analysed ${doneS} of ${(news.total / 1000).toFixed(1)} s (${percent} %)`;
}

async function analyseIn(
  session: HarnessSession,
  input: AnalyzeInput,
  options: AnalyzeOptions,
): Promise<Analysis> {
  const { backend, ratePerMinute } = options;
  const config: PerceptionConfig = { backend, ratePerMinute };
  const { start, clip, cores } =
    input.kind === 'file'
      ? await session.analyse(input.path, config)
      : await session.analyseImages(input.paths, input.timesMs, config);
  const name = basename(options.clipPath);
  if (!clip.faceSeen) throw new Complaint(`No face was found in any frame of ${name}.`);
  if (options.tracePath !== undefined && input.kind === 'file') {
    await writeWhole(options.tracePath, await session.record(input.path, config));
  }
  return { name, ratePerMinute, start, clip, cores, browser: session.browserName };
}

async function analyseClip(
  input: AnalyzeInput,
  options: AnalyzeOptions,
  signal: AbortSignal,
): Promise<Analysis> {
  const progress = new ProgressLine(process.stderr);
  progress.show('Starting the browser ...');
  const { landmarkerPath } = options;
  const session = await HarnessSession.open({
    softwareWebgl: 'allowed',
    signal,
    onNews: (news) => progress.show(newsText(news)),
    ...(landmarkerPath !== undefined && { landmarkerPath }),
  });
  try {
    return await analyseIn(session, input, options);
  } catch (reason) {
    if (!(reason instanceof FaultError)) throw reason;
    if (input.kind === 'images' && reason.fault.code === 'clip-unreadable')
      throw new Complaint(`${reason.fault.detail} is not an image that this browser can read.`);
    const landmarker = landmarkerPath ?? 'models/landmarker/face_landmarker.task';
    throw faultComplaint(reason.fault, { clip: basename(options.clipPath), landmarker });
  } finally {
    progress.clear();
    await session.close();
  }
}

async function writeResult(analysis: Analysis, jsonPath: string | undefined): Promise<void> {
  const json = printableLines(`${JSON.stringify(analysisJson(analysis), null, 2)}\n`);
  if (jsonPath === STDOUT) return writeStandardOutput(json);
  if (jsonPath !== undefined) await writeWhole(jsonPath, json);
  await writeStandardOutput(analysisTable(analysis));
}

/** JSON that is sent where standard output leads takes the table's place, by whatever name. */
async function withStandardOutput(options: AnalyzeOptions): Promise<AnalyzeOptions> {
  const { jsonPath } = options;
  if (jsonPath === undefined || !(await leadsToStandardOutput(jsonPath))) return options;
  return { ...options, jsonPath: STDOUT };
}

async function analyze(interruption: AbortSignal): Promise<number> {
  const asked = parseAnalyzeArgs(process.argv.slice(2));
  if (asked === 'help') {
    process.stdout.write(ANALYZE_HELP);
    return EXIT.ok;
  }
  const options = await withStandardOutput(withWholePaths(asked));
  const input = await checkBeforehand(options);
  await writeResult(await analyseClip(input, options, interruption), options.jsonPath);
  return EXIT.ok;
}

await runCommand(analyze);
