import type { Language } from '../../contracts/language.ts';
import { RUNGS, type Rung } from '../ladder.ts';
import { SUGGESTIONS, type Suggestion } from './suggestions.ts';

const HEADINGS: Readonly<Record<Rung, string>> = {
  'say-nothing': 'Say nothing',
  'stay-attentive': 'Stay attentive',
  'open-door': 'Open a door',
  'share-impression': 'Share an impression',
};

/** All suggestions in all languages, and where they fit, as one Markdown page for a reviewer. */
export function reviewPage(): string {
  return [
    '<!-- prettier-ignore-start -->',
    '# All suggestions',
    'Written from `suggestions/words/` by `npx tsx src/cli/commands/write-wording-page.ts`; change the words there.',
    'Each is an action or an invitation: no state of mind, no cause, no verdict. The context bounds how far down this page a session may go (`bound.ts`).',
    ...RUNGS.flatMap((rung) => [heading(rung), table(rung)]),
    '<!-- prettier-ignore-end -->\n',
  ].join('\n\n');
}

function heading(rung: Rung): string {
  const count = SUGGESTIONS.en.filter((each) => each.rung === rung).length;
  return `## ${HEADINGS[rung]} (${count})`;
}

function table(rung: Rung): string {
  const rows = SUGGESTIONS.en
    .filter((each) => each.rung === rung)
    .map((each) => [`\`${each.id}\``, words('en', each.id), words('de', each.id), ...fit(each)]);
  const head = ['Id', 'English', 'Deutsch', 'Perspective', 'Settings', 'Hopes'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function words(language: Language, id: string): string {
  const { text = '', more } = SUGGESTIONS[language].find((each) => each.id === id) ?? {};
  return more === undefined ? text : `${text}<br>*${more}*`;
}

function fit({ perspective, settings, hopes }: Suggestion): readonly string[] {
  return [perspective ?? 'both', settings?.join(', ') ?? 'any', hopes?.join(', ') ?? 'any'];
}
