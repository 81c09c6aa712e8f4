import { describe, expect, it } from 'vitest';
import { analysisJson } from '../../../../src/cli/commands/analysis-json.ts';
import { ANALYSIS } from './analysis.fixture.ts';

describe('JSON of an analysis', () => {
  it('has the fields of schema 1, the rate that was asked for, what was judged of each part, and no others', () => {
    expect(analysisJson(ANALYSIS)).toEqual({
      schema: 2,
      source: { name: 'clip.mp4', width: 640, height: 480, fps: 25, frames: 775, durationMs: 31_000 },
      analysed: {
        frames: 775,
        ratePerMinute: 0.5,
        scoredMs: 27_520,
        unscoredMs: 3480,
        unscored: ANALYSIS.clip.unscored,
        parts: ANALYSIS.clip.parts,
      },
      moments: [
        {
          ...ANALYSIS.clip.moments[0],
          onsetMs: 2012.346,
          offsetMs: 2332.346,
          amplitude: 0.023,
          confidence: 0.835,
          judgedParts: ['brows', 'lids', 'mid-face', 'mouth'],
        },
      ],
      timing: {
        backend: 'wasm',
        stages: { landmarks: { p50: 9.04, p95: 12, p99: 15 }, classifier: { p50: 0.31, p95: 0.5, p99: 1 } },
        framesPerSecond: 71.26,
      },
      environment: { browser: 'Chromium 156.0.1.2', landmarkerSha256: 'abc', modelVersion: '1', cores: 2 },
    });
  });

  it('has every size of the pictures where it changes', () => {
    const sizes = [
      { fromMs: 0, width: 640, height: 480 },
      { fromMs: 2000, width: 480, height: 640 },
    ];
    const source = { ...ANALYSIS.clip.source, sizes };
    const json = analysisJson({ ...ANALYSIS, clip: { ...ANALYSIS.clip, source } });
    expect(json.source).toMatchObject({ width: 640, height: 480, sizes });
  });
});
