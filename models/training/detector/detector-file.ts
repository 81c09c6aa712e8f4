import { join } from 'node:path';
import { writeWhole } from '../../../src/cli/files/write-whole.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import type { StoredDetector } from '../../../src/spotting/evidence/detector-model.ts';

/** What ships. */
export const DETECTOR_FILE = join(PROJECT_FOLDER, 'src/spotting/evidence/detector.json');

/** Writes a detector, a template or unit a line. */
export async function writeDetector(
  path: string,
  { templates, people, belief, worth, untouched }: StoredDetector,
): Promise<void> {
  const text = `{
"templates": ${lines(templates)},
"people": ${JSON.stringify(people)},
"belief": {
"mean": ${JSON.stringify(belief.mean)},
"deviation": ${JSON.stringify(belief.deviation)},
"hidden": ${lines(belief.hidden)},
"output": ${JSON.stringify(belief.output)}
},
"worth": ${JSON.stringify(worth)},
"untouched": ${JSON.stringify(untouched)}
}
`;
  await writeWhole(path, text);
}

function lines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
