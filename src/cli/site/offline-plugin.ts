import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { OFFLINE_WORKER, type OfflineFile, type OfflineList } from '../../contracts/offline-list.ts';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';

const SOURCE = join(PROJECT_FOLDER, 'workers/offline.ts');
/** For the host, for debuggers, and the worker itself, which the browser keeps on its own. */
const NOT_KEPT = /^_headers$|\.map$|^offline-worker\.js$/;
const VERSION_LENGTH = 16;

/** A page is opened, and so kept, under its folder. */
function addressOf(path: string): string {
  return path === 'index.html' ? './' : path.replace(/\/index\.html$/, '/');
}

/** The files of a built site, and a version that any change of them, or of the worker's own `source`, changes. */
export async function listSite(folder: string, source: string): Promise<OfflineList> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
  const hash = createHash('sha256').update(source);
  const files: OfflineFile[] = [];
  for (const path of paths) {
    const contents = await readFile(join(folder, path));
    hash.update(`\0${path}\0${contents.length}\0`).update(contents);
    files.push({ path: addressOf(path), bytes: contents.length });
  }
  return { version: hash.digest('hex').slice(0, VERSION_LENGTH), files };
}

/** One script without imports: every browser takes it as a service worker. */
async function bundleWorker(list: OfflineList): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { OFFLINE_LIST: JSON.stringify(list) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error('The service worker cannot be built.');
  return chunk.code;
}

/** Adds the service worker that can keep the built site for use without a network. It runs only when asked for. */
export function offlinePlugin(): Plugin {
  return {
    name: 'sotto-offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return;
        const list = await listSite(dir, await readFile(SOURCE, 'utf8'));
        await writeFile(join(dir, OFFLINE_WORKER), await bundleWorker(list));
      },
    },
  };
}
