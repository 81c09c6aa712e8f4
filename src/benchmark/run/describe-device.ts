import { probeWebgl } from '../../platform/webgl-probe.ts';
import type { Device } from '../result/result.ts';

interface Brand {
  readonly brand: string;
  readonly version: string;
}

/** What only some browsers tell. */
interface TalkativeNavigator {
  readonly deviceMemory?: number;
  readonly userAgentData?: { readonly platform: string; readonly brands: readonly Brand[] };
}

/** Browsers add a brand that is none, so that nobody relies on the list. */
const NO_BRAND = /not.*brand/i;
const BROWSERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Firefox', /Firefox\/(\d+)/],
  ['Chromium', /Chrome\/(\d+)/],
  ['Safari', /Version\/(\d+).*Safari/],
];

/** What the browser tells of the machine it runs on. */
export function describeDevice(): Device {
  const talkative = navigator as TalkativeNavigator;
  const graphics = probeWebgl();
  return {
    cores: navigator.hardwareConcurrency,
    memoryGiB: talkative.deviceMemory ?? null,
    system: talkative.userAgentData?.platform ?? systemIn(navigator.userAgent),
    browser: browserName(talkative),
    graphics: graphics === 'absent' ? 'none' : graphics,
    processor: '',
  };
}

function browserName({ userAgentData }: TalkativeNavigator): string {
  const brand = userAgentData?.brands.filter((each) => !NO_BRAND.test(each.brand)).at(-1);
  if (brand) return `${brand.brand} ${brand.version}`;
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(navigator.userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return '';
}

/** The first words in the brackets of a user agent: "X11; Linux x86_64", "Macintosh; Intel Mac OS X 10_15_7". */
function systemIn(userAgent: string): string {
  return /\(([^)]*)\)/.exec(userAgent)?.[1] ?? '';
}
