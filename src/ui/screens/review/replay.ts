import { FACE_VALUES } from '../../../record/mesh-clip.ts';
import { namedSkin } from '../../../record/named-skin.ts';
import { MOVED_IOD, RestFace } from '../../../record/rest-face.ts';
import { LANDMARK_COUNT } from '../../../contracts/observation.ts';
import type { Moment } from '../../../contracts/moment.ts';
import type { MeshClip } from '../../../record/mesh-clip.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { MeshCanvas } from '../../mesh/mesh-canvas.ts';
import type { FacePoints, SkinDisplacement } from '../../mesh/painter.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import { choiceRow } from '../../kit/choice-row.ts';
import { ReplayClock } from './replay-clock.ts';
import type { ReviewWords } from './words/words-type.ts';

const SPEEDS = ['1', '0.5', '0.25'] as const;
const SIZES = ['1', '4'] as const;
/** A quarter of the speed shows 0.3 s as well as the eye needs it. */
const FIRST_SPEED = '0.25';
/** As it was, before anything is made larger. */
const FIRST_SIZE = '1';

/** A moment as moving lines against the person's own face just before, what it names in another colour: no picture was ever kept. */
export function replay(
  app: App,
  scope: Scope,
  clip: MeshClip,
  reviewed: Moment,
  words: ReviewWords,
): HTMLElement {
  const { moment } = words;
  const canvas = new MeshCanvas(app, scope, moment.mesh);
  const rest = new RestFace(clip, reviewed.onsetMs);
  const [face, beside] = [facePoints(), facePoints()];
  const named = namedSkin(reviewed.movements);
  const displaced = new Float32Array(LANDMARK_COUNT);
  const moved: SkinDisplacement = { iods: displaced, least: MOVED_IOD };
  const clock = new ReplayClock(clip);
  const mirrored = app.settings.current.peek().mirrored;
  let [withRest, size] = [true, 1];
  clock.speed = Number(FIRST_SPEED);
  clock.isPlaying = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!clock.isPlaying) clock.positionMs = reviewed.apexMs - clip.timesMs[0]!;

  const place = h('input', { type: 'range', min: 0, max: Math.round(clock.lengthMs), step: 1 });
  place.setAttribute('aria-label', moment.place);
  place.value = String(Math.round(clock.positionMs));
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
    rest.enlarge(clip, frame, size, face.values);
    if (withRest) rest.layOnto(clip, frame, beside.values);
    rest.displacements(clip, frame, named, displaced);
    canvas.draw(face, clip.aspect, mirrored, 0, withRest ? beside : null, moved);
  });
  const restBox = h('input', { type: 'checkbox', checked: true });
  scope.listen(restBox, 'change', () => (withRest = restBox.checked));
  return h(
    'div',
    { class: 'replay' },
    canvas.element,
    h(
      'p',
      { class: 'replay-keys' },
      h('span', { class: 'key face-key' }, moment.keys.face),
      h('span', { class: 'key rest-key' }, moment.keys.rest),
      h('span', { class: 'key moved-key' }, moment.keys.moved),
    ),
    h('div', { class: 'replay-tools' }, play, whereItMoves(place, clip, reviewed)),
    h(
      'div',
      { class: 'replay-choices' },
      choiceRow(
        scope,
        { name: 'replay-speed', label: moment.speed, choices: SPEEDS, words: moment.speeds },
        { read: () => FIRST_SPEED, choose: (speed) => (clock.speed = Number(speed)) },
      ),
      choiceRow(
        scope,
        { name: 'replay-size', label: moment.enlarge, choices: SIZES, words: moment.sizes },
        { read: () => FIRST_SIZE, choose: (chosen) => (size = Number(chosen)) },
      ),
    ),
    h('label', { class: 'check' }, restBox, moment.rest),
  );
}

/** Marks along the replay where the movement itself lies. */
function whereItMoves(place: HTMLElement, clip: MeshClip, { onsetMs, durationMs }: Moment): HTMLElement {
  const [firstMs, lastMs] = [clip.timesMs[0]!, clip.timesMs[clip.timesMs.length - 1]!];
  const share = (ms: number): number => ms / Math.max(1, lastMs - firstMs);
  const element = h('div', { class: 'replay-place' }, place);
  element.style.setProperty('--onset', String(share(onsetMs - firstMs)));
  element.style.setProperty('--duration', String(share(durationMs)));
  return element;
}

function facePoints(): FacePoints {
  return { values: new Float32Array(FACE_VALUES), stride: 2 };
}
