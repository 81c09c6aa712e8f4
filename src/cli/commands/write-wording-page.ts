import { join } from 'node:path';
import { reviewPage as suggestionsPage } from '../../coach/suggestions/review-page.ts';
import { reviewPage as scenesPage } from '../../exercise/answer/review-page.ts';
import { writeWhole } from '../files/write-whole.ts';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';

await writeWhole(join(PROJECT_FOLDER, 'src/coach/WORDING.md'), suggestionsPage());
await writeWhole(join(PROJECT_FOLDER, 'src/exercise/answer/WORDING.md'), scenesPage());
