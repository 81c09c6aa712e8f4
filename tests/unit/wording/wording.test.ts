import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAMERA_FAILURES } from '../../../src/contracts/camera-failure.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { RUNGS } from '../../../src/coach/ladder.ts';
import { HOPES, PERSPECTIVES, SETTINGS } from '../../../src/coach/context.ts';
import { FAULTS } from '../../../src/exercise/answer/fault.ts';
import { PRINCIPLES } from '../../../src/exercise/answer/principle.ts';
import { CATALOGUE } from '../../../src/exercise/answer/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { UNSCORED_REASONS } from '../../../src/contracts/moment.ts';
import { MOVEMENTS, NUISANCES } from '../../../src/contracts/movement.ts';
import { FAULT_CODES, STAGES } from '../../../src/contracts/perception.ts';
import { REGIONS } from '../../../src/measure/regions.ts';
import { WORDS } from '../../../src/ui/words/words.ts';
import { offendingTexts } from './kit/offending-texts.ts';
import { textsIn } from './kit/texts-in.ts';
import { forbiddenIn } from './kit/wording-lexicon.ts';

describe.each(LANGUAGES)('the page in %s', (language) => {
  const texts = textsIn(WORDS[language]);

  it('keeps to the wording', () => {
    expect(offendingTexts(texts, language)).toEqual([]);
  });

  it('says plainly what it is not, and that nothing leaves the computer', () => {
    const all = texts.join('\n');
    expect(all).toMatch(/no lie detector|kein Lügendetektor/i);
    expect(all).toMatch(/nothing leaves this computer|nichts verlässt diesen (Computer|Rechner)/i);
    expect(all).toMatch(/often wrong|(irrt|täuscht) sich oft|oft daneben/i);
  });

  it('has one sentence for every problem', () => {
    for (const { sentence } of Object.values(WORDS[language].problems)) {
      // The point in "H.264" ends no sentence.
      expect(sentence).toMatch(/^([^.]|\.(?=\d))+\.$/);
    }
  });
});

describe('names', () => {
  const names = [
    ...MOVEMENTS,
    ...NUISANCES,
    ...UNSCORED_REASONS,
    ...FAULT_CODES,
    ...STAGES,
    ...REGIONS,
    ...RUNGS,
    ...PERSPECTIVES,
    ...SETTINGS,
    ...HOPES,
    ...CAMERA_FAILURES,
    ...FAULTS,
    ...PRINCIPLES,
    ...CATALOGUE.map(({ id }) => id),
  ].map((name) => name.replaceAll('-', ' '));

  it('of movements, reasons and faults are free of judgement', () => {
    expect(names.flatMap((text) => forbiddenIn(text))).toEqual([]);
  });

  it('of files are too', () => {
    const files = ['src', 'workers', 'models', 'bench', 'public'].flatMap((folder) =>
      readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' }),
    );
    expect(files.map((file) => file.replace(/[-_./]/g, ' ')).flatMap((text) => forbiddenIn(text))).toEqual(
      [],
    );
  });
});
