import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withCardFigures } from '../../../../bench/kit/figures/card-figures.ts';
import { figuresPage } from '../../../../bench/kit/figures/figures-page.ts';
import { fiveFigures, withFigures } from '../../../../bench/kit/figures/five-figures.ts';
import type { PresentVersions } from '../../../../bench/kit/figures/newest-result.ts';
import { presentVersions } from '../../../../bench/kit/figures/present-versions.ts';
import { MORE } from '../../../../bench/kit/markdown.ts';
import { RESULTS_FOLDER } from '../../../../bench/kit/write-results.ts';
import { GIVEN_BUNDLE_VARIABLE } from '../../../../models/landmarker/ensure.ts';
import { FIGURE_KINDS } from '../../../../bench/kit/measured-code.ts';
import { PROJECT_FOLDER } from '../../../../src/cli/terminal/project-folder.ts';

const PRESENT = '0123456789ab';
/** As if everything were of one version. */
const all = (version: string): PresentVersions =>
  Object.fromEntries(FIGURE_KINDS.map((kind) => [kind, version])) as PresentVersions;
const EARLIER = 'about an earlier pipeline';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-figures-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, data: object, report: string): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(data));
  writeFileSync(join(folder, `${name}.md`), report);
}

const provenance = (day: string, pipeline = PRESENT) => ({
  date: `${day}T03:04:05.000Z`,
  commit: 'abc1234',
  pipeline,
});

const found = (count: number, of: number) => ({ all: { found: { count, of } } });
const untouched = { value: 0.56, low: 0.21, high: 1.24 };

const ACCURACY = {
  mainRate: 0.5,
  byGroup: {
    talking: { ...found(30, 100), untouched },
    calm: { ...found(12, 20), untouched },
  },
};

const RUN = { analysed: 1800, dropped: 3, movement: null };
const SPEED = {
  runs: [
    { ...RUN, source: { kind: 'trace' }, movement: { endToCueMs: { p95: 319.7 } } },
    { ...RUN, source: { kind: 'camera', heightPx: 720, framesPerSecond: 30 }, dropped: 9 },
    { ...RUN, source: { kind: 'camera', heightPx: 480, framesPerSecond: 30 } },
  ],
  commandLine: {
    commit: 'abc1234',
    pipeline: PRESENT,
    peers: {
      ratios: [{ of: 'sotto-wasm', to: 'landmarker-alone', median: 1.29, low95: 1.24, high95: 1.37 }],
    },
  },
};

describe('the figures of this checkout', () => {
  // Another landmark model makes another pipeline: its figures are not those of the documents.
  it.skipIf(GIVEN_BUNDLE_VARIABLE in process.env)(
    'are those of the newest results, and say which are about an earlier pipeline',
    async () => {
      const read = (name: string): string => readFileSync(join(PROJECT_FOLDER, name), 'utf8');
      const present = await presentVersions();
      const readme = read('README.md');
      expect(read('FIGURES.md'), 'run `npm run figures`').toBe(figuresPage(RESULTS_FOLDER, present));
      expect(withFigures(readme, fiveFigures(RESULTS_FOLDER, present)), 'run `npm run figures`').toBe(readme);
      const card = read('models/movement/CARD.md');
      expect(withCardFigures(card, RESULTS_FOLDER, present), 'run `npm run figures`').toBe(card);
    },
  );
});

describe('the page of figures', () => {
  it('shows the newest report of each kind, headed by date, commit and pipeline', () => {
    write('peers-2026-01-02', provenance('2026-01-02'), 'old');
    write('peers-2026-02-03', provenance('2026-02-03'), 'new');
    const page = figuresPage(folder, all(PRESENT));
    expect(page).toContain(`_Measured 2026-02-03, commit abc1234, pipeline ${PRESENT}._\n\nnew`);
    expect(page).not.toContain('old');
  });

  it('says of a figure that it is about an earlier pipeline, and of none that is about the present one', () => {
    write('peers-2026-01-02', provenance('2026-01-02'), 'report');
    expect(figuresPage(folder, all(PRESENT))).not.toContain(EARLIER);
    expect(figuresPage(folder, all('ba9876543210'))).toContain(EARLIER);
  });

  it('takes a result without a version for an earlier one', () => {
    write('accuracy-nuisances-2026-01-02', { date: '2026-01-02T00:00:00Z' }, 'report');
    const page = figuresPage(folder, all(PRESENT));
    expect(page).toContain('commit not recorded, pipeline not recorded');
    expect(page).toContain(EARLIER);
  });

  it('finds what a result of speed says of itself', () => {
    write('speed-2026-01-02', { date: '2026-01-02T00:00:00Z', ...SPEED }, 'report');
    expect(figuresPage(folder, all(PRESENT))).toContain(`commit abc1234, pipeline ${PRESENT}`);
  });

  it('is the same for every pipeline that no figure is about', () => {
    write('peers-2026-01-02', provenance('2026-01-02'), 'report');
    expect(figuresPage(folder, all('ba9876543210'))).toBe(figuresPage(folder, all('cccccccccccc')));
  });

  it('says where the rest of a long report is', () => {
    write('peers-2026-01-02', provenance('2026-01-02'), `first\n\n${MORE}\n\nsecond`);
    const page = figuresPage(folder, all(PRESENT));
    expect(page).toContain('first\n\n[The whole report](bench/results/peers-2026-01-02.md)');
    expect(page).not.toContain('second');
  });
});

describe('the five figures of the README', () => {
  it('are taken from the newest results', () => {
    write('accuracy-people-2026-01-02', { ...provenance('2026-01-02'), ...ACCURACY }, '');
    write('speed-2026-01-02', { date: '2026-01-02T00:00:00Z', ...SPEED }, '');
    const figures = fiveFigures(folder, all(PRESENT));
    expect(figures).toContain('**30 %** (30 of 100) of the brief movements');
    expect(figures).toContain('**60 %** (12 of 20) of those in calm faces');
    expect(figures).toContain('**0.6** moments a minute');
    expect(figures).toContain('where 0.5 are asked for (95 % interval 0.2 to 1.2)');
    expect(figures).toContain('**1.29** times');
    expect(figures).toContain('**320 ms**');
    expect(figures).toContain('**3** of 1803 frames');
    expect(figures).not.toContain(EARLIER);
  });

  it('say that they are about an earlier pipeline, each source for itself', () => {
    const own = provenance('2026-01-02', 'ba9876543210');
    write('accuracy-people-2026-01-02', { ...own, ...ACCURACY }, '');
    write('speed-2026-01-02', { date: '2026-01-02T00:00:00Z', ...SPEED }, '');
    expect(fiveFigures(folder, all(PRESENT))).toMatch(
      /Accuracy: .*about an earlier pipeline\*\*\. Speed: [^*]*\./,
    );
  });

  it('say what has not been measured yet', () => {
    expect(fiveFigures(folder, all(PRESENT))).toContain('Accuracy: not measured yet.');
  });

  it('cannot be placed where their marks are missing', () => {
    expect(() => withFigures('# Sotto', 'figures')).toThrow('lost the marks');
  });
});

describe("the figures of the model's card", () => {
  const card = 'before\n\n<!-- accuracy -->\n\nold\n\n<!-- /accuracy -->\n\nafter\n';

  it('are the first part of the newest report, in the place of the last', () => {
    write('accuracy-people-2026-01-02', provenance('2026-01-02'), `people\n\n${MORE}\n\nrivals`);
    const made = withCardFigures(card, folder, all(PRESENT));
    expect(made).toMatch(/^before\n\n<!-- accuracy -->\n\n_Measured 2026-01-02.*\n\npeople\n\n/);
    expect(made).toContain('(../../bench/results/accuracy-people-2026-01-02.md)');
    expect(made).toMatch(/<!-- \/accuracy -->\n\nafter\n$/);
    expect(made).not.toContain('old');
    expect(made).not.toContain('rivals');
    expect(withCardFigures(card, folder, all('ba9876543210'))).toContain(EARLIER);
  });

  it('say where nothing was measured', () => {
    expect(withCardFigures(card, folder, all(PRESENT))).toContain('Not measured yet');
    expect(() => withCardFigures('# Card', folder, all(PRESENT))).toThrow(
      "The model's card has lost the marks",
    );
  });
});
