import type { Trace } from '../../src/contracts/observation.ts';
import { median } from '../../src/core/quantiles.ts';
import { faceInTrace } from '../planting/face.ts';

/** Every so many frames the distance between the eyes is read. */
const SIZE_EVERY = 20;

/** What a camera gives of a person. */
export interface ClipPicture {
  readonly fps: number;
  /** Between the eyes, median; NaN where no face is. */
  readonly iodPx: number;
}

export function clipPicture(trace: Trace): ClipPicture {
  const { timesMs } = trace;
  const steps = Array.from(timesMs.slice(1), (timeMs, k) => timeMs - timesMs[k]!);
  const frames = Array.from(timesMs.keys()).filter((frame) => frame % SIZE_EVERY === 0);
  const iodPx = median(frames.flatMap((frame) => faceInTrace(trace, frame)?.iodPx ?? []));
  return { fps: 1000 / median(steps), iodPx };
}
