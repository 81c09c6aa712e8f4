import { runBenchmark } from '../../../src/benchmark/run/run-benchmark.ts';
import { NEWS_FUNCTION } from '../../../src/cli/harness/page-contract.ts';
import { chosenClip, outcomeOf, withClient } from '../../../src/cli/harness/page-work.ts';
import { benchmarkPage } from './benchmark-page.ts';
import { endure } from './endure.ts';
import type { Lab } from './lab-contract.ts';
import { watchCamera } from './watch-camera.ts';

window.sottoLab = {
  benchmark: (order) =>
    outcomeOf(() => {
      const { source } = order;
      const full = source.kind === 'clip' ? { kind: source.kind, file: chosenClip() } : source;
      const page = benchmarkPage(
        ({ share }) => void window[NEWS_FUNCTION]({ type: 'progress', done: share, total: 1 }),
      );
      return runBenchmark({ ...order, source: full }, page, new AbortController().signal);
    }),
  endure: (config, frames) => withClient((client) => endure(client, config, frames)),
  watch: (config, durationMs) => withClient((client) => watchCamera(client, config, durationMs)),
} satisfies Lab;
