import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewPage } from '../../coach/suggestions/review-page.ts';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';

writeFileSync(join(PROJECT_FOLDER, 'src/coach/WORDING.md'), reviewPage());
