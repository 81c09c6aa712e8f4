import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { ensureLandmarker } from '../landmarker/ensure.ts';
import { graphVersion } from './graph-version.ts';

/** Where the pipeline begins. */
export const WORKER = 'workers/perception/entry.ts';
/** The page writes what was measured into files. */
const TRACE_FILE = 'src/trace/trace-file.ts';
/** What comes after measuring, as folders of the list of floors: a new file anywhere else counts as measuring. @internal */
export const AFTER_MEASURING = ['src/spotting', 'workers/perception/classifier', 'models/movement'];

/**
 * Names the version of all that finds moments in pictures: the worker's code, weights and landmark model, and the
 * packages that it imports. A figure is about the version under which it was measured.
 */
export function pipelineVersion(): Promise<string> {
  return versionOf([WORKER]);
}

/** Names the version of what measures a face in pictures, and writes it down: recordings of another are made anew. */
export function measuringVersion(): Promise<string> {
  return versionOf([WORKER, TRACE_FILE], AFTER_MEASURING);
}

/**
 * Names the version of other code of this project, such as a page of the laboratory.
 * @param entries paths from the project's root
 */
export async function versionOf(
  entries: readonly string[],
  outside: readonly string[] = [],
): Promise<string> {
  // Imported as a file, which is put together when it is not there.
  await ensureLandmarker();
  return graphVersion(entries, { root: PROJECT_FOLDER, outside });
}
