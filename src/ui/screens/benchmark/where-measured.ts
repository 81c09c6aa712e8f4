import type { BenchmarkResult } from '../../../benchmark/result.ts';
import { h } from '../../dom.ts';
import type { Shown } from './bench.ts';
import type { BenchView } from './view.ts';

/** On what device and when; of two results, also how their lines look. */
export function whereMeasured(view: BenchView, shown: Shown, other: Shown | null): HTMLElement {
  if (!other) return h('p', { class: 'note' }, deviceLine(view, shown.result));
  const { words } = view;
  const name = ({ file }: Shown): string => (file === '' ? words.compare.here : file);
  return h(
    'dl',
    { class: 'bench-two' },
    h('dt', { class: 'bench-key this-key' }, name(shown)),
    h('dd', { class: 'note' }, deviceLine(view, shown.result)),
    h('dt', { class: 'bench-key other-key' }, name(other)),
    h('dd', { class: 'note' }, deviceLine(view, other.result)),
  );
}

function deviceLine({ app, words }: BenchView, { device, date, modelVersion }: BenchmarkResult): string {
  const { language } = app.settings.current.peek();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const { cores, memory, graphics, model } = words.result;
  const parts = [
    device.system,
    device.browser,
    device.processor,
    cores(String(device.cores)),
    device.memoryGiB === null ? '' : memory(app.words.decimal(device.memoryGiB, 0)),
    graphics[device.graphics],
    model(modelVersion),
    when.format(new Date(date)),
  ];
  return parts.filter(Boolean).join(' · ');
}
