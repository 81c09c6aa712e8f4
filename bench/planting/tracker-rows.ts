import type { Trace } from '../../src/contracts/observation.ts';
import { REGION_LANDMARKS, REGIONS, RIGID_LANDMARKS, type Region } from '../../src/measure/regions.ts';
import { spread } from './families.ts';
import { faceInTrace, type Face, type Point } from './face.ts';
import { gainOf, type Gain } from './gain.ts';
import { ANATOMY, regionsOf } from './movements.ts';
import { playOrder, type Shown } from './play-order.ts';
import { injectedMotion, landmarkMotion, patchesOf, patchMotion, trackedShare } from './region-motion.ts';
import type { Planted } from './schedule.ts';
import { highPassed, quantile, robustDeviation } from './statistics.ts';
import type { Trial } from './trial.ts';

/** As long as the spotter's own memory of rest: longer than a brief movement, shorter than a turn of the head. */
const HIGH_PASS_MS = 1200;
/** Less than this share of the movement reaches the patch: nothing to be recovered there. */
const LEAST_SHARE = 0.05;

/** What was measured of one movement in one region. */
export interface GainRow extends Gain {
  readonly clip: string;
  readonly movement: Planted['movement'];
  /** Without its side. */
  readonly region: string;
  readonly amplitude: number;
  /** Part of the movement's peak that reaches the patches. */
  readonly share: number;
  /** The same gain from landmarks instead of patches. */
  readonly landmarkGain: number | null;
}

/** How restless a region is with nothing planted; in IOD. */
export interface NoiseRow {
  readonly region: Region;
  readonly sidewaysIod: number;
  readonly verticalIod: number;
  /** 95 % of the vertical motion stays below this. */
  readonly verticalP95Iod: number;
  readonly trackedShare: number;
}

/** One trace with its faces and region series, each worked out once. */
class Measured {
  readonly #faces = new Map<number, Face | null>();
  readonly #series = new Map<string, readonly number[]>();

  constructor(readonly trace: Trace) {}

  patches(region: Region, axis: 0 | 1): readonly number[] {
    return this.#once(`patches ${region} ${axis}`, () => patchMotion(this.trace, patchesOf(region), axis));
  }

  landmarks(region: Region, axis: 0 | 1): readonly number[] {
    return this.#once(`landmarks ${region} ${axis}`, () =>
      landmarkMotion(
        this.trace,
        (frame) => this.#face(frame),
        REGION_LANDMARKS[region],
        RIGID_LANDMARKS,
        axis,
      ),
    );
  }

  #face(frame: number): Face | null {
    const known = this.#faces.get(frame);
    if (known !== undefined) return known;
    const face = faceInTrace(this.trace, frame);
    this.#faces.set(frame, face);
    return face;
  }

  #once(key: string, make: () => readonly number[]): readonly number[] {
    const known = this.#series.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#series.set(key, made);
    return made;
  }
}

export function noiseRows(twin: Trace): NoiseRow[] {
  return REGIONS.map((region) => {
    const patches = patchesOf(region);
    const axis = (which: 0 | 1): number[] =>
      highPassed(twin.timesMs, patchMotion(twin, patches, which), HIGH_PASS_MS);
    const vertical = axis(1);
    return {
      region,
      sidewaysIod: robustDeviation(axis(0)),
      verticalIod: robustDeviation(vertical),
      verticalP95Iod: quantile(vertical.map(Math.abs), 0.95),
      trackedShare: trackedShare(twin, patches),
    };
  });
}

/** Motion of the planted clip beyond its twin's, along a direction. */
function answerAlong(
  direction: Point,
  planted: readonly [readonly number[], readonly number[]],
  twin: readonly [readonly number[], readonly number[]],
): number[] {
  const length = Math.hypot(direction.x, direction.y);
  return planted[0].map((value, k) => {
    const x = value - twin[0][k];
    const y = planted[1][k] - twin[1][k];
    return (x * direction.x + y * direction.y) / length;
  });
}

/** The face and its displacement when the movement is at its apex, in the untouched clip. */
function atApex(anchors: Trace, shown: readonly Shown[], event: Planted, trial: Trial) {
  const apex = shown.find(({ timeMs }) => timeMs >= event.apexMs);
  const face = apex ? faceInTrace(anchors, apex.frame) : null;
  if (face === null) return null;
  const strengthPx = event.amplitude * face.iodPx;
  return { face, map: spread(trial, face, event, strengthPx, anchors) };
}

function regionsMoved({ movement, side }: Planted): readonly Region[] {
  const anatomy = ANATOMY[movement];
  const sides = side === 'both' ? (['right', 'left'] as const) : [side];
  return [...new Set(sides.flatMap((one) => regionsOf(anatomy, one)))];
}

/** What the tracker recovers of each of a trial's movements. All three traces are of the same length and times. */
export function gainRows(trial: Trial, anchors: Trace, twinTrace: Trace, plantedTrace: Trace): GainRow[] {
  const shown = playOrder(anchors.timesMs, trial.background.passes);
  const [twin, planted] = [new Measured(twinTrace), new Measured(plantedTrace)];
  const { timesMs } = plantedTrace;
  return trial.events.flatMap((event) => {
    const apex = atApex(anchors, shown, event, trial);
    if (apex === null) return [];
    return regionsMoved(event).flatMap((region) => {
      const moved = injectedMotion(apex.map, apex.face, patchesOf(region));
      const injected = Math.hypot(moved.x, moved.y);
      if (injected < LEAST_SHARE * event.amplitude) return [];
      const both = (of: Measured, kind: 'patches' | 'landmarks') =>
        [of[kind](region, 0), of[kind](region, 1)] as const;
      const gainBy = (kind: 'patches' | 'landmarks'): Gain | null => {
        const answer = answerAlong(moved, both(planted, kind), both(twin, kind));
        return gainOf(timesMs, answer, event, injected);
      };
      const gain = gainBy('patches');
      if (gain === null) return [];
      const { movement, amplitude } = event;
      const plain = region.replace(/-(right|left)$/, '');
      const share = injected / amplitude;
      const landmarkGain = gainBy('landmarks')?.gain ?? null;
      return [{ ...gain, clip: trial.name, movement, region: plain, amplitude, share, landmarkGain }];
    });
  });
}
