import { MEASURED_PARTS, type MeasuredPart } from '../contracts/face-part.ts';
import type { UnscoredSpan } from '../contracts/moment.ts';
import { recordOf } from '../core/record-of.ts';
import { unionMs } from '../core/spans.ts';

/** The times of a session that an earlier version could get wrong. */
interface Times {
  readonly durationMs: number;
  readonly judgedMs: number;
  readonly unscored: readonly UnscoredSpan[];
  readonly parts: Readonly<
    Record<MeasuredPart, { readonly judgedMs: number; readonly unjudged: readonly UnscoredSpan[] }>
  >;
  readonly moments: readonly { readonly moment: { readonly offsetMs: number } }[];
  readonly cues: readonly { readonly atMs: number }[];
}

/**
 * Earlier versions took the time back with a camera's clock that was set back: a session could end before its moments,
 * with less than no time judged. It lasted until the last that is known of it, and was judged where no reason says
 * otherwise. Whatever is sound stays as it is.
 */
export function withMendedTimes<Session extends Times>(session: Session): Session {
  if (isSound(session)) return session;
  const { moments, cues, unscored } = session;
  const knownMs = [
    ...moments.map(({ moment }) => moment.offsetMs),
    ...cues.map(({ atMs }) => atMs),
    ...unscored.map(({ toMs }) => toMs),
  ];
  const durationMs = knownMs.reduce((latest, ms) => Math.max(latest, ms), session.durationMs);
  const judged = (spans: readonly UnscoredSpan[]): number => Math.max(0, durationMs - unionMs(spans));
  const parts = recordOf(MEASURED_PARTS, (part) => {
    const { unjudged } = session.parts[part];
    return { judgedMs: judged(unjudged), unjudged };
  });
  return { ...session, durationMs, judgedMs: judged(unscored), parts };
}

function isSound({ judgedMs, parts }: Times): boolean {
  return [judgedMs, ...MEASURED_PARTS.map((part) => parts[part].judgedMs)].every((ms) => ms >= 0);
}
