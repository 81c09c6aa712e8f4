import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUNDLE_MEMBERS, assembleLandmarker } from './assemble.ts';
import { readPackedAssets } from './face-mesh-package.ts';
import { BUNDLE_SHA256 } from './pins.ts';
import { sha256 } from './sha256.ts';
import { readStoredZip } from '../../src/platform/stored-zip.ts';

export interface LandmarkerFile {
  path: string;
  sha256: string;
  /** Whether this call assembled the bundle: false when it was there already or another one was given. */
  assembled: boolean;
}

/** Where `ensureLandmarker` reads and writes; every part has a default. */
export interface EnsureOptions {
  outputPath?: string;
  /** Path of a bundle to use instead of the assembled one, '' for none; defaults to SOTTO_LANDMARKER's value. */
  givenPath?: string;
  /** Folder of `@mediapipe/face_mesh`. */
  packageFolder?: string;
}

/** Environment variable that names another bundle, such as MediaPipe's own. */
export const GIVEN_BUNDLE_VARIABLE = 'SOTTO_LANDMARKER';
export const LANDMARKER_PATH = join(import.meta.dirname, 'face_landmarker.task');

async function readIfPresent(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}

function memberNames(bundle: Uint8Array, path: string): string[] {
  try {
    return readStoredZip(bundle).map(({ name }) => name);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${GIVEN_BUNDLE_VARIABLE} names ${path}, which is not a landmarker bundle: ${reason}`, {
      cause,
    });
  }
}

async function readGivenBundle(path: string): Promise<Uint8Array> {
  const bundle = await readIfPresent(path);
  if (!bundle) throw new Error(`${GIVEN_BUNDLE_VARIABLE} names ${path}, which cannot be read.`);
  const names = memberNames(bundle, path);
  const missing = BUNDLE_MEMBERS.filter((member) => !names.includes(member));
  if (missing.length > 0) {
    throw new Error(`${GIVEN_BUNDLE_VARIABLE} names ${path}, which does not hold ${missing.join(' and ')}.`);
  }
  return bundle;
}

/** Writes beside the target and renames, so that no reader sees half a file. */
async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.partial`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Error(`The landmark model cannot be written to ${path}.`, { cause });
  }
}

/**
 * Makes sure that the landmark bundle lies at `models/landmarker/face_landmarker.task`: the one that
 * SOTTO_LANDMARKER names, else the one assembled from `@mediapipe/face_mesh`. Up to date is told by the
 * SHA-256 of the file itself, so that setting and unsetting the variable both take effect.
 * @throws Error, one sentence, when an input is missing or altered or the output cannot be written.
 */
export async function ensureLandmarker(options: EnsureOptions = {}): Promise<LandmarkerFile> {
  const { outputPath: path = LANDMARKER_PATH, givenPath = process.env[GIVEN_BUNDLE_VARIABLE] } = options;
  const present = await readIfPresent(path);
  const presentSha256 = present && sha256(present);
  if (givenPath) {
    const given = await readGivenBundle(resolve(givenPath));
    const givenSha256 = sha256(given);
    if (presentSha256 !== givenSha256) await writeAtomically(path, given);
    return { path, sha256: givenSha256, assembled: false };
  }
  if (presentSha256 === BUNDLE_SHA256) return { path, sha256: BUNDLE_SHA256, assembled: false };
  await writeAtomically(path, assembleLandmarker(await readPackedAssets(options.packageFolder)));
  return { path, sha256: BUNDLE_SHA256, assembled: true };
}

/** The command: one line on what was done, or on why not, with exit status 1. */
export async function main(): Promise<void> {
  try {
    const { path, sha256: hash, assembled } = await ensureLandmarker();
    const given = hash === BUNDLE_SHA256 ? '' : `, as given by ${GIVEN_BUNDLE_VARIABLE}`;
    const state = assembled ? 'assembled' : `in place${given}`;
    console.log(`Landmark model ${state}: ${relative(process.cwd(), path)} (SHA-256 ${hash})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
