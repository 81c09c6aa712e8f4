import './style.css';
import { runBenchmark } from '../../../benchmark/run/run-benchmark.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { Bench, type BenchStage } from './bench.ts';
import type { BenchView } from './bench-view.ts';
import { failedPart } from './failed-part.ts';
import { resultPart } from './result-part.ts';
import { runningPart } from './running-part.ts';
import { setUpPart } from './set-up-part.ts';
import { BENCHMARK_WORDS } from './words/words.ts';

/** Measures this device: what to measure, the measuring, and what came of it. Leaving it stops everything. */
export function benchmarkView(app: App, scope: Scope): HTMLElement {
  const bench = new Bench(runBenchmark, () => app.settings.current.peek().cameraId);
  scope.add(() => bench.dispose());
  const page = h('section', { class: 'page bench' });
  showStages(app, scope, bench, page);
  return page;
}

/** One stage at a time; each new one takes the focus to its heading. */
function showStages(app: App, scope: Scope, bench: Bench, page: HTMLElement): void {
  const words = BENCHMARK_WORDS[app.settings.current.peek().language];
  let first = true;
  scope.swap(
    () => bench.stage.value,
    (part, stage) => {
      const view: BenchView = { app, scope: part, bench, words };
      page.dataset['stage'] = stage.name;
      page.replaceChildren(...stageParts(view, stage));
      if (!first) {
        page.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
        scrollTo(0, 0);
      }
      first = false;
    },
  );
}

function stageParts(view: BenchView, stage: BenchStage): readonly HTMLElement[] {
  switch (stage.name) {
    case 'set-up':
      return setUpPart(view);
    case 'running':
      return runningPart(view, stage.order);
    case 'failed':
      return failedPart(view, stage.code);
    case 'result':
      return resultPart(view, stage.shown, stage.other);
  }
}
