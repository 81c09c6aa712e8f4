import { MEASURED_PARTS, type MeasuredPart } from '../contracts/face-part.ts';
import type { PartTimes } from '../contracts/judged-time.ts';
import type { Moment, UnscoredReason, UnscoredSpan } from '../contracts/moment.ts';
import { RATE_OF_NAME, type RateName } from '../contracts/rate.ts';
import { recordOf } from '../core/record-of.ts';
import { unionMs } from '../core/spans.ts';
import { judgedThrough } from '../spotting/judged-parts.ts';

interface Moment1 {
  readonly moment: Omit<Moment, 'judgedParts'>;
}

/** What a session of version 1 had in the place of a rate, and of what was judged of each part of the face. */
export interface Version1 {
  readonly sensitivity: RateName;
  readonly durationMs: number;
  readonly unscored: readonly UnscoredSpan[];
  readonly moments: readonly Moment1[];
}

type Judged<Reviewed extends Moment1> = Omit<Reviewed, 'moment'> & {
  readonly moment: Reviewed['moment'] & Pick<Moment, 'judgedParts'>;
};

type Version2<Session extends Version1> = Omit<Session, 'sensitivity' | 'moments'> & {
  readonly ratePerMinute: number;
  readonly parts: PartTimes;
  readonly moments: readonly Judged<Session['moments'][number]>[];
};

/** In version 1 each reason silenced the same parts always; those that are not here, the whole face. */
const SILENCED: Readonly<Partial<Record<UnscoredReason, MeasuredPart>>> = {
  'speech-lower-face': 'mouth',
  'blink-lids': 'lids',
};

/** A session of version 1, with the rate that its sensitivity has become, and its time told by parts of the face. */
export function fromVersion1<Session extends Version1>(session: Session): Version2<Session> {
  const { sensitivity, moments, ...same } = session;
  const parts = partsOf(session);
  return {
    ...same,
    ratePerMinute: RATE_OF_NAME[sensitivity],
    parts,
    moments: moments.map((each: Session['moments'][number]) => judged(each, parts)),
  };
}

function judged<Reviewed extends Moment1>(reviewed: Reviewed, parts: PartTimes): Judged<Reviewed> {
  const { onsetMs: fromMs, offsetMs: toMs } = reviewed.moment;
  return {
    ...reviewed,
    moment: { ...reviewed.moment, judgedParts: judgedThrough({ fromMs, toMs }, parts) },
  };
}

function partsOf({ unscored, durationMs }: Version1): PartTimes {
  return recordOf(MEASURED_PARTS, (part) => {
    const unjudged = unscored.filter(({ reason }) => (SILENCED[reason] ?? part) === part);
    return { judgedMs: Math.max(0, durationMs - unionMs(unjudged)), unjudged };
  });
}
