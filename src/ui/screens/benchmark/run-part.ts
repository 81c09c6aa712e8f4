import type { RunPair } from '../../../benchmark/result/compare.ts';
import type { Run } from '../../../benchmark/result/result.ts';
import { h } from '../../kit/dom.ts';
import { keyFigures } from './key-figures.ts';
import { moreFigures } from './more-figures.ts';
import { timelinePart } from './timeline-part.ts';
import { timesPart } from './times-part.ts';
import type { BenchView } from './bench-view.ts';

/** One source through one back end: the key figures, where the time goes, and how it went. */
export function runPart(view: BenchView, pair: RunPair, isBeside: boolean): HTMLElement {
  const { app, words } = view;
  const { sources, runTitle, noOther } = words.result;
  const { run, other } = pair;
  const title = runTitle(sources[run.source.kind], app.words.details.backends[run.backend]);
  return h(
    'section',
    { class: 'part bench-run', 'data-backend': run.backend },
    h('div', {}, h('h2', {}, title), h('p', { class: 'note' }, sourceLine(view, run))),
    isBeside && !other ? h('p', { class: 'note' }, noOther) : null,
    keyFigures(view, pair),
    timesPart(view, pair, title),
    timelinePart(view, pair, title),
    moreFigures(view, pair, title),
  );
}

function sourceLine({ app, words }: BenchView, { source }: Run): string {
  const { pictures, picturesAt } = words.result;
  const { name, widthPx, heightPx, framesPerSecond } = source;
  const picture = pictures(String(widthPx), String(heightPx));
  const size = framesPerSecond > 0 ? picturesAt(picture, app.words.decimal(framesPerSecond, 0)) : picture;
  return [name, size].filter(Boolean).join(' · ');
}
