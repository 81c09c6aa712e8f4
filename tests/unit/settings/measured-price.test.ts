import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { SENSITIVITIES } from '../../../src/contracts/sensitivity.ts';
import { UNPLANTED_A_MINUTE } from '../../../src/settings/measured-price.ts';

interface Results {
  readonly bySensitivity: Readonly<Record<string, { readonly twin: { readonly perMinute: number } }>>;
}

const FOLDER = join(PROJECT_FOLDER, 'bench/results');
const newest = readdirSync(FOLDER)
  .filter((name) => /^accuracy-measuring-.*\.json$/.test(name))
  .sort()
  .at(-1)!;
const { bySensitivity } = JSON.parse(readFileSync(join(FOLDER, newest), 'utf8')) as Results;

describe('the price of a sensitivity, as the settings tell it', () => {
  it.each(SENSITIVITIES)('is the measured one: %s', (sensitivity) => {
    const measured = bySensitivity[sensitivity]!.twin.perMinute;
    expect(UNPLANTED_A_MINUTE[sensitivity].toFixed(1)).toBe(measured.toFixed(1));
  });
});
