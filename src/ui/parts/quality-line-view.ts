import type { App } from '../app/app.ts';
import { button } from '../kit/button.ts';
import { h, setText } from '../kit/dom.ts';
import { CalmQuality } from './quality-line.ts';
import type { Scope } from '../kit/scope.ts';
import { isPaused } from './paused-note.ts';

/** One plain line on what can be judged right now, and what would help. */
export function qualityLine(app: App, scope: Scope): HTMLElement {
  const { quality } = app.words;
  const line = h('span', { class: 'quality-text' });
  const hint = h('span', { class: 'quality-hint' });
  const swatch = h('span', { class: 'swatch', 'aria-hidden': 'true' });
  const again = button(scope, 'quiet', quality.cameraAgain, () => void app.visits.takeCameraAgain());
  const picture = button(scope, 'quiet', quality.stillFace.picture, () => app.hearing.answerSecondFace(true));
  const somebody = button(scope, 'quiet', quality.stillFace.somebody, () =>
    app.hearing.answerSecondFace(false),
  );
  const element = h(
    'p',
    { class: 'quality' },
    swatch,
    h('span', {}, line, ' ', hint, ' ', again, picture, somebody),
  );
  const calm = new CalmQuality();
  scope.effect(() => {
    const { frame, notice, standing, stillFace } = app.state;
    const stands = standing.value !== 'no';
    const { line: standsLine, hint: standsHint = '' } = quality.reasons['no-new-picture'];
    const found = stands
      ? { line: standsLine, hint: standsHint, judging: false }
      : frame.value
        ? calm.follow(frame.value.quality, performance.now(), quality)
        : { line: quality.waiting, hint: '', judging: true };
    const asked = stillFace.value !== null;
    for (const way of [picture, somebody]) way.hidden = !asked;
    setText(
      line,
      asked ? quality.stillFace.question : notice.value ? quality.notices[notice.value] : found.line,
    );
    setText(hint, asked || notice.value ? '' : found.hint);
    swatch.dataset['judging'] = String(
      found.judging && notice.value !== 'hidden' && notice.value !== 'restarting',
    );
  });
  scope.effect(() => {
    again.hidden = app.state.standing.value !== 'for-long';
  });
  scope.effect(() => {
    element.dataset['resting'] = String(isPaused(app));
  });
  return element;
}
