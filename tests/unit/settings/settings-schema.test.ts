import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTEXT } from '../../../src/coach/context.ts';
import { FACE_PARTS } from '../../../src/contracts/face-part.ts';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { BACKENDS } from '../../../src/contracts/perception.ts';
import { RATE_FACTOR_LIMITS, RATES_PER_MINUTE } from '../../../src/contracts/rate.ts';
import { readSettings, SETTINGS_VERSION, writeSettings } from '../../../src/settings/settings-schema.ts';
import {
  CUE_BUDGETS,
  CUE_CHANNELS,
  THEME_CHOICES,
  type RememberedSettings,
} from '../../../src/settings/settings.ts';

const FIELDS: { [Name in keyof RememberedSettings]: fc.Arbitrary<RememberedSettings[Name]> } = {
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEME_CHOICES),
  cameraId: fc.option(fc.string({ minLength: 1, maxLength: 100 })),
  mirrored: fc.boolean(),
  ratePerMinute: fc.constantFrom(...RATES_PER_MINUTE),
  rateFactor: fc.double({ min: RATE_FACTOR_LIMITS.least, max: RATE_FACTOR_LIMITS.most, noNaN: true }),
  channel: fc.constantFrom(...CUE_CHANNELS),
  cuesPerMinute: fc.constantFrom(...CUE_BUDGETS),
  quietFirstMinute: fc.boolean(),
  partsOff: fc.subarray([...FACE_PARTS]),
  backend: fc.constantFrom('auto', ...BACKENDS),
};
const WHOLE = fc.record(FIELDS);
const NAMES = Object.keys(FIELDS) as (keyof RememberedSettings)[];

const text = (settings: unknown, version: unknown = SETTINGS_VERSION): string =>
  JSON.stringify({ version, settings });

describe('remembered settings', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(WHOLE, fc.subarray(NAMES), (settings, names) => {
        const chosen = Object.fromEntries(names.map((name) => [name, settings[name]]));
        expect(readSettings(writeSettings(chosen))).toEqual(chosen);
      }),
    );
  });

  it('lose a damaged field, and only that', () => {
    const never = { damaged: true };
    fc.assert(
      fc.property(WHOLE, fc.constantFrom(...NAMES), (settings, damaged) => {
        const rest = Object.fromEntries(Object.entries(settings).filter(([name]) => name !== damaged));
        expect(readSettings(text({ ...settings, [damaged]: never }))).toEqual(rest);
      }),
    );
  });

  it('never say whom somebody talks to', () => {
    expect(readSettings(text({ context: DEFAULT_CONTEXT }))).toEqual({});
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['half a text', text({ theme: 'dark' }).slice(0, -4)],
    ['a list', '[1, 2]'],
    ['a foreign text', '{"theme":"dark"}'],
    ['a newer version', text({ theme: 'dark' }, SETTINGS_VERSION + 1)],
    ['a version that is no number', text({ theme: 'dark' }, '1')],
    ['settings that are a list', text(['dark'])],
    ['names that every object has', '{"version":1,"settings":{"__proto__":{"theme":"dark"},"toString":1}}'],
  ])('are none in %s', (_, remembered) => {
    expect(readSettings(remembered)).toEqual({});
  });

  it.each<[keyof RememberedSettings, unknown]>([
    ['cameraId', ''],
    ['cameraId', 'x'.repeat(5000)],
    ['ratePerMinute', 1],
    ['ratePerMinute', 'clear'],
    ['rateFactor', 0.2],
    ['rateFactor', 5],
    ['rateFactor', null],
    ['cuesPerMinute', 60],
    ['cuesPerMinute', '3'],
    ['partsOff', ['brows', 'ears']],
    ['mirrored', 'yes'],
    ['language', 'EN'],
  ])('take no %s of %j', (name, value) => {
    expect(readSettings(text({ [name]: value }))).toEqual({});
  });

  it('come from any text without a failure', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((each) => text(each)),
        ),
        readSettingsSafely,
      ),
    );
    function readSettingsSafely(remembered: string): void {
      for (const name of Object.keys(readSettings(remembered))) expect(NAMES).toContain(name);
    }
  });
});

describe('settings of version 1', () => {
  const read = (settings: unknown) => readSettings(text(settings, 1));

  it.each([
    ['clear', 0.1],
    ['balanced', 0.5],
    ['everything', 2],
  ])('had the sensitivity %s for the rate %d', (sensitivity, ratePerMinute) => {
    expect(read({ sensitivity })).toEqual({ ratePerMinute });
  });

  it.each([
    [0, 1],
    [0.1, 0.5],
    [-0.1, 2],
    [0.2, 0.25],
    [-0.2, 4],
    [1, 0.25],
    [-1, 4],
  ])('had the offset %d on a confidence for the factor %d on a rate', (confidenceOffset, rateFactor) => {
    expect(read({ confidenceOffset })).toEqual({ rateFactor });
  });

  it('lose a damaged field, and only that', () => {
    expect(read({ theme: 'dark', sensitivity: 'most', confidenceOffset: 0.1 })).toEqual({
      theme: 'dark',
      rateFactor: 0.5,
    });
    expect(read({ theme: 'dark', sensitivity: 'clear', confidenceOffset: 3 })).toEqual({
      theme: 'dark',
      ratePerMinute: 0.1,
    });
    expect(read({ sensitivity: null, confidenceOffset: null })).toEqual({});
  });

  it('give a factor that may be remembered, whatever the offset', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (confidenceOffset) => {
        const chosen = read({ confidenceOffset });
        expect(chosen.rateFactor).toBeDefined();
        expect(readSettings(writeSettings(chosen))).toEqual(chosen);
      }),
    );
  });

  it('mean nothing in a later version', () => {
    expect(readSettings(text({ sensitivity: 'clear', confidenceOffset: 0.1 }))).toEqual({});
  });
});
