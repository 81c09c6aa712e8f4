import { figureChange, timeChange, type Change, type RunPair } from '../../../benchmark/result/compare.ts';
import { droppedShare } from '../../../benchmark/result/measures.ts';
import { h } from '../../kit/dom.ts';
import { beside, figureText } from './figure-text.ts';
import type { BenchView } from './bench-view.ts';

interface KeyFigure {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
  readonly change: Change | null;
}

/** What is asked first, large enough to be read across a desk. */
export function keyFigures(view: BenchView, pair: RunPair): HTMLElement {
  const shown = [
    rate(view, pair),
    dropped(view, pair),
    result(view, pair),
    cue(view, pair),
    start(view, pair),
  ];
  return h(
    'dl',
    { class: 'bench-figures' },
    ...shown.flatMap((figure) => (figure ? [keyFigure(view, figure)] : [])),
  );
}

function keyFigure(view: BenchView, { label, value, unit, note, change }: KeyFigure): HTMLElement {
  return h(
    'div',
    {},
    h('dt', {}, label),
    h(
      'dd',
      { class: 'figures' },
      figureText(view, value),
      unit === '' ? null : h('span', { class: 'unit' }, ` ${unit}`),
    ),
    change && h('dd', { class: 'besides' }, beside(view, change)),
    h('dd', { class: 'note figures' }, note),
  );
}

function rate(view: BenchView, pair: RunPair): KeyFigure {
  const { figures } = view.words;
  const isLive = pair.run.source.kind === 'camera';
  return {
    label: figures.framesPerSecond,
    value: pair.run.framesPerSecond,
    unit: '',
    note: isLive ? figures.atMost(figureText(view, pair.run.mostFramesPerSecond)) : figures.asFastAsItGoes,
    change: figureChange(pair, 'frames-per-second'),
  };
}

function dropped(view: BenchView, pair: RunPair): KeyFigure {
  const { figures } = view.words;
  const { run } = pair;
  const { decimal } = view.app.words;
  return {
    label: figures.dropped,
    value: run.dropped,
    unit: '',
    note: figures.ofFrames(decimal(100 * droppedShare(run), 1), decimal(run.analysed + run.dropped, 0)),
    change: figureChange(pair, 'dropped'),
  };
}

function result({ words: { figures } }: BenchView, pair: RunPair): KeyFigure | null {
  const times = pair.run.captureToResultMs;
  return (
    times && {
      label: figures.captureToResult,
      value: times.p95,
      unit: 'ms',
      note: figures.p95,
      change: timeChange(pair, 'capture-to-result', 'p95'),
    }
  );
}

function cue({ words: { figures } }: BenchView, pair: RunPair): KeyFigure | null {
  const { movement } = pair.run;
  if (!movement?.endToCueMs) return null;
  return {
    label: figures.endToCue,
    value: movement.endToCueMs.p95,
    unit: 'ms',
    note: `${figures.p95}; ${figures.foundOf(String(movement.found), String(movement.planted))}`,
    change: timeChange(pair, 'end-to-cue', 'p95'),
  };
}

function start(view: BenchView, pair: RunPair): KeyFigure {
  const { figures } = view.words;
  const { startMs, firstFaceMs } = pair.run;
  return {
    label: figures.start,
    value: startMs,
    unit: 'ms',
    note: firstFaceMs === null ? figures.noFace : figures.firstFace(figureText(view, firstFaceMs)),
    change: figureChange(pair, 'start'),
  };
}
