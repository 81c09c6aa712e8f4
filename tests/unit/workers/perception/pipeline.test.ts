import { DEFAULT_RATE_PER_MINUTE } from '../../../../src/contracts/rate.ts';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../src/contracts/moment.ts';
import { LANDMARK_COUNT, type Observation } from '../../../../src/contracts/observation.ts';
import { Pipeline, type WindowClassifier } from '../../../../workers/perception/pipeline.ts';
import { StageClock } from '../../../../workers/perception/stage-clock.ts';
import { observationsOf, ruleOfBrows, steady } from '../../spotting/scene.fixture.ts';
import { wholeFace } from '../../../../src/spotting/gates/silences.ts';

const PULSES = [
  { onsetMs: 2500, totalMs: 330, amplitude: 0.03 },
  { onsetMs: 4400, totalMs: 280, amplitude: 0.025 },
];

/** Answers at once, or after as many turns of the event loop as `turns` says for each window. */
function classifier(turns: (window: number) => number = () => 0): WindowClassifier {
  let windows = 0;
  return {
    async classify(window) {
      const verdict = ruleOfBrows(window);
      for (let turn = turns(windows++); turn > 0; turn--)
        await new Promise((resolve) => setImmediate(resolve));
      return verdict;
    },
  };
}

interface Run {
  readonly moments: Moment[];
  readonly emittedMs: number[];
  readonly pipeline: Pipeline;
}

async function run(
  observations: readonly Observation[],
  by: WindowClassifier,
  overlap: boolean,
): Promise<Run> {
  const [moments, emittedMs]: [Moment[], number[]] = [[], []];
  const moment = (found: Moment, atMs: number): void => {
    moments.push(found);
    emittedMs.push(atMs);
  };
  const pipeline = new Pipeline(
    { classifier: by, ratePerMinute: DEFAULT_RATE_PER_MINUTE },
    new StageClock(),
    {
      moment,
    },
  );
  for (const observation of observations) await pipeline.take(observation, overlap);
  await pipeline.finish(observations[observations.length - 1]!.timestampMs);
  return { moments, emittedMs, pipeline };
}

const FACTS = { dropped: 0, framesPerSecond: 30, arrivedMs: 1, takenMs: 2 };

describe('Pipeline', () => {
  const observations = observationsOf({ timesMs: steady(30, 0, 6500), pulses: PULSES, blinksMs: [3500] });

  it('gives the same moments and spans whether the classifier is awaited at once or a frame later', async () => {
    const atOnce = await run(observations, classifier(), false);
    const overlapped = await run(observations, classifier(), true);
    const slow = await run(
      observations,
      classifier((window) => window % 4),
      true,
    );
    expect(atOnce.moments).toHaveLength(PULSES.length);
    for (const other of [overlapped, slow]) {
      expect(other.moments).toEqual(atOnce.moments);
      expect(other.pipeline.summary(6500)).toEqual(atOnce.pipeline.summary(6500));
    }
  });

  it('tells a moment within 400 ms of its end on the clock of the frames, a frame later when overlapping', async () => {
    for (const overlap of [false, true]) {
      const { moments, emittedMs } = await run(observations, classifier(), overlap);
      moments.forEach(({ offsetMs }, i) => {
        expect(emittedMs[i]! - offsetMs).toBeGreaterThan(0);
        expect(emittedMs[i]! - offsetMs).toBeLessThanOrEqual(400);
      });
    }
  });

  it('counts frames, and says whether it ever saw a face', async () => {
    const doubled = observations.map((seen, i) => ({ ...seen, doubled: i % 10 === 9, faces: 0 }));
    const { pipeline } = await run(doubled, classifier(), false);
    expect(pipeline.faceSeen).toBe(false);
    const report = pipeline.report(doubled[0]!, { ...FACTS, dropped: 4, framesPerSecond: 29.5 });
    expect(report.counts).toEqual({
      analysed: doubled.length,
      dropped: 4,
      doubled: doubled.filter((seen) => seen.doubled).length,
    });
    expect(report.landmarks).toBeNull();
    expect(report.quality).toMatchObject({
      framesPerSecond: 29.5,
      interOcularPx: 0,
      silences: [wholeFace('no-face')],
    });
    expect((await run(observations, classifier(), false)).pipeline.faceSeen).toBe(true);
  });

  it('reports landmarks as a fresh array of x and y, fit to be handed over', async () => {
    const { pipeline } = await run(observations.slice(0, 3), classifier(), false);
    const [one, two] = [pipeline.report(observations[2]!, FACTS), pipeline.report(observations[2]!, FACTS)];
    expect(one.landmarks).toHaveLength(LANDMARK_COUNT * 2);
    expect(one.landmarks).not.toBe(two.landmarks);
    expect(one.landmarks?.[2 * 33]).toBe(observations[2]!.landmarks[3 * 33]);
    expect(one.landmarks?.[2 * 33 + 1]).toBe(observations[2]!.landmarks[3 * 33 + 1]);
    expect(one.quality.interOcularPx).toBeGreaterThan(60);
  });

  it('tells when a frame arrived, was taken and was sent, in this order, on a clock shared with the page', async () => {
    const sharedMs = (): number => performance.timeOrigin + performance.now();
    const { pipeline } = await run(observations.slice(0, 3), classifier(), false);
    const beforeMs = sharedMs();
    const { arrivedMs, takenMs, sentMs } = pipeline.report(observations[2]!, FACTS).timing;
    expect(takenMs - arrivedMs).toBeCloseTo(1);
    expect(sentMs).toBeGreaterThanOrEqual(beforeMs);
    expect(sentMs).toBeLessThanOrEqual(sharedMs());
  });

  it('shows no landmarks of two people', async () => {
    const two = observations.slice(0, 3).map((seen) => ({ ...seen, faces: 2 }));
    const { pipeline } = await run(two, classifier(), false);
    expect(pipeline.report(two[2]!, FACTS).landmarks).toBeNull();
  });

  it('passes the failure of a classifier on', async () => {
    const failing: WindowClassifier = { classify: () => Promise.reject(new Error('no answer')) };
    await expect(run(observations, failing, false)).rejects.toThrow('no answer');
    await expect(run(observations, failing, true)).rejects.toThrow('no answer');
  });

  it('loses only the verdict that failed: the frames after it are judged', async () => {
    const answers = classifier();
    let asked = 0;
    const failing: WindowClassifier = {
      classify: (window) =>
        asked++ === 20 ? Promise.reject(new Error('no answer')) : answers.classify(window),
    };
    const moments: Moment[] = [];
    const pipeline = new Pipeline(
      { classifier: failing, ratePerMinute: DEFAULT_RATE_PER_MINUTE },
      new StageClock(),
      { moment: (moment) => moments.push(moment) },
    );
    const failures: unknown[] = [];
    for (const observation of observations)
      await pipeline.take(observation, true).catch((error: unknown) => failures.push(error));
    await pipeline.finish(6500);
    expect(failures).toEqual([new Error('no answer')]);
    expect(moments).toHaveLength(PULSES.length);
  });
});
