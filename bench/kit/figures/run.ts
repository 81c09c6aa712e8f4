/** npm run figures: writes FIGURES.md, the five figures of the README and those of the model's card, from the newest results. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../../src/cli/files/write-whole.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { RESULTS_FOLDER } from '../write-results.ts';
import { withCardFigures } from './card-figures.ts';
import { figuresPage } from './figures-page.ts';
import { presentVersions } from './present-versions.ts';
import { fiveFigures, withFigures } from './five-figures.ts';

const README = join(PROJECT_FOLDER, 'README.md');
const CARD = join(PROJECT_FOLDER, 'models/movement/CARD.md');

const present = await presentVersions();
const readme = await readFile(README, 'utf8');
await writeWhole(README, withFigures(readme, fiveFigures(RESULTS_FOLDER, present)));
await writeWhole(CARD, withCardFigures(await readFile(CARD, 'utf8'), RESULTS_FOLDER, present));
await writeWhole(join(PROJECT_FOLDER, 'FIGURES.md'), figuresPage(RESULTS_FOLDER, present));
