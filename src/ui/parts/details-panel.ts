import type { BackendChoice, FrameReport } from '../../contracts/perception.ts';
import { BACKENDS } from '../../contracts/perception.ts';
import { RATES_PER_MINUTE } from '../../contracts/rate.ts';
import type { App } from '../app/app.ts';
import { h, setText } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';
import type { Source } from '../../session/source.ts';

/** The figures and choices behind the calm line, one click away. */
export function detailsPanel(app: App, scope: Scope, source: Source): HTMLElement {
  const { decimal, details, watching } = app.words;
  const panel = h('div', { class: 'details-panel' });
  if (source === 'camera')
    panel.append(cameraPicker(app, scope), falseCuesPicker(app, scope), backendPicker(app, scope));
  panel.append(
    h(
      'dl',
      {},
      ...row(scope, details.rate, () => figure(app, (frame) => frame.quality.framesPerSecond.toFixed(0))),
      ...row(scope, details.lost, () =>
        figure(app, ({ counts }) =>
          [counts.dropped, counts.doubled].map((count) => decimal(count, 0)).join(', '),
        ),
      ),
      ...row(scope, details.light, () =>
        figure(app, ({ quality }) => `${(quality.luma * 100).toFixed(0)} %`),
      ),
      ...row(scope, details.eyes, () =>
        figure(app, ({ quality }) => `${quality.interOcularPx.toFixed(0)} px`),
      ),
      ...row(scope, details.turned, () => figure(app, turned)),
      ...row(scope, details.model, () => app.state.report.value?.modelVersion ?? '–'),
    ),
    backendNote(app, scope),
  );
  const element = h(
    'details',
    { class: 'details' },
    h('summary', { class: 'button quiet' }, watching.details),
    panel,
  );
  scope.listen(element, 'keydown', (event) => {
    if (event.key !== 'Escape' || !element.open) return;
    element.open = false;
    element.querySelector('summary')?.focus();
    event.preventDefault();
  });
  return element;
}

function row(scope: Scope, name: string, value: () => string): readonly HTMLElement[] {
  const shown = h('dd');
  scope.effect(() => setText(shown, value()));
  return [h('dt', {}, name), shown];
}

function figure(app: App, read: (frame: FrameReport) => string): string {
  const frame = app.state.frame.value;
  return frame ? read(frame) : '–';
}

function turned({ quality }: FrameReport): string {
  return `${quality.yawDeg.toFixed(0)}°, ${quality.pitchDeg.toFixed(0)}°`;
}

/** What it runs on, and why. */
function backendNote(app: App, scope: Scope): HTMLElement {
  const { details } = app.words;
  const note = h('p', { class: 'note' });
  scope.effect(() => {
    const report = app.state.report.value;
    const line = report
      ? details.runsOn(details.backends[report.backend], details.backendReasons[report.backendReason])
      : '';
    setText(note, line);
  });
  return note;
}

/** Only where there is a choice. */
function cameraPicker(app: App, scope: Scope): HTMLElement {
  const { details } = app.words;
  const select = h('select', { id: 'camera-choice' });
  const field = h('div', { class: 'field' }, h('label', { for: 'camera-choice' }, details.camera), select);
  scope.effect(() => {
    const cameras = app.state.cameras.value;
    field.hidden = cameras.length < 2;
    select.replaceChildren(
      ...cameras.map(({ id, label }, at) =>
        h('option', { value: id }, label || details.numberedCamera(at + 1)),
      ),
    );
    const chosen = app.state.cameraId.value;
    if (chosen !== null) select.value = chosen;
  });
  scope.listen(select, 'change', () => void app.visits.chooseCamera(select.value));
  return field;
}

function backendPicker(app: App, scope: Scope): HTMLElement {
  const { details } = app.words;
  const choices: readonly BackendChoice[] = ['auto', ...BACKENDS];
  return choiceField(scope, 'backend-choice', details.backendChoice, choices, details.backends, {
    read: () => app.settings.current.value.backend,
    choose: (choice) => void app.visits.chooseBackend(choice),
  });
}

function falseCuesPicker(app: App, scope: Scope): HTMLElement {
  const { falseCuesChoice, falseCues } = app.words.details;
  return choiceField(scope, 'false-cues-choice', falseCuesChoice, RATES_PER_MINUTE, falseCues, {
    read: () => app.settings.current.value.ratePerMinute,
    choose: (choice) => void app.visits.chooseRate(choice),
  });
}

interface Choosing<Choice> {
  readonly read: () => Choice;
  readonly choose: (choice: Choice) => void;
}

function choiceField<Choice extends string | number>(
  scope: Scope,
  id: string,
  label: string,
  choices: readonly Choice[],
  names: Readonly<Record<Choice, string>>,
  { read, choose }: Choosing<Choice>,
): HTMLElement {
  const options = choices.map((choice) => h('option', { value: choice }, names[choice]));
  const select = h('select', { id }, ...options);
  scope.effect(() => {
    select.value = String(read());
  });
  scope.listen(select, 'change', () => {
    const choice = choices.find((each) => String(each) === select.value);
    if (choice !== undefined) choose(choice);
  });
  return h('div', { class: 'field' }, h('label', { for: id }, label), select);
}
