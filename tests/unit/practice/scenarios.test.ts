import { describe, expect, it } from 'vitest';
import { PERSPECTIVES, SETTINGS } from '../../../src/coach/context.ts';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { SCENARIOS } from '../../../src/practice/scenarios/scenarios.ts';
import { forbiddenIn, judgementsIn } from '../wording/kit/wording-lexicon.ts';

/** A glance while speaking. */
const MOST_PROMPT_WORDS = 12;
const LONGEST_PROMPT = 60;
const LONGEST_TITLE = 40;

function wordsIn(line: string): number {
  return line.split(' ').length;
}

function isTitle(line: string): boolean {
  return wordsIn(line) >= 2 && wordsIn(line) <= 6 && line.length <= LONGEST_TITLE;
}

function isPrompt(line: string): boolean {
  return wordsIn(line) <= MOST_PROMPT_WORDS && line.length <= LONGEST_PROMPT;
}

describe.each(LANGUAGES)('scenarios in %s', (language) => {
  const scenarios = SCENARIOS[language];
  const titles = scenarios.map(({ title }) => title);
  const lines = scenarios.flatMap(({ title, prompts }) => [title, ...prompts]);

  it('have a title of two to six words, and four to six prompts that a glance can read', () => {
    expect(titles.filter((title) => !isTitle(title))).toEqual([]);
    expect(scenarios.flatMap(({ prompts }) => prompts.filter((prompt) => !isPrompt(prompt)))).toEqual([]);
    const uneven = scenarios.filter(({ prompts }) => prompts.length < 4 || prompts.length > 6);
    expect(uneven.map(({ title }) => title)).toEqual([]);
    const repeating = scenarios.filter(({ prompts }) => new Set(prompts).size < prompts.length);
    expect(repeating.map(({ title }) => title)).toEqual([]);
  });

  it('are plain lines in sentence case, without a state of mind, a cause or a verdict', () => {
    expect(lines.filter((line) => !/^\p{Lu}[\p{L} ,]+$/u.test(line))).toEqual([]);
    expect(lines.flatMap((line) => [...forbiddenIn(line), ...judgementsIn(line)])).toEqual([]);
  });

  it('have names and titles of their own', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
  });
});

describe('the scenarios', () => {
  it('are at least 14, and the same ones in every language', () => {
    const places = LANGUAGES.map((language) =>
      SCENARIOS[language].map(({ prompts, ...rest }) => ({ ...rest, title: '', prompts: prompts.length })),
    );
    expect(places[0]!.length).toBeGreaterThanOrEqual(14);
    for (const each of places) expect(each).toEqual(places[0]);
  });

  it('let one practise speaking and noticing, and meet everybody', () => {
    expect(new Set(SCENARIOS.en.map(({ perspective }) => perspective))).toEqual(new Set(PERSPECTIVES));
    expect(new Set(SCENARIOS.en.map(({ setting }) => setting))).toEqual(new Set(SETTINGS));
  });

  it('are worded differently in every language', () => {
    const lines = (language: (typeof LANGUAGES)[number]) =>
      SCENARIOS[language].flatMap(({ title, prompts }) => [title, ...prompts]);
    for (const line of lines('de')) expect(lines('en')).not.toContain(line);
  });
});
