import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../../src/cli/terminal/project-folder.ts';
import { LANGUAGES } from '../../../../src/contracts/language.ts';
import { isFault } from '../../../../src/exercise/answer/fault.ts';
import { reviewPage } from '../../../../src/exercise/answer/review-page.ts';
import type { Scene } from '../../../../src/exercise/answer/scene.ts';
import { SCENES } from '../../../../src/exercise/answer/scenes.ts';
import { ANSWER_WORDS } from '../../../../src/exercise/answer/words/words.ts';
import { offendingTexts } from '../../wording/kit/offending-texts.ts';
import { textsIn } from '../../wording/kit/texts-in.ts';
import { forbiddenIn, judgementsIn } from '../../wording/kit/wording-lexicon.ts';

/** What is read of a scene before anybody answers. */
function told({ title, who, where, said, past, hope }: Scene): readonly string[] {
  return [title, who, where, said, past, hope];
}

function choicesOf(scene: Scene): readonly { kind: string; say: string; why: string }[] {
  return scene.turns.flatMap(({ choices }) => choices);
}

/** Everything but the wordings that are wrong on purpose. */
function fairTexts(scene: Scene): readonly string[] {
  return [
    ...told(scene),
    ...scene.turns.flatMap(({ fact, why, goesOn }) => [...(fact === null ? [] : [fact]), why, goesOn]),
    ...choicesOf(scene).flatMap(({ kind, say, why }) => (isFault(kind) ? [why] : [say, why])),
  ];
}

const isSentence = (text: string): boolean => /[.?…!]["”“‘’]?$/u.test(text);

describe.each(LANGUAGES)('the scenes in %s', (language) => {
  it.each(SCENES[language].map((scene) => [scene.id, scene] as const))(
    'keep to the wording, but for what is wrong on purpose: %s',
    (_, scene) => {
      expect(offendingTexts(fairTexts(scene), language)).toEqual([]);
    },
  );

  it('offer words without a cause or a verdict, where they are not wrong on purpose', () => {
    const offered = SCENES[language].flatMap(choicesOf).filter(({ kind }) => !isFault(kind));
    expect(offered.flatMap(({ say }) => judgementsIn(say).map((word) => `${say}: ${word}`))).toEqual([]);
  });

  it('are complete: every text is there, and every sentence ends', () => {
    for (const scene of SCENES[language]) {
      const texts = [...fairTexts(scene), ...choicesOf(scene).map(({ say }) => say)];
      expect(texts.filter((text) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
      const sentences = texts.filter((text) => text !== scene.title);
      expect(sentences.filter((text) => !isSentence(text))).toEqual([]);
      expect(scene.turns.map(({ fact }) => fact === null)).toEqual([true, false, false]);
    }
  });

  it('are told differently, and say nothing twice', () => {
    const texts = SCENES[language].flatMap((scene) => [
      ...told(scene),
      ...scene.turns.flatMap(({ why, goesOn }) => [why, goesOn]),
      ...choicesOf(scene).map(({ why }) => why),
    ]);
    const twice = texts.filter((text, at) => texts.indexOf(text) !== at);
    expect(twice).toEqual([]);
  });

  it('quote what is said without marks, which the page sets', () => {
    const isSaid = (kind: string): boolean => kind !== 'say-nothing' && kind !== 'stay-attentive';
    const marked = SCENES[language]
      .flatMap(choicesOf)
      .filter(({ kind, say }) => isSaid(kind) && /["“”„]/.test(say));
    expect(marked.map(({ say }) => say)).toEqual([]);
    for (const { said } of SCENES[language]) expect(said).not.toMatch(/^["“„]/);
  });

  it('mark as a label what names a state, so that nobody is shown a harmless one', () => {
    const labels = SCENES[language].flatMap(choicesOf).filter(({ kind }) => kind === 'label');
    const named = labels.filter(({ say }) => forbiddenIn(say, language).length > 0);
    expect(named.length / labels.length).toBeGreaterThan(0.4);
  });

  it('rest on principles and lessons that keep to the wording', () => {
    const { principles, lessons } = ANSWER_WORDS[language];
    expect(offendingTexts(textsIn({ principles, lessons }), language)).toEqual([]);
  });
});

describe('the scenes', () => {
  it('are the same ones in both languages, worded differently', () => {
    expect(SCENES.de.map(({ id }) => id)).toEqual(SCENES.en.map(({ id }) => id));
    const english = new Set(SCENES.en.flatMap(fairTexts));
    const same = SCENES.de.flatMap(fairTexts).filter((text) => english.has(text));
    expect(same).toEqual([]);
  });
});

describe('the page for reviewers', () => {
  it('lists every scene, wording and reason in every language as it is now', () => {
    const written = readFileSync(join(PROJECT_FOLDER, 'src/exercise/answer/WORDING.md'), 'utf8');
    expect(written, 'run `npx tsx src/cli/commands/write-wording-page.ts`').toBe(reviewPage());
    for (const scene of LANGUAGES.flatMap((language) => SCENES[language]))
      for (const text of [...fairTexts(scene), ...choicesOf(scene).map(({ say }) => say)])
        expect(written).toContain(text);
  });
});
