import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'valibot';
import { writeWhole } from '../../src/cli/files/write-whole.ts';
import { CACHE_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { FINDINGS, type Findings } from './findings.ts';
import { pipelineVersion } from '../../models/version/pipeline-version.ts';
import type { Video } from './videos.ts';

const FOLDER = join(CACHE_FOLDER, 'dataset', 'findings');
/** Of what is kept; raise it when `FINDINGS` changes. */
const SCHEMA = 1;
const HASH_LENGTH = 24;

function pathsOf({ source }: Video): string[] {
  if (source.kind === 'file') return [source.path];
  return source.images.map(({ file }) => join(source.folder, file));
}

/** Names, sizes and dates of a video's files: quicker than their contents, and as good while nobody forges dates. */
async function imprint(video: Video): Promise<string> {
  const hash = createHash('sha256');
  const files = await Promise.all(pathsOf(video).map(async (path) => ({ path, status: await stat(path) })));
  for (const { path, status } of files) hash.update(`\0${basename(path)} ${status.size} ${status.mtimeMs}`);
  return hash.digest('hex');
}

/**
 * Keeps what was found in each video until the video, the frame rate or the pipeline changes: a run that was
 * stopped goes on where it was.
 */
export class FindingsStore {
  readonly #version = pipelineVersion();

  readonly #folder: string;

  constructor(folder = FOLDER) {
    this.#folder = folder;
  }

  /** @param look analyses the video where nothing is kept of it. */
  async findings(video: Video, fps: number, look: () => Promise<Findings>): Promise<Findings> {
    const path = await this.#pathOf(video, fps);
    if (existsSync(path)) return parse(FINDINGS, JSON.parse(await readFile(path, 'utf8')));
    // Read back as they will be next time, so that both runs score the same.
    const json = JSON.stringify(await look());
    await mkdir(this.#folder, { recursive: true });
    await writeWhole(path, json);
    return parse(FINDINGS, JSON.parse(json));
  }

  async #pathOf(video: Video, fps: number): Promise<string> {
    const key = [SCHEMA, await this.#version, fps, await imprint(video)].join(' ');
    return join(this.#folder, `${createHash('sha256').update(key).digest('hex').slice(0, HASH_LENGTH)}.json`);
  }
}
