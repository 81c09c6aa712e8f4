import type { Perspective } from '../coach/context.ts';
import type { SessionRecord } from '../record/session-record.ts';

/** A kept session in a list: light, without its moments. */
export interface KeptEntry {
  readonly id: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly source: SessionRecord['source'];
  readonly perspective: Perspective;
  readonly scenario: string;
  readonly durationMs: number;
  /** How many moments it holds. */
  readonly moments: number;
}

export function entryOf(record: SessionRecord): KeptEntry {
  const { id, startedAt, source, context, scenario, durationMs, moments } = record;
  return {
    id,
    startedAt,
    source,
    perspective: context.perspective,
    scenario,
    durationMs,
    moments: moments.length,
  };
}
