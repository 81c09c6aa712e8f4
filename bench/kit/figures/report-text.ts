import { MORE } from '../markdown.ts';
import { isEarlier, type PresentVersions, type StoredResult } from './newest-result.ts';

const EARLIER =
  '**These figures are about an earlier pipeline**: code that they are about has changed since, so they may be others now.';

function provenanceLine({ day, commit, pipeline }: StoredResult): string {
  return `_Measured ${day}, commit ${commit ?? 'not recorded'}, pipeline ${pipeline ?? 'not recorded'}._`;
}

function shortened({ report, name }: StoredResult, results: string): string {
  const end = report.indexOf(MORE);
  if (end < 0) return report.trim();
  return `${report.slice(0, end).trim()}\n\n[The whole report](${results}/${name}.md)`;
}

/**
 * A report as a page shows it: when and of what, whether that was earlier code, and all that comes first in it.
 * @param results the folder of results, as a link from the page
 */
export function reportText(
  result: StoredResult,
  present: PresentVersions,
  results: string,
): readonly string[] {
  const earlier = isEarlier(result, present) ? [EARLIER] : [];
  return [provenanceLine(result), ...earlier, shortened(result, results)];
}
