import type { Analysis } from '../../../../src/cli/commands/analysis-json.ts';
import { MEASURED_PARTS } from '../../../../src/contracts/face-part.ts';
import { partTimes } from '../../contracts/part-times.fixture.ts';

/** An analysis with one of everything. */
const timed = (p50: number, p95: number, p99: number) => ({
  count: 100,
  mean: p50,
  p50,
  p95,
  p99,
  max: p99,
  bins: [],
});

const SETTLING = { fromMs: 0, toMs: 1000, reason: 'settling' } as const;
const BLINK = { fromMs: 4000, toMs: 4480, reason: 'blink-lids' } as const;
const SETTLING_ANEW = { fromMs: 5000, toMs: 7000, reason: 'settling' } as const;

export const ANALYSIS: Analysis = {
  name: 'clip.mp4',
  ratePerMinute: 0.5,
  browser: 'Chromium 156.0.1.2',
  cores: 2,
  start: {
    backend: 'wasm',
    backendReason: 'no-webgl',
    landmarkerSha256: 'abc',
    modelVersion: '1',
  },
  clip: {
    source: {
      width: 640,
      height: 480,
      sizes: [{ fromMs: 0, width: 640, height: 480 }],
      fps: 25,
      frames: 775,
      durationMs: 31_000,
    },
    analysedFrames: 775,
    scoredMs: 27_520,
    unscoredMs: 3480,
    unscored: [SETTLING, BLINK, SETTLING_ANEW],
    parts: partTimes(31_000, [SETTLING, SETTLING_ANEW], { lids: [BLINK] }),
    moments: [
      {
        onsetMs: 2012.3456789,
        apexMs: 2160,
        offsetMs: 2332.3456789,
        durationMs: 320,
        durationErrorMs: 40,
        confidence: 0.8349,
        amplitude: 0.02345,
        movements: [
          { name: 'inner-brow-up', side: 'both', score: 0.9 },
          { name: 'outer-brow-up', side: 'both', score: 0.8 },
          { name: 'lip-corner-up', side: 'left', score: 0.6 },
        ],
        judgedParts: MEASURED_PARTS,
      },
    ],
    stages: { landmarks: timed(9.04, 12, 15), classifier: timed(0.31, 0.5, 1) },
    framesPerSecond: 71.26,
    truncated: false,
    faceSeen: true,
  },
};
