import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

const PACKAGES = join(PROJECT_FOLDER, 'node_modules');

/** Paths on the bench's server. */
export const PATHS = {
  clip: '/clip',
  officialBundle: '/official.task',
  mediapipeWasm: '/mediapipe-wasm',
  tfjsWasm: '/tfjs-wasm/',
  humanModels: '/human-models/',
  faceApiModels: '/face-api-models/',
} as const;

/** What the server offers where. */
export function placesOf(
  siteFolder: string,
  clipPath: string,
  officialPath: string | undefined,
): ReadonlyMap<string, string> {
  return new Map([
    [PATHS.clip, clipPath],
    ...(officialPath === undefined ? [] : ([[PATHS.officialBundle, officialPath]] as const)),
    [`${PATHS.mediapipeWasm}/`, join(PACKAGES, '@mediapipe/tasks-vision/wasm')],
    [PATHS.tfjsWasm, join(PACKAGES, '@tensorflow/tfjs-backend-wasm/dist')],
    [PATHS.humanModels, join(PACKAGES, '@vladmandic/human/models')],
    [PATHS.faceApiModels, join(PACKAGES, '@vladmandic/face-api/model')],
    ['/', siteFolder],
  ]);
}
