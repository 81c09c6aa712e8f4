import { FIGURE_KINDS, figureVersion } from '../measured-code.ts';
import type { PresentVersions } from './newest-result.ts';

/** Versions of the code as it lies here. */
export async function presentVersions(): Promise<PresentVersions> {
  const versions: [string, string][] = [];
  for (const kind of FIGURE_KINDS) versions.push([kind, await figureVersion(kind)]);
  return Object.fromEntries(versions) as PresentVersions;
}
