import type { App } from '../app/app.ts';
import { h } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';
import { judgedNowhere } from '../../record/judged-time.ts';
import type { SessionLog } from '../../record/session-log.ts';

const SPAN_MS = 60_000;
const REDRAW_MS = 500;

/** The last minute as a quiet line: strokes for brief movements, hatching for time not judged. */
export function strip(app: App, scope: Scope, log: SessionLog): HTMLElement {
  const { watching } = app.words;
  const canvas = h('canvas', { class: 'strip-canvas', role: 'img', 'aria-label': watching.strip });
  const context = canvas.getContext('2d');
  let drawnMs = -Infinity;
  const redraw = (): void => {
    drawnMs = log.endMs;
    if (context) drawStrip(context, canvas, log);
  };
  scope.add(
    app.hearing.frames.subscribe(({ timeMs }) => {
      if (timeMs - drawnMs >= REDRAW_MS) redraw();
    }),
  );
  scope.add(app.theme.name.subscribe(redraw));
  const resizing = new ResizeObserver(redraw);
  resizing.observe(canvas);
  scope.add(() => resizing.disconnect());
  return h(
    'div',
    { class: 'strip' },
    canvas,
    h(
      'div',
      { class: 'strip-ends', 'aria-hidden': 'true' },
      h('span', {}, watching.stripThen),
      h('span', {}, watching.stripNow),
    ),
  );
}

function drawStrip(context: CanvasRenderingContext2D, canvas: HTMLCanvasElement, log: SessionLog): void {
  const density = Math.min(devicePixelRatio, 2);
  const [width, height] = [
    Math.round(canvas.clientWidth * density),
    Math.round(canvas.clientHeight * density),
  ];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const style = getComputedStyle(canvas);
  const x = (ms: number): number => width * Math.max(0, 1 - (log.endMs - ms) / SPAN_MS);
  context.clearRect(0, 0, width, height);
  context.lineWidth = density;
  context.strokeStyle = style.getPropertyValue('--rule-strong');
  line(context, x(0), height / 2, width, height / 2);
  for (const span of judgedNowhere(log.parts)) {
    if (log.endMs - span.toMs < SPAN_MS) hatch(context, x(span.fromMs), x(span.toMs), height, density, style);
  }
  context.strokeStyle = style.getPropertyValue('--data');
  context.lineCap = 'round';
  context.lineWidth = 3 * density;
  for (const {
    moment: { apexMs },
  } of log.moments) {
    if (log.endMs - apexMs < SPAN_MS) line(context, x(apexMs), height * 0.18, x(apexMs), height * 0.82);
  }
}

function line(
  context: CanvasRenderingContext2D,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}

const HATCH_STEP_PX = 5;

function hatch(
  context: CanvasRenderingContext2D,
  fromX: number,
  toX: number,
  height: number,
  density: number,
  style: CSSStyleDeclaration,
): void {
  context.save();
  context.beginPath();
  context.rect(fromX, height * 0.25, Math.max(1, toX - fromX), height * 0.5);
  context.clip();
  context.clearRect(fromX, 0, Math.max(1, toX - fromX), height);
  context.strokeStyle = style.getPropertyValue('--hatch');
  const step = HATCH_STEP_PX * density;
  for (let at = Math.floor(fromX / step) * step - height; at < toX; at += step) {
    line(context, at, height, at + height, 0);
  }
  context.restore();
}
