import { join, resolve } from 'node:path';

/** The checkout's root. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '../../..');
export const CACHE_FOLDER = join(PROJECT_FOLDER, '.cache');
