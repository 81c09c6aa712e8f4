import { MORE } from '../markdown.ts';
import { isEarlier, newestResult, type PresentVersions, type StoredResult } from './newest-result.ts';

/** The kinds of result that the page shows, the newest of each. */
const SECTIONS = [
  { heading: 'Speed (`npm run bench`)', kind: 'speed' },
  { heading: 'Beside its peers (`npm run bench:peers`)', kind: 'peers' },
  { heading: 'Planted movements found (`npm run bench:accuracy`)', kind: 'accuracy-measuring' },
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

const EARLIER =
  '**These figures are about an earlier pipeline**: code that they are about has changed since, so they may be others now.';

function provenanceLine({ day, commit, pipeline }: StoredResult): string {
  return `_Measured ${day}, commit ${commit ?? 'not recorded'}, pipeline ${pipeline ?? 'not recorded'}._`;
}

function shortened({ report, name }: StoredResult): string {
  const end = report.indexOf(MORE);
  if (end < 0) return report.trim();
  return `${report.slice(0, end).trim()}\n\n[The whole report](bench/results/${name}.md)`;
}

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
    if (result === null) return [];
    const lines = [`## ${heading}`, provenanceLine(result), ...(isEarlier(result, present) ? [EARLIER] : [])];
    return [...lines, shortened(result)];
  });
  return `${[OPENING, ...sections].join('\n\n')}\n`;
}
