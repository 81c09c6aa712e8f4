import type { Findings } from '../../../../bench/dataset/findings.ts';
import { msOf } from '../../../../bench/dataset/frame-clock.ts';
import type { Label } from '../../../../bench/dataset/labels.ts';
import type { ScoredVideo } from '../../../../bench/dataset/scored-video.ts';
import { partTimes } from '../../contracts/part-times.fixture.ts';

/** From one frame to another, both included. */
export type Frames = readonly [onset: number, offset: number];

/** 100 frames a second: a frame lasts 10 ms. */
export const CLOCK = { fps: 100, first: 1 };
const FRAMES = 6000;

export interface Happening {
  readonly name?: string;
  readonly subject?: string;
  readonly brief?: readonly Frames[];
  readonly lasting?: readonly Frames[];
  readonly found?: readonly Frames[];
  readonly findings?: Partial<Findings>;
}

function label([onset, offset]: Frames, length: Label['length']): Label {
  return { subject: '', video: '', length, onset, apex: null, offset, units: [12], row: 1 };
}

function moment([onset, offset]: Frames): Findings['moments'][number] {
  return {
    onsetMs: msOf(onset, CLOCK),
    apexMs: msOf((onset + offset) / 2, CLOCK),
    offsetMs: msOf(offset, CLOCK),
    confidence: 1,
    amplitude: 0.01,
    movements: [{ name: 'lip-corner-up' }],
  };
}

/** A minute of film in which this happens and that is found. */
export function scoredVideo({
  name = 'v',
  subject = 's',
  brief = [],
  lasting = [],
  found = [],
  findings,
}: Happening): ScoredVideo {
  return {
    name,
    subject,
    clock: CLOCK,
    labels: [
      ...brief.map((frames) => label(frames, 'brief')),
      ...lasting.map((frames) => label(frames, 'lasting')),
    ],
    findings: {
      source: { width: 640, height: 480, fps: CLOCK.fps, frames: FRAMES, durationMs: FRAMES * 10 },
      scoredMs: 48_000,
      unscoredMs: 12_000,
      unscored: [],
      parts: partTimes(FRAMES * 10),
      moments: found.map(moment),
      faceSeen: true,
      truncated: false,
      environment: { browser: 'none', backend: 'wasm', landmarkerSha256: '', modelVersion: '1' },
      ...findings,
    },
  };
}
