import { FACE_PARTS, type FacePart } from '../../../contracts/face-part.ts';
import { SENSITIVITIES } from '../../../contracts/sensitivity.ts';
import { UNPLANTED_A_MINUTE } from '../../../settings/measured-price.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import { choiceSet } from '../../kit/choice-row.ts';
import type { Scope } from '../../kit/scope.ts';
import { checkbox, radioList } from '../../kit/fields.ts';
import { group } from './group.ts';
import type { SettingsWords } from './words/words-type.ts';

export function noticingGroup(app: App, scope: Scope, words: SettingsWords): HTMLElement {
  return group(words.noticing.heading, sensitivityField(app, scope, words), partsField(app, scope, words));
}

function sensitivityField(app: App, scope: Scope, { noticing }: SettingsWords): HTMLElement {
  const options = SENSITIVITIES.map((value) => ({
    value,
    title: noticing.sensitivities[value],
    note: noticing.price(app.words.decimal(UNPLANTED_A_MINUTE[value], 1)),
  }));
  const field = radioList(scope, 'setting-sensitivity', noticing.sensitivity, options, {
    read: () => app.settings.current.value.sensitivity,
    choose: (sensitivity) => void app.visits.chooseSensitivity(sensitivity),
  });
  field.append(h('p', { class: 'note' }, noticing.sensitivityNote), tuned(app, scope, noticing));
  return field;
}

/** The confidence asked for runs from 0 to 1; people read points out of 100. */
const POINTS = 100;

/** What the person's own ratings did to the sensitivity, and the way back. */
function tuned(app: App, scope: Scope, noticing: SettingsWords['noticing']): HTMLElement {
  const note = h('p', { class: 'note', role: 'status' });
  const takeBack = button(scope, 'secondary', noticing.takeBack, () => {
    app.settings.change({ confidenceOffset: 0 });
    const { sensitivity } = app.settings.current.peek();
    document.getElementById(`setting-sensitivity-${sensitivity}`)?.focus();
  });
  scope.effect(() => {
    const offset = app.settings.current.value.confidenceOffset;
    const points = app.words.decimal(Math.abs(offset) * POINTS, 0);
    const said = offset > 0 ? noticing.stricter(points) : noticing.opener(points);
    setText(note, offset === 0 ? noticing.untuned : said);
    takeBack.hidden = offset === 0;
  });
  return h('div', { class: 'tuned' }, note, takeBack);
}

function partsField(app: App, scope: Scope, { noticing }: SettingsWords): HTMLElement {
  const boxes = FACE_PARTS.map((part) =>
    checkbox(scope, `setting-part-${part}`, noticing.partNames[part], undefined, {
      read: () => !app.settings.current.value.partsOff.includes(part),
      choose: (on) => switchPart(app, part, on),
    }),
  );
  const note = h('p', { class: 'note', role: 'status' });
  scope.effect(() => {
    const allOff = app.settings.current.value.partsOff.length >= FACE_PARTS.length;
    setText(note, allOff ? noticing.allOff : noticing.partsNote);
  });
  return choiceSet(noticing.parts, h('div', { class: 'choices' }, ...boxes), note);
}

function switchPart({ settings }: App, part: FacePart, on: boolean): void {
  const { partsOff } = settings.current.peek();
  settings.change({
    partsOff: FACE_PARTS.filter((each) => (each === part ? !on : partsOff.includes(each))),
  });
}
