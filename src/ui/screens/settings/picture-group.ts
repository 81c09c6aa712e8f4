import { signal } from '@preact/signals-core';
import { listCameras, onCamerasChange, type CameraChoice } from '../../../camera/camera.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { checkbox } from '../../kit/fields.ts';
import { group } from './group.ts';
import type { SettingsWords } from './words/words-type.ts';

export function pictureGroup(app: App, scope: Scope, words: SettingsWords): HTMLElement {
  const { heading, mirror } = words.picture;
  return group(
    heading,
    cameraField(app, scope, words),
    checkbox(scope, 'setting-mirrored', mirror.title, mirror.note, {
      read: () => app.settings.current.value.mirrored,
      choose: (mirrored) => app.settings.change({ mirrored }),
    }),
  );
}

/** A choice where the browser names its cameras unasked; else a line that says when it will. */
function cameraField(app: App, scope: Scope, { picture }: SettingsWords): HTMLElement {
  const cameras = knownCameras(scope);
  const select = h('select', { id: 'setting-camera', 'aria-describedby': 'setting-camera-note' });
  const label = h('label', { for: select.id }, picture.camera);
  const note = h('p', { class: 'note', id: 'setting-camera-note' });
  scope.effect(() => {
    const found = cameras.value;
    const chosen = app.settings.current.value.cameraId;
    label.hidden = select.hidden = found.length === 0;
    setText(note, found.length === 0 ? picture.camerasUnknown : picture.cameraNote);
    select.replaceChildren(...cameraOptions(app, picture, found, chosen));
    select.value = chosen ?? '';
  });
  scope.listen(select, 'change', () => app.settings.change({ cameraId: select.value || null }));
  return h('div', { class: 'field' }, label, select, note);
}

function cameraOptions(
  { words }: App,
  picture: SettingsWords['picture'],
  found: readonly CameraChoice[],
  chosen: string | null,
): readonly HTMLOptionElement[] {
  const isAbsent = chosen !== null && found.every(({ id }) => id !== chosen);
  return [
    h('option', { value: '' }, picture.anyCamera),
    ...found.map(({ id, label }, at) =>
      h('option', { value: id }, label || words.details.numberedCamera(at + 1)),
    ),
    ...(isAbsent ? [h('option', { value: chosen }, picture.absentCamera)] : []),
  ];
}

function knownCameras(scope: Scope) {
  const cameras = signal<readonly CameraChoice[]>([]);
  const look = (): void =>
    void listCameras().then(
      (found) => (cameras.value = found),
      () => (cameras.value = []),
    );
  look();
  scope.add(onCamerasChange(look));
  return cameras;
}
