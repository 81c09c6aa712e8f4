import type { Moment } from '../../src/contracts/moment.ts';
import { CHANNEL_COUNT } from '../../src/measure/channels.ts';
import { ChannelAnalyser, type AnalysisSummary } from '../../src/spotting/channel-analyser.ts';
import { rateReason } from '../../src/spotting/gates/frame-gate.ts';
import type { Question } from '../../src/spotting/verdict/question.ts';
import type { Session } from '../generator/session.ts';
import type { ShippedNetwork } from './shipped-network.ts';

export interface SessionFindings extends AnalysisSummary {
  readonly moments: readonly Moment[];
}

/** Channels at native frame times, and when the tracker lost the face. */
type Measured = Pick<Session, 'timesMs' | 'values' | 'lostMs' | 'durationMs'>;

/**
 * What ships, on channels, generated or recorded: filters, network and spotter as the app runs them. There are no
 * pictures, so the gates that ask how the face lies in its picture have nothing to look at.
 */
export function findingsInSession(
  network: ShippedNetwork,
  session: Measured,
  ratePerMinute: number,
): SessionFindings {
  const analyser = new ChannelAnalyser(Infinity, ratePerMinute);
  const lostMs = [...session.lostMs].sort((a, b) => a - b);
  const moments: Moment[] = [];
  session.timesMs.forEach((timeMs, frame) => {
    const isLost = lostMs.length > 0 && timeMs >= lostMs[0]!;
    if (isLost) lostMs.shift();
    const channels = session.values.subarray(frame * CHANNEL_COUNT, (frame + 1) * CHANNEL_COUNT);
    for (const question of questionsOf(analyser, timeMs, isLost ? null : channels)) {
      const moment = analyser.judge(question, network.verdictOn(question.window));
      if (moment !== null) moments.push(moment);
    }
  });
  return { moments, ...analyser.summary(session.durationMs) };
}

/** @param channels null where the face was lost */
function questionsOf(
  analyser: ChannelAnalyser,
  timeMs: number,
  channels: Float32Array | null,
): readonly Question[] {
  if (analyser.begin(timeMs) === 'stale') return [];
  const reason = rateReason(analyser.frameIntervalMs);
  if (channels !== null && reason === null) return analyser.take(channels, null);
  analyser.interrupt(reason ?? 'no-face');
  return [];
}
