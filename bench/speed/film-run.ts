import type {
  CameraRun,
  CapturedPicture,
  ReportedMoment,
  WatchedFrame,
} from '../kit/lab-page/lab-contract.ts';
import { CAMERA_FPS } from '../planting/jpeg-frames.ts';
import type { PlantedMovement } from '../planting/schedule.ts';
import { nearness, type Interval } from '../../src/core/interval.ts';
import { matchOneToOne } from '../../src/core/matching.ts';

/** A planted movement that passed before the camera, on the clock of the capture. */
export interface PassedMovement extends Interval {
  /** Whether every frame of it was judged. */
  readonly judged: boolean;
}

export interface Drop {
  /** Since the first analysed frame. */
  readonly atMs: number;
  readonly frames: number;
}

/** What a camera run over a planted film tells. */
export interface FilmRun {
  readonly passed: number;
  /** Of those, in judged time. */
  readonly judged: number;
  readonly found: number;
  /** Told moments that are none of the planted ones: false, or natural movements of the footage. */
  readonly others: number;
  /** From the planted end of each found movement to its report on the page. */
  readonly latenciesMs: readonly number[];
  readonly drops: readonly Drop[];
  /** Pictures that never came out of the camera, so that nobody could have analysed them. */
  readonly withheld: number;
}

/** A camera run over a planted film, without the lists of every frame. */
export interface FilmReport extends Omit<CameraRun, 'frames' | 'moments' | 'pictures'> {
  readonly film: FilmRun;
}

/** The captured pictures of each time the film was played. */
export function rounds(pictures: readonly CapturedPicture[]): CapturedPicture[][] {
  const all: CapturedPicture[][] = [];
  let last = Infinity;
  for (const picture of pictures) {
    if (picture.number < last) all.push([]);
    all.at(-1)?.push(picture);
    last = picture.number;
  }
  return all;
}

/** Pictures of the film that were skipped between those that were captured. */
export function withheldFrom(pictures: readonly CapturedPicture[]): number {
  const length = 1 + pictures.reduce((most, { number }) => Math.max(most, number), 0);
  return pictures.slice(1).reduce((sum, { number }, k) => {
    const steps = number - pictures[k]!.number;
    return sum + (steps > 0 ? steps : steps + length) - 1;
  }, 0);
}

/** When a moment of the film was captured, between the pictures before and after it; null where these were not. */
function capturedAt(round: readonly CapturedPicture[], filmMs: number): number | null {
  const number = (filmMs * CAMERA_FPS) / 1000;
  const after = round.findIndex((picture) => picture.number >= number);
  if (after < 1) return null;
  const [a, b] = [round[after - 1]!, round[after]!];
  return a.captureMs + ((number - a.number) / (b.number - a.number)) * (b.captureMs - a.captureMs);
}

function isJudged(frames: readonly WatchedFrame[], fromMs: number, toMs: number): boolean {
  const during = frames.filter(({ captureMs }) => captureMs >= fromMs && captureMs <= toMs);
  return during.length > 0 && during.every(({ judged }) => judged);
}

/** Every planted movement that was captured from its onset to its end. */
export function passedBefore(
  { pictures, frames }: Pick<CameraRun, 'pictures' | 'frames'>,
  events: readonly PlantedMovement[],
): PassedMovement[] {
  return rounds(pictures).flatMap((round) =>
    events.flatMap((event) => {
      const onsetMs = capturedAt(round, event.onsetMs);
      const apexMs = capturedAt(round, event.apexMs);
      const offsetMs = capturedAt(round, event.offsetMs);
      if (onsetMs === null || apexMs === null || offsetMs === null) return [];
      return [{ onsetMs, apexMs, offsetMs, judged: isJudged(frames, onsetMs, offsetMs) }];
    }),
  );
}

/** When frames were dropped. */
export function dropsIn(frames: readonly WatchedFrame[]): Drop[] {
  const startMs = frames.at(0)?.captureMs ?? 0;
  return frames.flatMap(({ captureMs, dropped }, k) => {
    const since = dropped - (k > 0 ? frames[k - 1]!.dropped : 0);
    return since > 0 ? [{ atMs: captureMs - startMs, frames: since }] : [];
  });
}

/** Compares what was told with what was planted into the film. */
export function judgeFilmRun(
  run: Pick<CameraRun, 'pictures' | 'frames' | 'moments'>,
  events: readonly PlantedMovement[],
): FilmRun {
  const passed = passedBefore(run, events);
  const matches = matchOneToOne<PassedMovement, ReportedMoment>(passed, run.moments, nearness).toSorted(
    (a, b) => a.truth.offsetMs - b.truth.offsetMs,
  );
  return {
    passed: passed.length,
    judged: passed.filter(({ judged }) => judged).length,
    found: matches.length,
    others: run.moments.length - matches.length,
    latenciesMs: matches.map(({ truth, found }) => found.reportedMs - truth.offsetMs),
    drops: dropsIn(run.frames),
    withheld: withheldFrom(run.pictures),
  };
}
