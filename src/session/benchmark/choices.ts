import type { BenchmarkOrder, BenchmarkSource } from '../../benchmark/run/order.ts';
import type { SourceKind } from '../../benchmark/result/result.ts';
import { BACKENDS, type BackendChoice } from '../../contracts/perception.ts';

/** Seconds. */
export const CAMERA_LENGTHS = [20, 60, 300] as const;
export type CameraLength = (typeof CAMERA_LENGTHS)[number];

/** By the height of the picture, as sizes are called. */
export const CAMERA_SIZES = [480, 720, 1080] as const;
export type CameraSize = (typeof CAMERA_SIZES)[number];
const WIDTHS_PX: Readonly<Record<CameraSize, number>> = { 480: 640, 720: 1280, 1080: 1920 };

export const CAMERA_RATES = [15, 30, 60] as const;
export type CameraRate = (typeof CAMERA_RATES)[number];

export const BACKEND_CHOICES: readonly BackendChoice[] = ['auto', ...BACKENDS];

/** What the person wants measured. */
export interface Choices {
  readonly source: SourceKind;
  readonly seconds: CameraLength;
  readonly size: CameraSize;
  readonly rate: CameraRate;
  readonly clip: File | null;
  readonly backends: readonly BackendChoice[];
  readonly sensitivity: boolean;
}

/** Needs no camera and no answer. */
export const FIRST_CHOICES: Choices = {
  source: 'trace',
  seconds: 20,
  size: 480,
  rate: 30,
  clip: null,
  backends: ['auto'],
  sensitivity: true,
};

/** What the choices still lack. */
export type Lack = 'backend' | 'clip';

/** @returns what is still to be chosen where the order cannot be given */
export function orderFrom(choices: Choices): BenchmarkOrder | Lack {
  const { backends, sensitivity } = choices;
  const source = sourceFrom(choices);
  if (!source) return 'clip';
  if (backends.length === 0) return 'backend';
  return { source, backends, sensitivity };
}

function sourceFrom({ source, seconds, size, rate, clip }: Choices): BenchmarkSource | null {
  switch (source) {
    case 'trace':
      return { kind: 'trace' };
    case 'clip':
      return clip && { kind: 'clip', file: clip };
    case 'camera':
      return { kind: 'camera', seconds, widthPx: WIDTHS_PX[size], heightPx: size, framesPerSecond: rate };
  }
}

/** The back ends with one more or one less, in the order in which they are run. */
export function withBackend(
  backends: readonly BackendChoice[],
  backend: BackendChoice,
  on: boolean,
): readonly BackendChoice[] {
  return BACKEND_CHOICES.filter((each) => (each === backend ? on : backends.includes(each)));
}
