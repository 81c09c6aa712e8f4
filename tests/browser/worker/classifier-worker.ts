import { DEFAULT_RATE_PER_MINUTE } from '../../../src/contracts/rate.ts';
import { getBackend } from '@tensorflow/tfjs-core';
import { VERDICT_SIZE } from '../../../src/spotting/verdict/layout.ts';
import { Classifier } from '../../../workers/perception/classifier/classifier.ts';
import { Pipeline } from '../../../workers/perception/pipeline.ts';
import { StageClock } from '../../../workers/perception/stage-clock.ts';
import { analyse, observationsOf, steady } from '../../unit/spotting/scene.fixture.ts';
import type { ClassifierReply, ClassifierRun, ClassifierTask } from './contract.ts';

const FPS = 30;

/** A face that does something all the time, so that the windows differ. */
function livelyFace(frames: number): ReturnType<typeof observationsOf> {
  const seconds = Array.from({ length: Math.ceil(frames / FPS) }, (_, second) => second);
  return observationsOf({
    timesMs: steady(FPS, 0, (frames * 1000) / FPS + 1),
    pulses: seconds.map((second) => ({
      onsetMs: second * 1000,
      totalMs: 200 + 40 * (second % 7),
      amplitude: 0.03,
    })),
    blinksMs: seconds.filter((second) => second % 3 === 2).map((second) => second * 1000 + 500),
    pose: (ms) => ({ yaw: 0.1 * Math.sin(ms / 900), pitch: 0.05 * Math.cos(ms / 700) }),
  });
}

async function run({ backend, windows, frames }: ClassifierTask): Promise<ClassifierRun> {
  const classifier = await Classifier.create(backend, () => undefined);
  const seen = analyse(livelyFace(windows + 40)).windows.slice(0, windows);
  const scores: number[] = [];
  for (const window of seen) scores.push(...(await classifier.classify(window)));
  if (scores.length !== windows * VERDICT_SIZE) throw new Error(`only ${scores.length} scores`);
  const pipeline = new Pipeline({ classifier, ratePerMinute: DEFAULT_RATE_PER_MINUTE }, new StageClock(), {
    moment: () => undefined,
  });
  const tensorsBefore = Classifier.tensorCount();
  for (const observation of livelyFace(frames)) await pipeline.take(observation, backend === 'webgl');
  await pipeline.finish(Infinity);
  const tensorsAfter = Classifier.tensorCount();
  return {
    inUse: getBackend(),
    scores,
    tensorsBefore,
    tensorsAfter,
    analysedFrames: pipeline.analysedFrames,
  };
}

globalThis.onmessage = ({ data }: MessageEvent<ClassifierTask>) => {
  run(data).then(
    (done) => globalThis.postMessage({ run: done } satisfies ClassifierReply),
    (error: unknown) => globalThis.postMessage({ failed: String(error) } satisfies ClassifierReply),
  );
};
