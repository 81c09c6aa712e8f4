import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { boundFor } from '../../../src/coach/bound.ts';
import { HOPES, PERSPECTIVES } from '../../../src/coach/context.ts';
import { fittingFor } from '../../../src/coach/fitting.ts';
import { heightOf, RUNGS } from '../../../src/coach/ladder.ts';
import { SUGGESTIONS, type Suggestion } from '../../../src/coach/suggestions/suggestions.ts';
import { reviewPage } from '../../../src/coach/suggestions/review-page.ts';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { forbiddenIn, judgementsIn } from '../wording/kit/wording-lexicon.ts';
import { ALL_CONTEXTS } from './arbitraries.fixture.ts';

/** What fits the words' place near the edge of a narrow window in one line or two. */
const LONGEST_TEXT = 40;
const LONGEST_MORE = 40;
const FEWEST_FITTING = 12;

/** All that every language has in common. */
function withoutWords({ more, ...rest }: Suggestion): object {
  return { ...rest, text: '', hasMore: more !== undefined };
}

function isPhrase(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 2 && words <= 6 && text.length <= LONGEST_TEXT && /^\p{Lu}[\p{L} ,]+\??$/u.test(text);
}

function isSentence(text: string): boolean {
  return text.length <= LONGEST_MORE && /^\p{Lu}[\p{L} ,]+\.$/u.test(text);
}

describe.each(LANGUAGES)('suggestions in %s', (language) => {
  const suggestions = SUGGESTIONS[language];

  it('are two to six words: an action or an invitation, and where there is more, one short sentence', () => {
    expect(suggestions.filter(({ text }) => !isPhrase(text)).map(({ text }) => text)).toEqual([]);
    const more = suggestions.flatMap((each) => each.more ?? []);
    expect(more.filter((sentence) => !isSentence(sentence))).toEqual([]);
  });

  it('say nothing of a state of mind, a cause or a worth', () => {
    const texts = suggestions.flatMap(({ text, more = '' }) => [text, more]);
    expect(texts.flatMap((text) => [...forbiddenIn(text), ...judgementsIn(text)])).toEqual([]);
  });

  it('have names and texts of their own', () => {
    expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
    expect(new Set(suggestions.map(({ text }) => text.toLowerCase())).size).toBe(suggestions.length);
  });

  it('have only the capitals of their language', () => {
    if (language === 'en') for (const { text } of suggestions) expect(text.slice(1)).not.toMatch(/\p{Lu}/u);
  });
});

describe('the suggestions', () => {
  it('are at least 64, and the same ones in every language', () => {
    expect(SUGGESTIONS.en.length).toBeGreaterThanOrEqual(64);
    for (const language of LANGUAGES) {
      expect(SUGGESTIONS[language].map(withoutWords)).toEqual(SUGGESTIONS.en.map(withoutWords));
    }
  });

  it('are worded differently in every language', () => {
    const english = SUGGESTIONS.en.map(({ text }) => text);
    for (const { text } of SUGGESTIONS.de) expect(english).not.toContain(text);
  });

  it('name settings and hopes that somebody has said, or leave them out', () => {
    for (const { settings, hopes } of SUGGESTIONS.en) {
      for (const names of [settings, hopes]) {
        expect(names).not.toEqual([]);
        expect(names ?? []).not.toContain('unsaid');
      }
    }
  });

  it.each(PERSPECTIVES)('offer a choice on every rung to the one who is %s', (perspective) => {
    for (const rung of RUNGS) {
      const fitting = SUGGESTIONS.en.filter(
        (each) => each.rung === rung && (each.perspective ?? perspective) === perspective,
      );
      expect(fitting.length, rung).toBeGreaterThanOrEqual(5);
    }
  });

  it('suffice in every context, with three on every rung it allows', () => {
    const lacking = ALL_CONTEXTS.filter((context) => {
      const fitting = fittingFor(context, SUGGESTIONS.en);
      const rungs = RUNGS.slice(0, heightOf(boundFor(context)) + 1);
      const fewest = Math.min(...rungs.map((rung) => fitting.filter((each) => each.rung === rung).length));
      return fitting.length < FEWEST_FITTING || fewest < 3;
    });
    expect(lacking).toEqual([]);
  });

  it.each(HOPES.filter((hope) => hope !== 'unsaid'))('have some that serve the hope %s', (hope) => {
    for (const perspective of PERSPECTIVES) {
      if (perspective === 'noticing' && hope === 'speak-plainly') continue;
      const fitting = fittingFor({ perspective, setting: 'friend-or-family', hope }, SUGGESTIONS.en);
      expect(fitting.filter(({ hopes }) => hopes?.includes(hope)).length).toBeGreaterThanOrEqual(3);
      expect(fitting[0]!.hopes, 'and they come first').toContain(hope);
    }
  });
});

describe('the page for reviewers', () => {
  it('lists every suggestion in every language as it is now', () => {
    const written = readFileSync(join(PROJECT_FOLDER, 'src/coach/WORDING.md'), 'utf8');
    expect(written, 'run `npx tsx src/cli/commands/write-wording-page.ts`').toBe(reviewPage());
    for (const { text } of LANGUAGES.flatMap((language) => SUGGESTIONS[language])) {
      expect(written).toContain(`| ${text}`);
    }
  });
});
