import { newestResult, type PresentVersions } from './newest-result.ts';
import { reportText } from './report-text.ts';

/** The kinds of result that the page shows, the newest of each. */
const SECTIONS = [
  { heading: 'Speed (`npm run bench`)', kind: 'speed' },
  { heading: 'Beside its peers (`npm run bench:peers`)', kind: 'peers' },
  { heading: 'The exercises without a camera (`npm run bench:exercise`)', kind: 'exercise' },
  { heading: 'Planted movements found (`npm run bench:accuracy`)', kind: 'accuracy-people' },
  {
    heading: 'By the number of people in training (`npm run bench:accuracy -- --curve`)',
    kind: 'accuracy-curve',
  },
  {
    heading: 'By frame rate, face size, noise and light (`npm run bench:studies`)',
    kind: 'accuracy-studies',
  },
  { heading: 'What is no brief movement (`npm run bench:nuisances`)', kind: 'accuracy-nuisances' },
] as const;

const OPENING = `# Figures

Made by \`npm run figures\` from the newest reports in [bench/results](bench/results). Each is one run on one small machine:
ratios travel to other machines, times do not. Movements were planted into the pixels of real footage; how well real brief
movements are found, which are far harder, nobody can say without licensed footage. What was decided on the way, and on
which figures, stands in [bench/decisions.md](bench/decisions.md).`;

/**
 * The text of FIGURES.md.
 *
 * The present version is not in it: it only decides which sections say that they are about an earlier pipeline. So a
 * change of the code does not change the page, but for the first one after a figure was measured, which is when the page
 * would begin to say something untrue; the test that compares page and results fails then, until `npm run figures`.
 * @param folder of results
 * @param present versions of the code as it is now
 */
export function figuresPage(folder: string, present: PresentVersions): string {
  const sections = SECTIONS.flatMap(({ heading, kind }) => {
    const result = newestResult(folder, kind);
    return result === null ? [] : [`## ${heading}`, ...reportText(result, present, 'bench/results')];
  });
  return `${[OPENING, ...sections].join('\n\n')}\n`;
}
