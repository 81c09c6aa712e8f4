import type { BenchmarkOrder } from '../../../benchmark/run/order.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { BenchView } from './bench-view.ts';

const NOTHING_YET = '–';

/** What happens now, how far it is, and the way out. */
export function runningPart(view: BenchView, { source }: BenchmarkOrder): readonly HTMLElement[] {
  const { scope, bench, light, words } = view;
  const { running } = words;
  const isCamera = source.kind === 'camera';
  stopWhenHidden(view);
  stopOnEscape(view);
  return [
    h('h1', { tabindex: -1, 'data-focus': true }, running.heading),
    isCamera ? cameraMark(view) : h('p', { class: 'note' }, words.sources[source.kind].title),
    happening(view),
    h(
      'div',
      { class: 'bench-live' },
      h('dl', { class: 'bench-figures' }, ...liveFigures(view)),
      light.element,
    ),
    h('p', { class: 'note' }, [isCamera ? running.lookAt : '', running.stay, running.light].join(' ').trim()),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'secondary', running.cancel, () => bench.cancel()),
    ),
  ];
}

/** Whether the camera is on; until then, what is being waited for. */
function cameraMark({ app, scope, bench }: BenchView): HTMLElement {
  const { opening, watching } = app.words;
  const text = h('span');
  const mark = h('p', { class: 'mark' }, h('span', { class: 'dot', 'aria-hidden': 'true' }), text);
  scope.effect(() => {
    const isOn = bench.cameraOn.value;
    mark.dataset['on'] = String(isOn);
    setText(text, isOn ? watching.cameraOn : opening.asking);
  });
  return mark;
}

function happening({ scope, bench, words: { running } }: BenchView): HTMLElement {
  const part = h('p', { class: 'lead', role: 'status' });
  const run = h('p', { class: 'note figures' });
  const bar = h('progress', { max: 1, value: 0, 'aria-label': running.progress });
  scope.effect(() => {
    const progress = bench.progress.value;
    setText(part, running.parts[progress?.part ?? 'starting']);
    const isOfSeveral = progress !== null && progress.runs > 1 && progress.part !== 'sensitivity';
    setText(run, isOfSeveral ? running.run(String(progress.run + 1), String(progress.runs)) : '');
    bar.value = progress?.share ?? 0;
  });
  return h('div', { class: 'bench-happening' }, part, run, bar);
}

function liveFigures({ app, scope, bench, words: { running } }: BenchView): readonly HTMLElement[] {
  const rate = h('dd', { class: 'figures' });
  const work = h('dd', { class: 'figures' });
  const told = (value: number | null | undefined, places: number): string =>
    typeof value === 'number' ? app.words.decimal(value, places) : NOTHING_YET;
  scope.effect(() => {
    const progress = bench.progress.value;
    setText(rate, told(progress?.framesPerSecond || null, 0));
    setText(work, told(progress?.workMs, 1));
  });
  return [h('div', {}, h('dt', {}, running.rate), rate), h('div', {}, h('dt', {}, running.work), work)];
}

/** A hidden tab gets few timers and no frames: its times would be of nothing. */
function stopWhenHidden({ scope, bench }: BenchView): void {
  const stop = (): void => {
    if (document.visibilityState === 'hidden') bench.cancel('tab-hidden');
  };
  document.addEventListener('visibilitychange', stop);
  scope.add(() => document.removeEventListener('visibilitychange', stop));
}

function stopOnEscape({ scope, bench }: BenchView): void {
  scope.listen(document.body, 'keydown', (event) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    bench.cancel();
    event.preventDefault();
  });
}
