import { SOURCES } from '../../../benchmark/result/result.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import { choiceRow, choiceSet } from '../../kit/choice-row.ts';
import { checkbox, radioList } from '../../kit/fields.ts';
import {
  BACKEND_CHOICES,
  CAMERA_LENGTHS,
  CAMERA_RATES,
  CAMERA_SIZES,
  withBackend,
  type Choices,
} from '../../../session/benchmark/choices.ts';
import { filePicker } from './file-picker.ts';
import { hintLine } from './hint-line.ts';
import type { BenchView } from './bench-view.ts';

/** What is measured, how, and one clear start. */
export function setUpPart(view: BenchView): readonly HTMLElement[] {
  const { app, scope, bench, words } = view;
  const last = button(scope, 'quiet', words.showLast, () => bench.showLast());
  last.hidden = bench.last.peek() === null;
  const { openIt, picker } = filePicker(
    view,
    'quiet',
    words.openSaved,
    '.json,application/json',
    (file) => void bench.open(file),
  );
  return [
    h('h1', { tabindex: -1, 'data-focus': true }, words.heading),
    h('p', { class: 'lead' }, words.lead),
    h(
      'div',
      { class: 'bench-fields' },
      sourceField(view),
      cameraFields(view),
      clipField(view),
      backendsField(view),
      checkbox(scope, 'bench-sensitivity', words.sensitivity.title, words.sensitivity.note, {
        read: () => bench.choices.value.sensitivity,
        choose: (sensitivity) => bench.choose({ sensitivity }),
      }),
    ),
    h(
      'section',
      { class: 'part' },
      h('p', {}, words.beforehand),
      h(
        'div',
        { class: 'ways' },
        button(scope, 'primary', words.start, () => void bench.start()),
        openIt,
        last,
        button(scope, 'quiet', app.words.backToStart, () => app.navigation.goHome()),
      ),
      hintLine(view),
      picker,
    ),
  ];
}

function sourceField({ scope, bench, words }: BenchView): HTMLElement {
  const shown = ['trace', 'camera', 'clip'] as const satisfies readonly (typeof SOURCES)[number][];
  const options = shown.map((value) => ({ value, ...words.sources[value] }));
  return radioList(scope, 'bench-source', words.source, options, {
    read: () => bench.choices.value.source,
    choose: (source) => bench.choose({ source }),
  });
}

function cameraFields(view: BenchView): HTMLElement {
  const { scope, bench, words } = view;
  const { length, lengths, size, sizes, rate, rates, mayDiffer } = words.camera;
  const element = h(
    'div',
    { class: 'bench-camera' },
    choiceRow(
      scope,
      { name: 'bench-length', label: length, choices: CAMERA_LENGTHS, words: lengths },
      binding(view, 'seconds'),
    ),
    choiceRow(
      scope,
      { name: 'bench-size', label: size, choices: CAMERA_SIZES, words: sizes },
      binding(view, 'size'),
    ),
    choiceRow(
      scope,
      { name: 'bench-rate', label: rate, choices: CAMERA_RATES, words: rates },
      binding(view, 'rate'),
    ),
    h('p', { class: 'note' }, mayDiffer),
  );
  scope.effect(() => {
    element.hidden = bench.choices.value.source !== 'camera';
  });
  return element;
}

function binding<Name extends 'seconds' | 'size' | 'rate'>({ bench }: BenchView, name: Name) {
  return {
    read: () => bench.choices.value[name],
    choose: (value: Choices[Name]) => bench.choose({ [name]: value }),
  };
}

function clipField(view: BenchView): HTMLElement {
  const { scope, bench, words } = view;
  const { openIt, picker } = filePicker(view, 'secondary', words.clip.choose, 'video/*', (clip) =>
    bench.choose({ clip }),
  );
  const name = h('p', { class: 'note bench-clip-name', role: 'status' });
  const element = h('div', { class: 'bench-clip' }, openIt, name, picker);
  scope.effect(() => {
    const { source, clip } = bench.choices.value;
    element.hidden = source !== 'clip';
    setText(openIt, clip ? words.clip.chooseOther : words.clip.choose);
    setText(name, clip?.name ?? words.clip.none);
  });
  return element;
}

function backendsField({ app, scope, bench, words }: BenchView): HTMLElement {
  const boxes = BACKEND_CHOICES.map((backend) =>
    checkbox(scope, `bench-backend-${backend}`, app.words.details.backends[backend], undefined, {
      read: () => bench.choices.value.backends.includes(backend),
      choose: (on) => bench.choose({ backends: withBackend(bench.choices.peek().backends, backend, on) }),
    }),
  );
  return choiceSet(
    words.backends,
    h('div', { class: 'choices' }, ...boxes),
    h('p', { class: 'note' }, words.backendsNote),
  );
}
