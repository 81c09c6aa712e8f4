import type { BenchmarkPage } from '../../../src/benchmark/run/benchmark-page.ts';
import { painted } from '../../../src/benchmark/run/painted.ts';
import { openCamera } from '../../../src/camera/camera.ts';

/** Seldom enough to cost nothing beside what is measured. */
const NEWS_EVERY_MS = 1000;

/** A bare page for a benchmark: its cue is a square that changes. */
export function benchmarkPage(tell: BenchmarkPage['onProgress']): BenchmarkPage {
  const cue = document.createElement('div');
  cue.style.cssText = 'width: 64px; height: 64px; background: black';
  document.body.append(cue);
  let toldMs = -Infinity;
  return {
    video: document.createElement('video'),
    openCamera: (source) => openCamera(null, new AbortController().signal, source),
    paintCue: () => {
      cue.style.opacity = cue.style.opacity === '1' ? '0.5' : '1';
      return painted();
    },
    onProgress: (progress) => {
      const nowMs = performance.now();
      if (nowMs - toldMs < NEWS_EVERY_MS) return;
      toldMs = nowMs;
      tell(progress);
    },
  };
}
