import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureLandmarker } from '../../../models/landmarker/ensure.ts';
import { exitCodeOf } from '../terminal/exit-code.ts';
import { CACHE_FOLDER, PROJECT_FOLDER } from '../terminal/project-folder.ts';
import { hashSiteInputs } from './site-inputs.ts';
import type { Site } from './site-kind.ts';

const CONFIG = 'vite.config.ts';
/** What is published. */
const APP: Site = { name: 'app', config: CONFIG, inputs: [] };
/** The harness page of the command line. */
export const TOOLS: Site = { name: 'tools', config: CONFIG, inputs: [] };

/** Builds kept: the newest may be in use by another process, and switching branches should not cost a build. */
const KEPT_BUILDS = 4;
const PARTIAL = 'partial-';

/** A child process, so that the build sees neither the tests' environment nor their module loader. */
async function runVite({ name, config }: Site, outFolder: string): Promise<void> {
  const vite = join(PROJECT_FOLDER, 'node_modules/vite/bin/vite.js');
  const given = ['--config', config, '--mode', name, '--outDir', outFolder];
  const args = [vite, 'build', ...given, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, {
    cwd: PROJECT_FOLDER,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
  const exitCode = await exitCodeOf(child);
  if (exitCode !== 0) throw new Error(`The site cannot be built.\n${output.join('')}`);
}

/** Another process may have put the same build there first: its files are as good. */
async function moveIntoPlace(built: string, target: string): Promise<void> {
  try {
    await rename(built, target);
  } catch (reason) {
    await rm(built, { recursive: true, force: true });
    if (!existsSync(target)) throw reason;
  }
}

async function removeOldBuilds(folder: string, site: Site): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${site.name}-`));
  const ages = await Promise.all(
    names.map(async (name) => ({
      name,
      usedMs: await stat(join(folder, name)).then(
        (s) => s.mtimeMs,
        () => 0,
      ),
    })),
  );
  const old = ages.sort((a, b) => b.usedMs - a.usedMs).slice(KEPT_BUILDS);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { recursive: true, force: true })));
}

/**
 * Folder of a site built from the sources as they are now. Builds only when they changed, into a folder
 * named by their hash, so that callers at the same time never see half a build.
 * @throws Error with the bundler's output when the build fails.
 */
export async function ensureBuild(site: Site): Promise<string> {
  await ensureLandmarker();
  const folder = join(CACHE_FOLDER, 'site');
  const target = join(folder, `${site.name}-${await hashSiteInputs(site)}`);
  if (existsSync(target)) {
    const now = new Date();
    await utimes(target, now, now);
    return target;
  }
  const partial = join(folder, `${PARTIAL}${process.pid}-${site.name}`);
  await runVite(site, partial);
  await moveIntoPlace(partial, target);
  await removeOldBuilds(folder, site);
  return target;
}

/** As `ensureBuild`, of the app or the command line's page. */
export function ensureSite(name: 'app' | 'tools'): Promise<string> {
  return ensureBuild(name === 'app' ? APP : TOOLS);
}
