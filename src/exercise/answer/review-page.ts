import type { Language } from '../../contracts/language.ts';
import { boundOfTurn } from './bound-of-turn.ts';
import { isFault } from './fault.ts';
import { judge } from './judgement.ts';
import type { Scene, Turn } from './scene.ts';
import type { WordingKind } from './scene-facts.ts';
import { SCENES } from './scenes.ts';
import { ANSWER_WORDS } from './words/words.ts';

/** All scenes, wordings and reasons in all languages, as one Markdown page for a reviewer. */
export function reviewPage(): string {
  return [
    '<!-- prettier-ignore-start -->',
    '# All scenes of "Practise the answer"',
    'Written from `words/` by `npx tsx src/cli/commands/write-wording-page.ts`; change the words there.',
    'Each scene asks the same question three times; from the second time on, one fact is different from the scene as it was told first. Wordings marked with a ✗ are **wrong on purpose**, in the way that is named; nothing else names a state of mind, a cause or a verdict. No answer that is possible lies over the bound, which is the live coach’s own (`bound-of-turn.ts`).',
    ...listOf('What the etiquette goes by', 'principles'),
    ...listOf('What there is to take along', 'lessons'),
    ...SCENES.en.flatMap((scene, at) => sceneSection(scene, SCENES.de[at]!)),
    '<!-- prettier-ignore-end -->\n',
  ].join('\n\n');
}

function listOf(heading: string, key: 'principles' | 'lessons'): readonly string[] {
  const german: Readonly<Record<string, string>> = ANSWER_WORDS.de[key];
  const rows = Object.entries(ANSWER_WORDS.en[key]).map(([id, text]) => [`\`${id}\``, text, german[id]!]);
  return [`## ${heading}`, table(['Id', 'English', 'Deutsch'], rows)];
}

function sceneSection(english: Scene, german: Scene): readonly string[] {
  const { id, seen } = english;
  return [
    `## ${english.title} · ${german.title}`,
    `\`${id}\`; the face shows \`${seen.movement}\`, ${seen.side}.`,
    table(
      ['', 'English', 'Deutsch'],
      (['who', 'where', 'said', 'past', 'hope'] as const).map((part) => [part, english[part], german[part]]),
    ),
    ...english.turns.flatMap((turn, at) => turnSection(at, turn, german.turns[at]!)),
  ];
}

function turnSection(at: number, english: Turn, german: Turn): readonly string[] {
  const { best, reach, principle, setting, hope, company, askedBefore } = english;
  const facts = [
    setting,
    `hope ${hope}`,
    ...(company ? ['company'] : []),
    ...(askedBefore ? ['asked before'] : []),
  ];
  return [
    `### ${at + 1}. ${english.fact ?? 'As it is told first'}`,
    `${facts.join(', ')}; bound \`${boundOfTurn(english)}\`, reach \`${reach}\`, best \`${best}\`, by \`${principle}\`.`,
    table(
      ['', 'English', 'Deutsch'],
      [
        ...(german.fact === null ? [] : [['fact', english.fact ?? '', german.fact]]),
        ...english.choices.map(({ kind }) => [
          mark(english, kind),
          choiceText(english, kind, 'en'),
          choiceText(german, kind, 'de'),
        ]),
        ['why', english.why, german.why],
        ['goes on', english.goesOn, german.goesOn],
      ],
    ),
  ];
}

function mark(turn: Turn, kind: WordingKind): string {
  return isFault(kind) ? `✗ ${kind}` : `${kind}: ${judge(turn, kind)}`;
}

function choiceText(turn: Turn, kind: WordingKind, language: Language): string {
  const { say = '', why = '' } = turn.choices.find((choice) => choice.kind === kind) ?? {};
  return `${isDone(kind) ? say : quoted(say, language)}<br>*${why}*`;
}

/** The two lowest rungs are done, everything else is said. */
function isDone(kind: WordingKind): boolean {
  return kind === 'say-nothing' || kind === 'stay-attentive';
}

function quoted(text: string, language: Language): string {
  return language === 'de' ? `„${text}“` : `“${text}”`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
