import { launchChromium } from '../../src/cli/browser/chromium.ts';
import { serveSite } from '../../src/cli/site/serve.ts';
import { ensureSite } from '../../src/cli/site/site.ts';
import { BENCH_CLIP } from '../kit/bench-clip.ts';
import { givenFile } from '../kit/given-file.ts';
import { runPeers } from '../peers/run-peers.ts';
import { endureCamera, type EnduranceReport } from './endurance.ts';
import { plantFilms, type Films } from './films.ts';
import { firstLoadBytes } from './first-load.ts';
import { runCamera, runClip, runFilm, runTrace } from './lab-runs.ts';
import type { SpeedOptions } from './options.ts';
import { runPage } from './page-run.ts';
import {
  CAMERAS,
  FAST_CAMERA,
  MAIN_CAMERA,
  type CameraResult,
  type PageReport,
  type PartName,
  type SpeedParts,
} from './parts.ts';
import { rawCamera } from './raw-camera/raw-camera.ts';

/** Sizes and rates are compared by medians, which need no more. */
const MOST_SIDE_SECONDS = 15;
/** A minute shows what passes until a report. */
const MOST_FILM_SECONDS = 60;
const PEER_ROUNDS = 12;
/** What `auto` takes where WebGL is in software. */
const ENDURING_BACKEND = 'wasm';

export type Tell = (what: string) => void;

async function measureCameras(
  { clipPath }: Films,
  seconds: number,
  tell: Tell,
): Promise<readonly CameraResult[]> {
  const results: CameraResult[] = [];
  for (const wish of CAMERAS) {
    tell(`camera, ${wish.widthPx} x ${wish.heightPx} at ${wish.framesPerSecond}`);
    const isMain = wish === MAIN_CAMERA;
    const result = await runCamera({
      fakeCameraPath: await rawCamera(clipPath, wish),
      wish,
      seconds: isMain ? seconds : Math.min(seconds, MOST_SIDE_SECONDS),
      sensitivity: isMain,
    });
    results.push({ wish, result });
  }
  return results;
}

async function measurePage(fakeCameraPath: string, seconds: number): Promise<PageReport> {
  const siteFolder = await ensureSite('app');
  const server = await serveSite(siteFolder);
  const browser = await launchChromium({ softwareWebgl: 'allowed', fakeCameraPath });
  try {
    const run = await runPage(browser, server.origin, seconds * 1000);
    return { run, firstLoadBytes: await firstLoadBytes(siteFolder) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Measures one part after the other, so that none disturbs another. */
export async function measureSpeed(options: SpeedOptions, tell: Tell): Promise<SpeedParts> {
  const { seconds } = options;
  const officialPath = options.officialPath === undefined ? undefined : givenFile(options.officialPath);
  let planted: Promise<Films> | null = null;
  const films = (): Promise<Films> => (planted ??= plantFilms());
  const ask = async <Value>(part: PartName, measure: () => Promise<Value>): Promise<Value | null> => {
    if (!options.parts.includes(part)) return null;
    tell(part);
    return measure();
  };
  return {
    clip: await ask('clip', runClip),
    trace: await ask('trace', runTrace),
    cameras: (await ask('cameras', async () => measureCameras(await films(), seconds, tell))) ?? [],
    film: await ask('film', async () =>
      runFilm((await films()).numberedPath, Math.min(seconds, MOST_FILM_SECONDS) * 1000),
    ),
    page: await ask('page', async () => measurePage((await films()).numberedPath, seconds)),
    peers: await ask('peers', () =>
      runPeers({ clipPath: BENCH_CLIP, officialPath, rounds: PEER_ROUNDS, onProgress: tell }),
    ),
    endurance: options.endurance ? await measureEndurance(await films(), tell) : null,
  };
}

async function measureEndurance({ clipPath }: Films, tell: Tell): Promise<EnduranceReport> {
  tell('half an hour of frames');
  return endureCamera(await rawCamera(clipPath, FAST_CAMERA), ENDURING_BACKEND);
}
