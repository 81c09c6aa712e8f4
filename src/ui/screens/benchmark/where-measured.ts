import type { BenchmarkResult } from '../../../benchmark/result/result.ts';
import { h } from '../../kit/dom.ts';
import type { SourcedResult } from '../../../session/benchmark/bench.ts';
import type { BenchView } from './bench-view.ts';

/** Browsers tell no more than this. */
const MOST_TOLD_GIB = 8;

/** On what device and when; of two results, also how their lines look. */
export function whereMeasured(
  view: BenchView,
  main: SourcedResult,
  other: SourcedResult | null,
): HTMLElement {
  if (!other) return h('p', { class: 'note' }, deviceLine(view, main.result));
  const { words } = view;
  const name = ({ file }: SourcedResult): string => (file === '' ? words.compare.here : file);
  return h(
    'dl',
    { class: 'bench-two' },
    h('dt', { class: 'bench-key this-key' }, name(main)),
    h('dd', { class: 'note' }, deviceLine(view, main.result)),
    h('dt', { class: 'bench-key other-key' }, name(other)),
    h('dd', { class: 'note' }, deviceLine(view, other.result)),
    h('dd', { class: 'note' }, words.compare.reading),
  );
}

function deviceLine({ app, words }: BenchView, { device, date, modelVersion }: BenchmarkResult): string {
  const { language } = app.settings.current.peek();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const { cores, memory, memoryAtLeast, graphics, model } = words.result;
  const memoryText = (gibibytes: number): string =>
    (gibibytes === MOST_TOLD_GIB ? memoryAtLeast : memory)(app.words.decimal(gibibytes, 0));
  const parts = [
    device.system,
    device.browser,
    device.processor,
    cores(String(device.cores)),
    device.memoryGiB === null ? '' : memoryText(device.memoryGiB),
    graphics[device.graphics],
    model(modelVersion),
    when.format(new Date(date)),
  ];
  return parts.filter(Boolean).join(' · ');
}
