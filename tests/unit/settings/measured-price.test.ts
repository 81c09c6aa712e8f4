import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { RATES_PER_MINUTE } from '../../../src/contracts/rate.ts';
import { UNPLANTED_A_MINUTE } from '../../../src/settings/measured-price.ts';

interface Results {
  readonly atRates: readonly {
    readonly rate: number;
    readonly byGroup: { readonly all: { readonly untouched: { readonly value: number } } };
  }[];
}

const FOLDER = join(PROJECT_FOLDER, 'bench/results');
const newest = readdirSync(FOLDER)
  .filter((name) => /^accuracy-people-.*\.json$/.test(name))
  .sort()
  .at(-1);
const atRates =
  newest === undefined ? [] : (JSON.parse(readFileSync(join(FOLDER, newest), 'utf8')) as Results).atRates;

describe('the price of a rate, as the settings tell it', () => {
  it.each(RATES_PER_MINUTE)('is the measured one, or none where none was measured: %d a minute', (rate) => {
    const measured = atRates.find((one) => one.rate === rate)?.byGroup.all.untouched.value;
    expect(UNPLANTED_A_MINUTE[rate]?.toFixed(1)).toBe(measured?.toFixed(1));
  });
});
