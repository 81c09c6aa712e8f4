/** npm run figures: writes FIGURES.md, and the five figures of the README, from the newest results. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { RESULTS_FOLDER } from '../write-results.ts';
import { figuresPage } from './figures-page.ts';
import { presentVersions } from './present-versions.ts';
import { fiveFigures, withFigures } from './five-figures.ts';

const README = join(PROJECT_FOLDER, 'README.md');

const present = await presentVersions();
const readme = await readFile(README, 'utf8');
await writeFile(README, withFigures(readme, fiveFigures(RESULTS_FOLDER, present)));
await writeFile(join(PROJECT_FOLDER, 'FIGURES.md'), figuresPage(RESULTS_FOLDER, present));
