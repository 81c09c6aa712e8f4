import './style.css';
import { runBenchmark } from '../../../benchmark/run/run-benchmark.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { runWithCamera, type CameraPage } from '../../../benchmark/run/run-with-camera.ts';
import { Bench, type BenchStage, type Measure } from '../../../session/benchmark/bench.ts';
import { BenchmarkMemory } from '../../../session/benchmark/benchmark-memory.ts';
import { CueLight } from './cue-light.ts';
import type { BenchView } from './bench-view.ts';
import { failedPart } from './failed-part.ts';
import { resultPart } from './result-part.ts';
import { runningPart } from './running-part.ts';
import { setUpPart } from './set-up-part.ts';
import { BENCHMARK_WORDS } from './words/words.ts';

/** Measures this device: what to measure, the measuring, and what came of it. Leaving it stops everything. */
export function benchmarkView(app: App, scope: Scope): HTMLElement {
  const light = new CueLight();
  const bench = new Bench(app.memory.of(BenchmarkMemory), measureHere(app, light));
  scope.add(() => bench.dispose());
  const page = h('section', { class: 'page bench' });
  const words = BENCHMARK_WORDS[app.settings.current.peek().language];
  showStages({ app, scope, bench, light, words }, page);
  return page;
}

/** A benchmark that takes its camera, its video element and its light from this page. */
function measureHere(app: App, light: CueLight): Measure {
  return (order, listener, signal) => {
    const video = h('video', { playsinline: true });
    video.muted = true;
    const { cameraId } = app.settings.current.peek();
    const page: CameraPage = {
      video,
      cameraId,
      paintCue: () => light.paint(),
      onCamera: () => listener.onCamera(),
      onProgress: (progress) => listener.onProgress(progress),
    };
    return runWithCamera(runBenchmark, order, page, signal);
  };
}

/** One stage at a time; each new one takes the focus to its heading. */
function showStages(view: BenchView, page: HTMLElement): void {
  let first = true;
  view.scope.swap(
    () => view.bench.stage.value,
    (part, stage) => {
      page.dataset['stage'] = stage.name;
      page.replaceChildren(...stageParts({ ...view, scope: part }, stage));
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
      return failedPart(view, stage);
    case 'result':
      return resultPart(view, stage.main, stage.other);
  }
}
