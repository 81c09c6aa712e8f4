import { enlarged, FACE_VALUES, laidRestFace, restFace } from '../../../review/rest-face.ts';
import type { MeshClip } from '../../../review/session-record.ts';
import type { App } from '../../app.ts';
import { h, setText } from '../../dom.ts';
import { MeshCanvas } from '../../mesh/mesh-canvas.ts';
import type { FacePoints } from '../../mesh/painter.ts';
import { button } from '../../parts/button.ts';
import type { Scope } from '../../scope.ts';
import { choiceRow } from '../../parts/choice-row.ts';
import { ReplayClock } from './replay-clock.ts';
import type { ReviewWords } from './words.ts';

const SPEEDS = ['1', '0.5', '0.25'] as const;
const SIZES = ['1', '4'] as const;
/** A quarter of the speed shows 0.3 s as well as the eye needs it. */
const FIRST_SPEED = '0.25';

/** A moment as moving lines against the person's own face at rest: no picture was ever kept. */
export function replay(
  app: App,
  scope: Scope,
  clip: MeshClip,
  onsetMs: number,
  words: ReviewWords,
): HTMLElement {
  const { moment } = words;
  const canvas = new MeshCanvas(app.theme, scope, moment.mesh);
  const rest = restFace(clip, onsetMs);
  const [face, beside] = [facePoints(), facePoints()];
  const clock = new ReplayClock(clip);
  const mirrored = app.settings.current.peek().mirrored;
  let [withRest, size] = [true, 1];
  clock.speed = Number(FIRST_SPEED);
  clock.isPlaying = !matchMedia('(prefers-reduced-motion: reduce)').matches;

  const place = h('input', { type: 'range', min: 0, max: Math.round(clock.lengthMs), step: 1 });
  place.setAttribute('aria-label', moment.place);
  const play = button(scope, 'secondary', '', () => {
    clock.isPlaying = !clock.isPlaying;
    label();
  });
  const label = (): void => setText(play, clock.isPlaying ? moment.stop : moment.play);
  label();
  scope.listen(place, 'input', () => {
    clock.isPlaying = false;
    clock.positionMs = Number(place.value);
    label();
  });
  scope.frames((nowMs) => {
    clock.tick(nowMs);
    if (clock.isPlaying) place.value = String(Math.round(clock.positionMs));
    const { frame } = clock;
    enlarged(clip, frame, rest, size, face.values);
    if (withRest) laidRestFace(clip, frame, rest, beside.values);
    canvas.draw(face, clip.aspect, mirrored, 0, withRest ? beside : null);
  });
  const restBox = h('input', { type: 'checkbox', checked: true });
  scope.listen(restBox, 'change', () => (withRest = restBox.checked));
  return h(
    'div',
    { class: 'replay' },
    canvas.element,
    h('div', { class: 'replay-tools' }, play, place),
    choiceRow(
      scope,
      { name: 'replay-speed', label: moment.speed, choices: SPEEDS, words: moment.speeds },
      () => FIRST_SPEED,
      (speed) => {
        clock.speed = Number(speed);
      },
    ),
    choiceRow(
      scope,
      { name: 'replay-size', label: moment.enlarge, choices: SIZES, words: moment.sizes },
      () => '1',
      (chosen) => {
        size = Number(chosen);
      },
    ),
    h('label', { class: 'check' }, restBox, moment.rest),
  );
}

function facePoints(): FacePoints {
  return { values: new Float32Array(FACE_VALUES), stride: 2 };
}
