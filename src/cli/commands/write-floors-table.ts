import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';
import { withFloorsTables } from './floors-table.ts';

const README = join(PROJECT_FOLDER, 'README.md');

await writeWhole(README, withFloorsTables(await readFile(README, 'utf8')));
