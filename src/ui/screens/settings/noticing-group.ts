import { FACE_PARTS, type FacePart } from '../../../contracts/face-part.ts';
import { RATES_PER_MINUTE } from '../../../contracts/rate.ts';
import { UNPLANTED_A_MINUTE } from '../../../settings/measured-price.ts';
import { rateInForce } from '../../../settings/rate-in-force.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import { choiceSet } from '../../kit/choice-row.ts';
import type { Scope } from '../../kit/scope.ts';
import { checkbox, radioList } from '../../kit/fields.ts';
import { falseCueInterval } from '../../words/false-cue-interval.ts';
import { group } from './group.ts';
import type { SettingsWords } from './words/words-type.ts';

export function noticingGroup(app: App, scope: Scope, words: SettingsWords): HTMLElement {
  return group(words.noticing.heading, falseCuesField(app, scope, words), partsField(app, scope, words));
}

function falseCuesField(app: App, scope: Scope, { noticing }: SettingsWords): HTMLElement {
  const options = RATES_PER_MINUTE.map((value) => {
    const { title, note } = noticing.rates[value];
    return { value, title, note: withPrice(app, noticing, note, UNPLANTED_A_MINUTE[value]) };
  });
  const field = radioList(scope, 'setting-false-cues', noticing.falseCues, options, {
    read: () => app.settings.current.value.ratePerMinute,
    choose: (ratePerMinute) => void app.visits.chooseRate(ratePerMinute),
  });
  const isMeasured = RATES_PER_MINUTE.every((step) => UNPLANTED_A_MINUTE[step] !== null);
  const prices = isMeasured ? noticing.priceNote : noticing.unpriced;
  field.append(h('p', { class: 'note' }, `${noticing.falseCuesNote} ${prices}`), tuned(app, scope, noticing));
  return field;
}

function withPrice(
  { words }: App,
  noticing: SettingsWords['noticing'],
  note: string,
  perMinute: number | null,
): string {
  return perMinute === null ? note : `${note} ${noticing.price(words.decimal(perMinute, 1))}`;
}

/** What the person's own ratings did to the rate, and the way back. */
function tuned(app: App, scope: Scope, noticing: SettingsWords['noticing']): HTMLElement {
  const note = h('p', { class: 'note', role: 'status' });
  const takeBack = button(scope, 'secondary', noticing.takeBack, () => {
    app.settings.change({ rateFactor: 1 });
    const { ratePerMinute } = app.settings.current.peek();
    document.getElementById(`setting-false-cues-${ratePerMinute}`)?.focus();
  });
  scope.effect(() => {
    const settings = app.settings.current.value;
    setText(note, tuningText(app, noticing, settings));
    takeBack.hidden = settings.rateFactor === 1;
  });
  return h('div', { class: 'tuned' }, note, takeBack);
}

function tuningText({ words }: App, noticing: SettingsWords['noticing'], settings: Settings): string {
  if (settings.rateFactor === 1) return noticing.untuned;
  const rate = rateInForce(settings);
  const interval = falseCueInterval(rate, words);
  if (rate === settings.ratePerMinute) return noticing.rarest(interval);
  return rate < settings.ratePerMinute ? noticing.rarer(interval) : noticing.oftener(interval);
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
