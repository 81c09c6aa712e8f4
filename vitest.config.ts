import { defineConfig } from 'vitest/config';

const MINUTE_MS = 60_000;

/** Browser tests load a landmarker and share few cores: one file at a time, and patience. */
const inBrowser = {
  environment: 'node',
  testTimeout: 3 * MINUTE_MS,
  hookTimeout: 3 * MINUTE_MS,
  fileParallelism: false,
} as const;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      { test: { ...inBrowser, name: 'browser', include: ['tests/browser/**/*.test.ts'] } },
      { test: { ...inBrowser, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] } },
    ],
  },
});
