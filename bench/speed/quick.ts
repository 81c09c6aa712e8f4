import { Complaint } from '../../src/cli/terminal/complaint.ts';
import { BENCH_CLIP } from '../kit/bench-clip.ts';
import type { PeerReport } from '../peers/peer-report.ts';
import { runPeers } from '../peers/run-peers.ts';

const WHOLE = 'sotto-wasm';
const ALONE = 'landmarker-alone';
/** As few as tell a median. */
const ROUNDS = 5;
/** A third above the 1.2 that is to be reached: a busy machine spreads the ratio. */
export const RATIO_GUARD = 1.6;

/** One sentence on the ratio. @throws Complaint when it is above the guard, or there is none */
export function quickVerdict({ ratios }: Pick<PeerReport, 'ratios'>): string {
  const ratio = ratios.find(({ of, to }) => of === WHOLE && to === ALONE)?.median;
  if (ratio === undefined) throw new Complaint(`The time of ${WHOLE} over ${ALONE} could not be measured.`);
  const sentence = `A frame takes ${WHOLE} ${ratio.toFixed(2)} times as long as ${ALONE}`;
  if (ratio > RATIO_GUARD) throw new Complaint(`${sentence}: more than ${RATIO_GUARD}.`);
  return `${sentence}; up to ${RATIO_GUARD} passes.`;
}

/** Whether the worker is far slower than its landmarker alone, in under a minute. */
export async function quickLook(): Promise<string> {
  return quickVerdict(await runPeers({ clipPath: BENCH_CLIP, rounds: ROUNDS, only: [WHOLE, ALONE] }));
}
