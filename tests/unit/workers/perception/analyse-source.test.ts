import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS } from '../../../../src/contracts/face-part.ts';
import type { Observation } from '../../../../src/contracts/observation.ts';
import { analyseSource } from '../../../../workers/perception/analyse-source.ts';
import type { SourceFrame } from '../../../../workers/perception/frames/source-frames.ts';
import { StageClock } from '../../../../workers/perception/stage-clock.ts';
import { observationsOf, steady } from '../../spotting/scene.fixture.ts';
import { fakeParts } from './parts.fixture.ts';

function framesOf(observations: readonly Observation[]): SourceFrame[] {
  return observations.map((observation) => ({
    timestampMs: observation.timestampMs,
    due: () => Promise.resolve(),
    observe: () => Promise.resolve(observation),
    close: () => undefined,
  }));
}

describe("a clip's report", () => {
  it('does not count as judged what passes before the first picture', async () => {
    const report = async (fromMs: number) => {
      const { parts, emit } = fakeParts();
      const observations = observationsOf({ timesMs: steady(30, fromMs, fromMs + 4000) });
      const run = { frames: framesOf(observations), promisedMs: 0, signal: new AbortController().signal };
      return analyseSource(parts, new StageClock(), emit, run);
    };
    const [prompt, late] = [await report(0), await report(500)];
    expect(late.source.durationMs).toBeCloseTo(prompt.source.durationMs + 500, 6);
    expect(late.scoredMs).toBeCloseTo(prompt.scoredMs, 6);
    expect(late.unscoredMs).toBeCloseTo(prompt.unscoredMs + 500, 6);
    expect(late.unscored[0]).toEqual({ fromMs: 0, toMs: 500, reason: 'frame-gap' });
    expect((await report(20)).unscored[0]).toEqual({ fromMs: 0, toMs: 20, reason: 'settling' });
    for (const part of MEASURED_PARTS)
      expect(late.parts[part].judgedMs).toBeCloseTo(prompt.parts[part].judgedMs, 6);
  });

  it('tells every size that its pictures have, and from when, the first as its own', async () => {
    const { parts, emit } = fakeParts();
    const timesMs = [0, 42, 83, 125, 167, 208];
    const observations = observationsOf({ timesMs }).map((observation, index) =>
      index >= 2 && index < 4 ? { ...observation, widthPx: 480, heightPx: 640 } : observation,
    );
    const run = { frames: framesOf(observations), promisedMs: 0, signal: new AbortController().signal };
    const { source } = await analyseSource(parts, new StageClock(), emit, run);
    expect(source).toMatchObject({ width: 640, height: 480, frames: 6 });
    expect(source.sizes).toEqual([
      { fromMs: 0, width: 640, height: 480 },
      { fromMs: 83, width: 480, height: 640 },
      { fromMs: 167, width: 640, height: 480 },
    ]);
    expect(source.fps).toBeCloseTo(24, 1);
    expect(source.durationMs).toBeCloseTo(250, 0);
  });
});
