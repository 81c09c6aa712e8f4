import { sidesToAnswer, type Answer, type Place } from '../../../exercise/eye/places.ts';
import { allow, button, leaveNoFocus } from '../../kit/button.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { answerWords } from './moved-words.ts';
import { captionOf, PAD_ROWS, type PadKey } from './pad-keys.ts';
import type { EyeWords } from './words/words-type.ts';

/** The face as keys: a row for each part, from left to right as in the picture. */
export class AnswerPad {
  readonly element: HTMLElement;
  readonly #buttons: HTMLButtonElement[] = [];

  constructor(scope: Scope, says: EyeWords, answer: (answer: Answer) => void) {
    const { pad } = says;
    const isWhole = ({ part }: Place): boolean => sidesToAnswer(part).length === 1;
    const key = ({ place, code }: PadKey): HTMLButtonElement => {
      const caption = captionOf(code, pad.belowA);
      const element = button(scope, 'secondary', '', () => answer(place));
      leaveNoFocus(scope, element);
      element.classList.add('eye-key');
      element.append(
        h('span', { class: 'visually-hidden' }, answerWords(says, place)),
        h('span', { class: 'eye-code', 'aria-hidden': 'true' }, caption),
        h(
          'span',
          { class: 'eye-tap', 'aria-hidden': 'true' },
          isWhole(place) ? pad.parts[place.part] : pad.sides[place.side],
        ),
      );
      element.setAttribute('aria-keyshortcuts', caption);
      this.#buttons.push(element);
      return element;
    };
    const nothing = button(scope, 'secondary', '', () => answer('nothing'));
    leaveNoFocus(scope, nothing);
    nothing.append(pad.nothing, ' ', h('kbd', { 'aria-hidden': 'true' }, pad.nothingKey));
    nothing.classList.add('eye-nothing');
    nothing.setAttribute('aria-keyshortcuts', 'Space');
    this.#buttons.push(nothing);
    this.element = h(
      'div',
      { class: 'eye-pad', role: 'group', 'aria-label': pad.heading },
      h(
        'div',
        { class: 'eye-row eye-sides', 'aria-hidden': 'true' },
        h('span'),
        ...(['right', 'both', 'left'] as const).map((side) => h('span', {}, pad.sides[side])),
      ),
      ...PAD_ROWS.map(({ part, keys }) =>
        h(
          'div',
          { class: 'eye-row', 'data-keys': keys.length },
          h('span', { 'aria-hidden': 'true' }, pad.parts[part]),
          ...keys.map(key),
        ),
      ),
      nothing,
    );
  }

  /** Whether it takes an answer now. */
  allow(may: boolean): void {
    this.element.dataset['open'] = String(may);
    for (const each of this.#buttons) allow(each, may);
  }
}
