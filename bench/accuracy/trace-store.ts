import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeWhole } from '../../src/cli/files/write-whole.ts';
import { decodeTrace, encodeTrace } from '../../src/trace/trace-file.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { CACHE_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { measuringVersion } from '../../models/version/pipeline-version.ts';
import type { PlantingSession } from '../planting/plant.ts';
import { orderOf, type Case } from './cases.ts';

const FOLDER = join(CACHE_FOLDER, 'accuracy');

/**
 * What the pipeline measures in planted clips, kept on disk, in a folder for its version, until the code that measures changes: a run that
 * was stopped goes on where it was, and any detector can be tried on the same measurements.
 */
export class TraceStore {
  readonly #version = measuringVersion();

  readonly #session: PlantingSession;

  constructor(session: PlantingSession) {
    this.#session = session;
  }

  async trace(wanted: Case): Promise<Trace> {
    const planted = await this.#session.plant(wanted.footage.path, orderOf(wanted));
    const folder = join(FOLDER, await this.#version);
    const path = join(folder, `${basename(planted, '.mp4')}.sotto-trace`);
    if (existsSync(path)) return decodeTrace(await readFile(path));
    const trace = await this.#session.record(planted);
    await mkdir(folder, { recursive: true });
    await writeWhole(path, encodeTrace(trace));
    return trace;
  }
}
