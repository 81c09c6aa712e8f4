import type { ShippedPackage } from './shipped-packages.ts';

/** Licences under which a part may be in the built site, which is itself under MIT. */
const ACCEPTED = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

/** The line under which NOTICE speaks of a package; who holds the copyright follows on the next. @internal */
export function noticeLine({ name, version, license }: ShippedPackage): string {
  return `${name} ${version} (${license})`;
}

/**
 * What keeps a site from being published: packages without an accepted licence, packages and binary files that NOTICE
 * does not name, licences without a text.
 * @param files paths in the checkout of models and fonts that are part of the site
 * @returns one sentence each
 */
export function noticeFaults(
  notice: string,
  packages: readonly ShippedPackage[],
  files: readonly string[],
): readonly string[] {
  const texts = new Set(packages.flatMap((each) => (each.licenseText === undefined ? [] : [each.license])));
  return [
    ...packages.flatMap((each) => {
      if (each.license === undefined) return [`${each.name} names no licence.`];
      if (!ACCEPTED.includes(each.license)) return [`${each.name} is under ${each.license}.`];
      if (!isNamed(notice, each)) return [`NOTICE lacks "${noticeLine(each)}" and its copyright.`];
      return texts.has(each.license) ? [] : [`No package carries the text of ${each.license}.`];
    }),
    ...files.filter((path) => !notice.split('\n').includes(path)).map((path) => `NOTICE lacks "${path}".`),
  ];
}

function isNamed(notice: string, each: ShippedPackage): boolean {
  const lines = notice.split('\n');
  return /^ {2}Copyright \S/.test(lines[lines.indexOf(noticeLine(each)) + 1] ?? '');
}

const RULE = `\n${'-'.repeat(78)}\n\n`;

/** The file that comes with the site: our own licence, NOTICE, and every licence text once. */
export function licensesText(
  license: string,
  notice: string,
  packages: readonly ShippedPackage[],
  otherTexts: readonly string[],
): string {
  const texts = packages.flatMap(({ licenseText }) => (licenseText === undefined ? [] : [licenseText]));
  return [license, notice, ...new Set([...texts, ...otherTexts])]
    .map((text) => `${text.trim()}\n`)
    .join(RULE);
}
