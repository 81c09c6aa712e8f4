import { describe, expect, it } from 'vitest';
import { LANDMARK_VALUES, type Observation } from '../../../../src/contracts/observation.ts';
import { HeadAligner } from '../../../../src/measure/head/align.ts';
import { frameReason } from '../../../../src/spotting/gates/frame-gate.ts';

const FRAME_MS = 1000 / 30;

function observation(more: Partial<Observation> = {}): Observation {
  const arrays = { landmarks: new Float32Array(LANDMARK_VALUES), patches: new Float32Array(0) };
  const size = { widthPx: 640, heightPx: 480 };
  return { timestampMs: 0, ...size, faces: 1, ...arrays, luma: 0.5, doubled: false, ...more };
}

/** A head as the aligner leaves it, without a frame behind it. */
function head(more: Partial<Record<'yawDeg' | 'pitchDeg' | 'interOcularPx', number>> = {}): HeadAligner {
  return Object.assign(new HeadAligner(), { interOcularPx: 90, ...more });
}

describe('frameReason', () => {
  it('lets a frontal, large, well lit face at 30 fps pass', () => {
    expect(frameReason(observation(), head(), FRAME_MS)).toBeNull();
  });

  it('counts faces: one is judged, none and several are not', () => {
    expect(frameReason(observation({ faces: 0 }), head(), FRAME_MS)).toBe('no-face');
    expect(frameReason(observation({ faces: 2 }), head(), FRAME_MS)).toBe('second-person');
  });

  it('tells a black picture from one without a face', () => {
    expect(frameReason(observation({ faces: 0, black: true }), head(), FRAME_MS)).toBe('black-picture');
    expect(frameReason(observation({ faces: 0, black: true, farFace: true }), head(), FRAME_MS)).toBe(
      'black-picture',
    );
    expect(frameReason(observation({ faces: 0, black: false }), head(), FRAME_MS)).toBe('no-face');
  });

  it.each([
    ['turned-away', 'yawDeg', [34.9, -34.9], [35.1, -35.1]],
    ['turned-away', 'pitchDeg', [29.9, -29.9], [30.1, -30.1]],
    ['too-small', 'interOcularPx', [34, 400], [33.9, 0]],
  ] as const)('says %s at the limits of %s', (reason, field, good, bad) => {
    for (const value of good)
      expect(frameReason(observation(), head({ [field]: value }), FRAME_MS)).toBeNull();
    for (const value of bad)
      expect(frameReason(observation(), head({ [field]: value }), FRAME_MS)).toBe(reason);
  });

  it('says when it is too dark, or too slow: 20 fps with 5 % of jitter is the limit', () => {
    expect(frameReason(observation({ luma: 0.081 }), head(), FRAME_MS)).toBeNull();
    expect(frameReason(observation({ luma: 0.079 }), head(), FRAME_MS)).toBe('too-dark');
    expect(frameReason(observation(), head(), 1000 / 20)).toBeNull();
    expect(frameReason(observation(), head(), 52.6)).toBe('low-frame-rate');
    expect(frameReason(observation(), head(), 0)).toBeNull();
  });

  it('names the worst reason when several hold', () => {
    const dark = observation({ luma: 0 });
    expect(frameReason(dark, head({ yawDeg: 80, interOcularPx: 5 }), 100)).toBe('turned-away');
    expect(frameReason(dark, head({ interOcularPx: 5 }), 100)).toBe('too-small');
    expect(frameReason(dark, head(), 100)).toBe('too-dark');
    expect(frameReason({ ...dark, faces: 2 }, head({ yawDeg: 80 }), 100)).toBe('second-person');
  });
});
