import { describe, expect, it } from 'vitest';
import { MORE } from '../../../../bench/kit/markdown.ts';
import { beyondLandmarks } from '../../../../bench/speed/beyond-landmarks.ts';
import { bottleneckSentence } from '../../../../bench/speed/bottleneck.ts';
import { reportMarkdown } from '../../../../bench/speed/report.ts';
import { runWith, timesAround, traceRunWith } from '../../benchmark/result.fixture.ts';
import { ALL_PARTS, ENDURANCE, PROVENANCE, NO_PARTS } from './parts.fixture.ts';

const timed = (p50: number) => ({ ...timesAround(p50), p50 });

describe('the report on speed', () => {
  const text = reportMarkdown(PROVENANCE, { ...ALL_PARTS, endurance: ENDURANCE });
  const parts = text.split(MORE);
  const [shown, rest] = [parts[0]!, parts[1]!];

  it('says on what machine, then what is to be reached', () => {
    expect(shown).toMatch(
      /^Measured 2026-01-02 at abc1234, pipeline 0123456789ab: CPU 9000[^|]*\n\n\| {2}\| measured \| to reach \|/,
    );
  });

  it('has a column for each back end, and a row for each camera', () => {
    expect(shown).toContain('| clip 400 x 300, webgl |');
    expect(shown).toContain('| trace, wasm | camera 640 x 480, wasm |');
    expect(shown).toContain('| camera, 1920 x 1080 at 30 a second | 30.0 | 0 of 900 (0.0 %) |');
  });

  it('says what movements are still found', () => {
    expect(shown).toContain('of the distance between the eyes');
  });

  it('keeps every run and what the page costs for whoever reads on', () => {
    expect(rest).toContain('54000 frames in 15 minutes, wasm');
    expect(rest.match(/^### /gm)).toHaveLength(9);
  });

  it('has only what was asked for', () => {
    const alone = reportMarkdown(PROVENANCE, { ...NO_PARTS, trace: ALL_PARTS.trace });
    expect(alone).not.toContain('bottleneck');
    expect(alone).not.toContain('later stages over landmarks');
    expect(reportMarkdown(PROVENANCE, NO_PARTS)).not.toContain('|');
  });
});

describe('the bottleneck', () => {
  it('is the stage of the worker with the longest median, as a share of the frame', () => {
    const stages = { arrival: timed(40), landmarks: timed(6), classifier: timed(9) };
    expect(bottleneckSentence(runWith({ stages, workMs: timed(18) }))).toBe(
      'The bottleneck is classifier: 9.0 of the 18.0 ms that a frame takes in the worker (medians), 50 %.',
    );
  });
});

describe('what comes after the landmarks', () => {
  it('is a share of their time', () => {
    const stages = {
      decode: timed(50),
      landmarks: timed(10),
      crop: timed(1),
      spotter: timed(2),
      paint: timed(9),
    };
    expect(beyondLandmarks(stages)).toBeCloseTo(0.3);
  });

  it('is none where no landmarker ran', () => {
    expect(beyondLandmarks(traceRunWith().stages)).toBeNull();
  });
});
