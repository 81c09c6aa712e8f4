import { defineConfig, mergeConfig } from 'vite';
import config from '../../../vite.config.ts';

/** Builds the laboratory's page as the project's own pages are built. */
export default defineConfig((env) =>
  mergeConfig(config({ ...env, mode: 'tools' }), {
    build: { rolldownOptions: { input: 'bench/kit/lab-page/lab.html' } },
  }),
);
