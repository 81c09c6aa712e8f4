import * as v from 'valibot';
import { FACE_PARTS } from '../contracts/face-part.ts';
import { LANGUAGES } from '../contracts/language.ts';
import { BACKENDS } from '../contracts/perception.ts';
import { RATE_FACTOR_LIMITS, RATES_PER_MINUTE } from '../contracts/rate.ts';
import { fromVersion1 } from './earlier-settings.ts';
import { CUE_BUDGETS, CUE_CHANNELS, THEME_CHOICES, type RememberedSettings } from './settings.ts';

/** Longer than any name that a browser gives a camera. */
const LONGEST_CAMERA_ID = 512;

/** Each field by itself, so that a damaged one loses only itself. */
const FIELDS = {
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEME_CHOICES),
  cameraId: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_CAMERA_ID))),
  mirrored: v.boolean(),
  ratePerMinute: v.picklist(RATES_PER_MINUTE),
  rateFactor: v.pipe(v.number(), v.minValue(RATE_FACTOR_LIMITS.least), v.maxValue(RATE_FACTOR_LIMITS.most)),
  channel: v.picklist(CUE_CHANNELS),
  cuesPerMinute: v.picklist(CUE_BUDGETS),
  quietFirstMinute: v.boolean(),
  partsOff: v.array(v.picklist(FACE_PARTS)),
  backend: v.picklist(['auto', ...BACKENDS]),
} satisfies Record<keyof RememberedSettings, v.GenericSchema>;

const NAMES = Object.keys(FIELDS) as readonly (keyof RememberedSettings)[];

/** Raised when a field changes its meaning; 2: a rate in place of a confidence. Earlier texts are read, newer not. @internal */
export const SETTINGS_VERSION = 2;

const envelope = v.object({
  version: v.picklist([1, SETTINGS_VERSION]),
  settings: v.record(v.string(), v.unknown()),
});

/** What a person chose, as it is remembered. */
export function writeSettings(chosen: Partial<RememberedSettings>): string {
  return JSON.stringify({ version: SETTINGS_VERSION, settings: chosen });
}

/** What can still be read of a remembered text: nothing of a foreign, corrupt or newer one. Never throws. */
export function readSettings(text: string | null): Partial<RememberedSettings> {
  const found = v.safeParse(envelope, parsed(text));
  if (!found.success) return {};
  const { version, settings: read } = found.output;
  const settings = version === 1 ? fromVersion1(read) : read;
  const sound = NAMES.flatMap((name) => {
    if (!Object.hasOwn(settings, name)) return [];
    const field = v.safeParse<v.GenericSchema>(FIELDS[name], settings[name]);
    return field.success ? [[name, field.output] as const] : [];
  });
  return Object.fromEntries(sound);
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
