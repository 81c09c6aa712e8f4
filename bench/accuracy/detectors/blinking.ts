import { RunningMedian } from '../../../src/core/running-median.ts';
import { CHANNEL } from '../../../src/measure/channels.ts';
import { BlinkEnvelope } from '../../../src/spotting/features/envelopes.ts';
import { GRID_HZ, GRID_STEP_MS } from '../../../src/spotting/grid/grid.ts';
import { BLINK_AFTER_MS, BLINK_BEFORE_MS } from '../../../src/spotting/gates/part-gate.ts';
import { courseOf, type Stretch } from './grid-track.ts';

/** An eye closed this far is blinking; tightened lids close by less (src/spotting/NOTES.md, 3). */
const CLOSED = 0.3;
/** The usual opening is the median of this long, as in the app. */
const USUAL_FRAMES = 1.5 * GRID_HZ;

function closureOf(aperture: Float64Array): Float64Array {
  const envelope = new BlinkEnvelope();
  const usual = new RunningMedian(USUAL_FRAMES);
  return aperture.map((value) => envelope.push(value, usual.push(value)));
}

/** 1 in frames in which the lids say nothing but that there is a blink, widened as in the app. */
export function blinkFrames(stretch: Stretch): Uint8Array {
  const right = closureOf(courseOf(stretch, CHANNEL.lidRight));
  const left = closureOf(courseOf(stretch, CHANNEL.lidLeft));
  const out = new Uint8Array(right.length);
  const before = Math.round(BLINK_BEFORE_MS / GRID_STEP_MS);
  const after = Math.round(BLINK_AFTER_MS / GRID_STEP_MS);
  right.forEach((closure, frame) => {
    if (Math.max(closure, left[frame]!) <= CLOSED) return;
    out.fill(1, Math.max(0, frame - before), frame + after + 1);
  });
  return out;
}
