import { describe, expect, it } from 'vitest';
import { PERSPECTIVES, SETTINGS } from '../../../src/coach/context.ts';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { SCENARIOS } from '../../../src/practice/scenarios/scenarios.ts';
import { forbiddenIn, judgementsIn } from '../wording/wording-lexicon.ts';

/** A glance while speaking. */
const MOST_PROMPT_WORDS = 12;
const LONGEST_PROMPT = 60;
const LONGEST_TITLE = 40;

function checkLine(line: string): void {
  expect(line).toMatch(/^\p{Lu}[\p{L} ,]+$/u);
  expect(forbiddenIn(line)).toEqual([]);
  expect(judgementsIn(line)).toEqual([]);
}

describe.each(LANGUAGES)('scenarios in %s', (language) => {
  const scenarios = SCENARIOS[language];

  it.each(scenarios.map((each) => [each.title, each] as const))('%s', (title, { prompts }) => {
    checkLine(title);
    expect(title.split(' ').length).toBeGreaterThanOrEqual(2);
    expect(title.split(' ').length).toBeLessThanOrEqual(6);
    expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    expect(prompts.length).toBeGreaterThanOrEqual(4);
    expect(prompts.length).toBeLessThanOrEqual(6);
    expect(new Set(prompts).size).toBe(prompts.length);
    for (const prompt of prompts) {
      checkLine(prompt);
      expect(prompt.split(' ').length, prompt).toBeLessThanOrEqual(MOST_PROMPT_WORDS);
      expect(prompt.length, prompt).toBeLessThanOrEqual(LONGEST_PROMPT);
    }
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
    expect(places[0].length).toBeGreaterThanOrEqual(14);
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
