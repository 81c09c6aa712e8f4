import { LABORATORY, PRODUCT, type Floors } from '../../../floors.mjs';

const OPENING = '<!-- floors -->';
const CLOSING = '<!-- /floors -->';

const REALM_WORDS = {
  pure: 'pure',
  headless: 'headless',
  page: 'page',
  worker: 'worker',
  node: 'Node',
} as const;

/** @param first number of the lowest floor */
function table(heading: string, floors: Floors, first: number): string {
  const rows = floors.flatMap((floor, storey) =>
    floor.map(
      ({ folder, realm, holds }) =>
        `| ${first + storey} | \`${folder}\` | ${REALM_WORDS[realm]} | ${holds} |`,
    ),
  );
  return [`| floor | ${heading} | runs in | what it holds |`, '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** The list of floors as the README's tables, with the marks between which they stand. */
export function floorsTables(): string {
  return [
    `${OPENING}\n<!-- prettier-ignore-start -->`,
    table('what people use', PRODUCT, 0),
    table('the laboratory', LABORATORY, PRODUCT.length),
    `<!-- prettier-ignore-end -->\n${CLOSING}`,
  ].join('\n\n');
}

/**
 * Puts the tables in the place of those that a README holds.
 * @throws Error where the README has lost the marks
 */
export function withFloorsTables(readme: string): string {
  const from = readme.indexOf(OPENING);
  const to = readme.indexOf(CLOSING);
  if (from < 0 || to < from) throw new Error('The README has lost the marks between which the floors stand.');
  return readme.slice(0, from) + floorsTables() + readme.slice(to + CLOSING.length);
}
