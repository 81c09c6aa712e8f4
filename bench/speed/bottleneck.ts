import type { Run } from '../../src/benchmark/result/result.ts';
import { STAGES } from '../../src/contracts/perception.ts';
import { fixed, percent } from '../kit/markdown.ts';

/** What the worker spends most of a frame's time on, in one sentence. */
export function bottleneckSentence({ stages, workMs }: Run): string {
  const timed = STAGES.flatMap((stage) => {
    const ms = stages[stage]?.p50;
    return ms === undefined ? [] : [{ stage, ms }];
  });
  const longest = timed.reduce((most, each) => (each.ms > most.ms ? each : most));
  const share = percent(longest.ms / workMs.p50);
  return `The bottleneck is ${longest.stage}: ${fixed(longest.ms, 1)} of the ${fixed(workMs.p50, 1)} ms that a frame takes in the worker (medians), ${share}.`;
}
