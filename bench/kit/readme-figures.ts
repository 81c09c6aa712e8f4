import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

const README = join(PROJECT_FOLDER, 'README.md');
const RESULTS = join(PROJECT_FOLDER, 'bench/results');
const OPENING = '<!-- figures -->';
const CLOSING = '<!-- /figures -->';
/** A report goes on after this mark, and the README only says where. */
export const MORE = '<!-- more -->';

/** The kinds of result that the README shows: the newest Markdown report of each, under a heading of its own. */
const SECTIONS = [
  { heading: '### Speed (`npm run bench`)', prefix: 'speed-' },
  { heading: '### Beside its peers (`npm run bench:peers`)', prefix: 'peers-' },
  { heading: '### Planted movements found (`npm run bench:accuracy`)', prefix: 'accuracy-measuring-' },
  {
    heading: '### By frame rate, face size, noise and light (`npm run bench:studies`)',
    prefix: 'accuracy-studies-',
  },
  { heading: '### What is no brief movement (`npm run bench:nuisances`)', prefix: 'accuracy-nuisances-' },
] as const;

function newest(files: readonly string[], prefix: string): string | undefined {
  return files
    .filter((name) => name.startsWith(prefix) && name.endsWith('.md'))
    .sort()
    .at(-1);
}

function shortened(report: string, name: string): string {
  const end = report.indexOf(MORE);
  if (end < 0) return report.trim();
  return `${report.slice(0, end).trim()}\n\n[The whole report](bench/results/${name})`;
}

/** The README's figures, from the newest reports in a folder of results. */
export function figuresBlock(folder: string): string {
  const files = readdirSync(folder);
  const sections = SECTIONS.flatMap(({ heading, prefix }) => {
    const name = newest(files, prefix);
    if (name === undefined) return [];
    return [`${heading}\n\n${shortened(readFileSync(join(folder, name), 'utf8'), name)}`];
  });
  return [
    OPENING,
    '<!-- prettier-ignore-start -->',
    ...sections,
    '<!-- prettier-ignore-end -->',
    CLOSING,
  ].join('\n\n');
}

/** Puts a block of figures in the place of the one that a README holds. */
export function withFigures(readme: string, block: string): string {
  const from = readme.indexOf(OPENING);
  const to = readme.indexOf(CLOSING);
  if (from < 0 || to < from)
    throw new Error('The README has lost the marks between which its figures stand.');
  return readme.slice(0, from) + block + readme.slice(to + CLOSING.length);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(README, withFigures(readFileSync(README, 'utf8'), figuresBlock(RESULTS)));
}
