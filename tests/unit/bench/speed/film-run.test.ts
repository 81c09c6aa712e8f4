import { describe, expect, it } from 'vitest';
import { CAMERA_FPS } from '../../../../bench/planting/jpeg-frames.ts';
import { plantedFrom } from '../../../../bench/planting/schedule.ts';
import {
  dropsIn,
  judgeFilmRun,
  passedBefore,
  rounds,
  withheldFrom,
} from '../../../../bench/speed/film-run.ts';
import type {
  CapturedPicture,
  ReportedMoment,
  WatchedFrame,
} from '../../../../bench/kit/lab-page/lab-contract.ts';

const PICTURE_MS = 1000 / CAMERA_FPS;
/** Two seconds of film, played from some time on the capture's clock. */
const PICTURES = 60;
const START_MS = 5_000_000;

/** One movement, from 1000 to 1300 ms of the film. */
const EVENT = plantedFrom('lip-corner-up', 'both', 0.05, {
  onsetMs: 1000,
  riseMs: 140,
  holdMs: 20,
  fallMs: 140,
});

function played(count: number): CapturedPicture[] {
  return Array.from({ length: count }, (_, k) => ({
    number: k % PICTURES,
    captureMs: START_MS + k * PICTURE_MS,
  }));
}

const watched = (pictures: readonly CapturedPicture[], judged = true): WatchedFrame[] =>
  pictures.map(({ captureMs }) => ({ captureMs, dropped: 0, judged }));

const told = (onsetMs: number, reportedMs: number): ReportedMoment => ({
  onsetMs: START_MS + onsetMs,
  apexMs: START_MS + onsetMs + 150,
  offsetMs: START_MS + onsetMs + 300,
  reportedMs: START_MS + reportedMs,
  latencyMs: 0,
});

describe('a film that a camera plays over and over', () => {
  it('is taken apart into its rounds', () => {
    expect(rounds(played(150)).map((round) => round.length)).toEqual([60, 60, 30]);
  });

  it('passes on a planted movement once a round', () => {
    const pictures = played(150);
    const passed = passedBefore({ pictures, frames: watched(pictures) }, [EVENT]);
    expect(passed.map(({ offsetMs }) => offsetMs - START_MS)).toEqual([
      expect.closeTo(1300, 3),
      expect.closeTo(3300, 3),
    ]);
  });

  it('shows a movement later when the camera held a picture for long', () => {
    const pictures = played(60).map(({ number, captureMs }) => ({
      number,
      captureMs: captureMs + (number >= 20 ? 70 : 0),
    }));
    const { onsetMs, offsetMs } = passedBefore({ pictures, frames: [] }, [EVENT])[0]!;
    expect([onsetMs - START_MS, offsetMs - START_MS]).toEqual([
      expect.closeTo(1070, 3),
      expect.closeTo(1370, 3),
    ]);
  });

  it('bridges pictures that nobody saw', () => {
    const pictures = played(60).filter(({ number }) => number < 37 || number > 40);
    const { offsetMs } = passedBefore({ pictures, frames: [] }, [EVENT])[0]!;
    expect(offsetMs - START_MS).toBeCloseTo(1300, 3);
  });

  it('is known to have kept pictures back, also over its end', () => {
    expect(withheldFrom(played(150))).toBe(0);
    expect(withheldFrom(played(150).filter((_, k) => k !== 10 && k !== 59 && k !== 60 && k !== 130))).toBe(4);
  });

  it('does not count a movement whose end was not captured', () => {
    expect(passedBefore({ pictures: played(38), frames: [] }, [EVENT])).toEqual([]);
  });
});

describe('a run over a planted film', () => {
  const pictures = played(120);
  const frames = watched(pictures);

  it('measures from the planted end to the report, whatever end was found', () => {
    const moments = [told(1040, 1560), told(2990, 3600)];
    const run = judgeFilmRun({ pictures, frames, moments }, [EVENT]);
    expect(run).toMatchObject({ passed: 2, judged: 2, found: 2, others: 0 });
    expect(run.latenciesMs).toEqual([expect.closeTo(260, 3), expect.closeTo(300, 3)]);
  });

  it('tells apart what was found, missed, and neither', () => {
    const moments = [told(200, 800), told(1010, 1600)];
    expect(judgeFilmRun({ pictures, frames, moments }, [EVENT])).toMatchObject({
      passed: 2,
      found: 1,
      others: 1,
    });
  });

  it('knows which movements fell into time that was not judged', () => {
    const half = frames.map((frame, k) => ({ ...frame, judged: k < 60 }));
    expect(judgeFilmRun({ pictures, frames: half, moments: [] }, [EVENT])).toMatchObject({
      passed: 2,
      judged: 1,
    });
  });
});

describe('dropped frames', () => {
  it('are told by the time since the first frame', () => {
    const counts = [0, 0, 2, 2, 3];
    const frames = counts.map((dropped, k) => ({ captureMs: 100 * k + 7, dropped, judged: true }));
    expect(dropsIn(frames)).toEqual([
      { atMs: 200, frames: 2 },
      { atMs: 400, frames: 1 },
    ]);
  });

  it('before the first analysed frame count as its own', () => {
    expect(dropsIn([{ captureMs: 50, dropped: 3, judged: false }])).toEqual([{ atMs: 0, frames: 3 }]);
  });
});
