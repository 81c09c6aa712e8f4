import type { Endurance } from '../kit/lab-page/lab-contract.ts';
import { LabSession } from '../kit/lab-page/lab-session.ts';
import type { Backend } from '../../src/contracts/perception.ts';
import { HeapWatch, type HeapSample } from './heap-watch.ts';

/** What 30 minutes of a camera at 30 frames a second bring. */
const HALF_AN_HOUR_FRAMES = 54_000;
const SAMPLE_EVERY_MS = 30_000;
/** Code is still being compiled and buffers grow to their size. */
const SETTLED_S = 60;

export interface EnduranceReport extends Endurance {
  readonly backend: Backend;
  readonly samples: readonly HeapSample[];
}

/** Growth from the first settled sample to the last. */
export interface Growth {
  readonly pageBytes: number;
  readonly workerBytes: number;
  readonly residentBytes: number | null;
  readonly wasmBytes: number;
  readonly tensors: number;
}

export function growthOf({ samples, first, last }: EnduranceReport): Growth {
  const settled = samples.find(({ atS }) => atS >= SETTLED_S) ?? samples[0];
  const end = samples.at(-1);
  if (settled === undefined || end === undefined)
    throw new Error('Nobody looked at the memory during the run.');
  return {
    pageBytes: end.pageBytes - settled.pageBytes,
    workerBytes: end.workerBytes - settled.workerBytes,
    residentBytes:
      end.residentBytes === null || settled.residentBytes === null
        ? null
        : end.residentBytes - settled.residentBytes,
    wasmBytes: last.wasmBytes - first.wasmBytes,
    tensors: last.tensors - first.tensors,
  };
}

/** Between two collections a heap breathes by about as much. */
const BREATH_BYTES = 2 ** 20;

/** Whether nothing grew but what comes and goes: resident memory is the system's own affair. */
export function isSteady({ pageBytes, workerBytes, wasmBytes, tensors }: Growth): boolean {
  return pageBytes + workerBytes <= BREATH_BYTES && wasmBytes <= 0 && tensors <= 0;
}

/** Lets the worker watch a camera of 60 frames a second for a long while, and looks at its memory from outside. */
export async function endureCamera(
  fakeCameraPath: string,
  backend: Backend,
  frames = HALF_AN_HOUR_FRAMES,
): Promise<EnduranceReport> {
  const session = await LabSession.open({ softwareWebgl: 'forced', fakeCameraPath });
  try {
    const watch = await HeapWatch.open(session.browser, session.page);
    const enduring = session.endure({ backend }, frames);
    await sampleDuring(watch, enduring);
    return { ...(await enduring), backend, samples: watch.samples };
  } finally {
    await session.close();
  }
}

async function sampleDuring(watch: HeapWatch, enduring: Promise<unknown>): Promise<void> {
  const end = enduring.then(
    () => 'over' as const,
    () => 'over' as const,
  );
  while ((await Promise.race([end, pause()])) !== 'over') await watch.sample();
}

/** Keeps no process alive by itself. */
function pause(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, SAMPLE_EVERY_MS).unref());
}
