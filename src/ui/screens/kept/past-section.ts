import { SCENES } from '../../../exercise/answer/scenes.ts';
import { ANSWER_WORDS } from '../../../exercise/answer/words/words.ts';
import { EYE_LESSONS } from '../../../exercise/eye/words/words.ts';
import { SCALES, type Scale } from '../../../exercise/eye/scales.ts';
import { exercisesFile } from '../../../exercise/past/past-json.ts';
import type { PastExercise, PastLooks } from '../../../exercise/past/past-shape.ts';
import { lineOverWeeks } from '../../../exercise/past/weeks.ts';
import type { Shelf } from '../../../session/kept/shelf.ts';
import type { StoredExercise } from '../../../storage/stored-exercise.ts';
import type { App } from '../../app/app.ts';
import { button } from '../../kit/button.ts';
import { h } from '../../kit/dom.ts';
import { saveFile } from '../../kit/save-file.ts';
import type { Scope } from '../../kit/scope.ts';
import { askFirst } from './ask-first.ts';
import { localeFor } from './locale.ts';
import { levelText, looksLines, scenesLines, type NumberWords } from './past-numbers.ts';
import { looksTable } from './past-table.ts';
import { weeksLine } from './weeks-line.ts';
import type { KeptWords } from './words/words-type.ts';

/** So many rows are there at once; what is older is one click away. */
const ROWS_AT_ONCE = 4;

/** Past exercises: a quiet line over weeks, the numbers behind it, and each of them to be deleted. */
export function pastSection(
  app: App,
  scope: Scope,
  shelf: Shelf,
  stored: readonly StoredExercise[],
  words: KeptWords,
): HTMLElement | null {
  if (stored.length === 0) return null;
  const says = words.exercises;
  const numbers: NumberWords = { says, decimal: app.words.decimal };
  const exercises = stored.flatMap(({ exercise }) => (exercise ? [exercise] : []));
  const looks = exercises.filter((each) => each.kind === 'eye');
  const rows = stored.map((each) => pastRow(app, scope, shelf, each, words, numbers));
  return h(
    'section',
    { class: 'past' },
    h('h2', {}, says.heading),
    h('p', { class: 'note' }, says.note),
    ...linesAndTable(app, looks, numbers),
    h('ul', { 'aria-label': says.list }, ...rows.slice(0, ROWS_AT_ONCE)),
    rows.length > ROWS_AT_ONCE ? earlier(rows.slice(ROWS_AT_ONCE), says) : null,
    forAll(scope, shelf, exercises, words),
  );
}

function linesAndTable(
  app: App,
  looks: readonly PastLooks[],
  numbers: NumberWords,
): readonly (HTMLElement | null)[] {
  if (looks.length === 0) return [];
  const { says } = numbers;
  const locale = localeFor(app.settings.current.peek().language);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const day = (epochMs: number): string => format.format(new Date(epochMs));
  const lineOf = (scale: Scale): readonly HTMLElement[] => {
    const line = lineOverWeeks(scale, looks);
    if (!line) return [];
    const level = (at: number): string => levelText(scale, at, numbers);
    return [weeksLine(line, { title: says.lines[scale], label: says.line(says.lines[scale]), level, day })];
  };
  const lines = SCALES.flatMap(lineOf);
  return [
    lines.length > 0
      ? h(
          'div',
          { class: 'weeks-lines' },
          ...lines,
          h('p', { class: 'note' }, looks.some(isFloor) ? says.strokesAndFloor : says.strokes),
        )
      : null,
    looksTable(looks, day, numbers),
  ];
}

function isFloor({ second }: PastLooks): boolean {
  return SCALES.some((scale) => second[scale].kind === 'floor');
}

function earlier(rows: readonly HTMLElement[], says: KeptWords['exercises']): HTMLElement {
  return h(
    'details',
    {},
    h('summary', { class: 'button quiet' }, says.earlier(rows.length)),
    h('ul', { 'aria-label': says.list }, ...rows),
  );
}

/** One exercise, or an entry that cannot be read, which is told and can be deleted as any other. */
function pastRow(
  app: App,
  scope: Scope,
  shelf: Shelf,
  { key, exercise }: StoredExercise,
  words: KeptWords,
  numbers: NumberWords,
): HTMLElement {
  const { language } = app.settings.current.peek();
  const says = words.exercises;
  const date = new Intl.DateTimeFormat(localeFor(language), { dateStyle: 'long', timeStyle: 'short' });
  const when = exercise ? date.format(new Date(exercise.endedAt)) : says.unreadable;
  const asking = {
    label: words.remove,
    name: `${words.remove}: ${when}`,
    question: says.removeQuestion,
    confirm: words.confirm,
    decline: words.decline,
  };
  return h(
    'li',
    {},
    h(
      'div',
      { class: 'kept-what' },
      h('h3', {}, exercise ? says.kinds[exercise.kind] : says.unreadable),
      exercise ? h('p', { class: 'figures' }, h('time', { datetime: exercise.endedAt }, when)) : null,
      ...(exercise ? linesOf(exercise, language, numbers) : [says.unreadableNote]).map((line) =>
        h('p', { class: 'figures' }, line),
      ),
    ),
    askFirst(scope, [], asking, () => void shelf.removeExercise(key)),
  );
}

function linesOf(
  exercise: PastExercise,
  language: keyof typeof SCENES,
  numbers: NumberWords,
): readonly string[] {
  switch (exercise.kind) {
    case 'eye':
      return looksLines(exercise, EYE_LESSONS[language], numbers);
    case 'answer':
      return scenesLines(exercise, SCENES[language], ANSWER_WORDS[language].lessons, numbers);
  }
}

function forAll(
  scope: Scope,
  shelf: Shelf,
  exercises: readonly PastExercise[],
  { exercises: says, ...words }: KeptWords,
): HTMLElement {
  const save = button(scope, 'quiet', says.save, () => saveFile(exercisesFile(exercises)));
  return askFirst(
    scope,
    exercises.length > 0 ? [save] : [],
    {
      label: says.removeAll,
      question: says.removeAllQuestion,
      confirm: words.confirmAll,
      decline: words.declineAll,
    },
    () => void shelf.removeAllExercises(),
  );
}
