import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';
import { withFloorsTables } from './floors-table.ts';

const README = join(PROJECT_FOLDER, 'README.md');

writeFileSync(README, withFloorsTables(readFileSync(README, 'utf8')));
