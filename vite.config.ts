import { defineConfig, type Plugin } from 'vite';
import { noticesPlugin, SiteParts } from './src/cli/site/notices-plugin.ts';
import { offlinePlugin } from './src/cli/site/offline-plugin.ts';
import { policyPlugin } from './src/cli/site/policy-plugin.ts';

/** Builds the page behind the command line instead of the app. */
const TOOLS_MODE = 'tools';

/** The app, and the same app opened at its benchmark. */
const PAGES = ['index.html', 'bench/index.html'];

/** Found only when a worker starts: named here, so that the development server need not reload the page then. */
const DEPENDENCIES_OF_WORKERS = [
  '@mediapipe/tasks-vision',
  '@tensorflow/tfjs-backend-cpu',
  '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-backend-webgl',
  '@tensorflow/tfjs-core',
  'comlink',
  'mediabunny',
];

/** The development server takes a folder's page only with the slash; so do most hosts, which add it by themselves. */
function foldersWithSlash(): Plugin {
  return {
    name: 'sotto-folders-with-slash',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use('/bench', (request, response, next) => {
        if (request.originalUrl?.split('?', 1)[0] !== '/bench') next();
        else response.writeHead(302, { Location: '/bench/' }).end();
      });
    },
  };
}

/** What only the published site has; its notices come before the list of files that the offline copy keeps. */
function publishing(parts: SiteParts): Plugin[] {
  return [parts.collector(), noticesPlugin(parts), offlinePlugin()];
}

export default defineConfig(({ mode }) => {
  const parts = new SiteParts();
  return {
    base: './',
    plugins: [policyPlugin(), foldersWithSlash(), ...(mode === TOOLS_MODE ? [] : publishing(parts))],
    assetsInclude: ['**/*.task'],
    worker: { format: 'es', plugins: () => [parts.collector()] },
    // The same address as `npm start`, so that a taken port is noticed.
    server: { host: '127.0.0.1' },
    optimizeDeps: { include: DEPENDENCIES_OF_WORKERS },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: mode === TOOLS_MODE ? 'src/cli/harness/harness.html' : PAGES,
      },
    },
  };
});
