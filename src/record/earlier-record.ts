import { RATE_OF_NAME, type RateName } from '../contracts/rate.ts';

/** What a session of version 1 had in the place of a rate. */
export interface Version1 {
  readonly sensitivity: RateName;
}

/** A session of version 1, with the rate that its sensitivity has become. */
export function fromVersion1<Session extends Version1>({
  sensitivity,
  ...same
}: Session): Omit<Session, 'sensitivity'> & { readonly ratePerMinute: number } {
  return { ...same, ratePerMinute: RATE_OF_NAME[sensitivity] };
}
