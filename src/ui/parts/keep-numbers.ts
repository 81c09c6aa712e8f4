import type { PastExercise } from '../../exercise/past/past-shape.ts';
import type { PastMark } from '../../exercise/past/past-of.ts';
import { ExerciseKeeper, type ExerciseKeepState } from '../../session/kept/exercise-keeper.ts';
import { keptExercises } from '../../storage/kept-exercises.ts';
import type { App } from '../app/app.ts';
import { button } from '../kit/button.ts';
import { h, setText } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';

/** Who keeps the numbers of which end of an exercise; a change of language changes nothing about it. */
class NumberKeepers {
  readonly #ofEnds = new WeakMap<object, ExerciseKeeper | null>();

  of(end: object, numbers: (mark: PastMark) => PastExercise | null): ExerciseKeeper | null {
    const known = this.#ofEnds.get(end);
    if (known !== undefined) return known;
    const exercise = numbers({ id: freshId(), endedAt: new Date().toISOString() });
    const keeper = exercise && new ExerciseKeeper(keptExercises, exercise);
    this.#ofEnds.set(end, keeper);
    return keeper;
  }
}

/**
 * Offers to keep the numbers of an exercise, at its end: nothing is stored before the click.
 * @param end what the exercise ended in; one object stands for one exercise
 * @param numbers what would be kept; null where there is nothing
 */
export function keepNumbers(
  app: App,
  scope: Scope,
  end: object,
  numbers: (mark: PastMark) => PastExercise | null,
): HTMLElement | null {
  const keeper = app.memory.of(NumberKeepers).of(end, numbers);
  if (!keeper) return null;
  const says = app.words.keepNumbers;
  const lines: Readonly<Record<ExerciseKeepState, string>> = {
    'not-kept': says.notKept,
    kept: says.kept,
    failed: says.failed,
  };
  const line = h('p', { class: 'note', role: 'status' });
  const keepThem = button(scope, 'secondary', says.keep, () => void keeper.keep());
  const all = button(scope, 'quiet', says.all, () => app.navigation.show('kept'));
  void keeper.look();
  scope.effect(() => {
    const state = keeper.state.value;
    setText(line, lines[state]);
    all.hidden = state !== 'kept';
    if (state === 'kept' && document.activeElement === keepThem) all.focus();
    keepThem.hidden = state === 'kept';
  });
  return h('div', { class: 'keep-numbers' }, line, h('div', { class: 'ways' }, keepThem, all));
}

/** Also where the page is no secure one. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
