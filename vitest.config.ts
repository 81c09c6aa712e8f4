import { defineConfig } from 'vitest/config';
import { HANG_MS, TEST_HANG_MS } from './tests/fixtures/hang.ts';

/** How fast a machine is decides no test: only what hangs reaches a limit. */
const patient = {
  environment: 'node',
  testTimeout: TEST_HANG_MS,
  hookTimeout: TEST_HANG_MS,
  expect: { poll: { timeout: HANG_MS } },
} as const;

export default defineConfig({
  test: {
    teardownTimeout: HANG_MS,
    projects: [
      {
        test: {
          ...patient,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        test: { ...patient, name: 'browser', include: ['tests/browser/**/*.test.ts'], maxWorkers: '100%' },
      },
      {
        test: { ...patient, name: 'browsers', include: ['tests/browsers/**/*.test.ts'], maxWorkers: 1 },
      },
      {
        test: {
          ...patient,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Much of what is watched has its own time, and leaves the cores to others.
          maxWorkers: '150%',
          maxConcurrency: 10,
        },
      },
    ],
  },
});
