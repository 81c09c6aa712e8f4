import type { Moment } from '../../../src/contracts/moment.ts';
import { MOVEMENTS, NUISANCES } from '../../../src/contracts/movement.ts';
import { LANDMARK_VALUES, PATCH_STRIDE, type Observation } from '../../../src/contracts/observation.ts';
import { Random } from '../../../src/core/random.ts';
import { CHANNEL, LATERAL_SIGN } from '../../../src/measure/channels.ts';
import { PATCHES, PATCH_COUNT, REGIONS } from '../../../src/measure/regions.ts';
import { photograph, type HeadPose } from '../../../src/synthetic/camera.ts';
import { lidClosureAt } from '../../../src/synthetic/face.ts';
import { STILL, bothSides, newFacePoints, shapeFace } from '../../../src/synthetic/shape.ts';
import { Analyser } from '../../../src/spotting/analyser.ts';
import type { AnalysisSummary } from '../../../src/spotting/channel-analyser.ts';
import type { Question } from '../../../src/spotting/verdict/question.ts';
import { SHIPPED_DETECTOR } from '../../../src/spotting/evidence/detector-model.ts';
import {
  VERDICT,
  VERDICT_SIZE,
  LOOK_AHEAD_FRAMES,
  WINDOW_FRAMES,
} from '../../../src/spotting/verdict/layout.ts';
import { FEATURE_COUNT, FEATURE_NAMES } from '../../../src/spotting/features/normalise.ts';

/** The brows go up and come down again: half a sine wave. */
export interface Pulse {
  readonly onsetMs: number;
  readonly totalMs: number;
  /** IOD. */
  readonly amplitude: number;
}

export interface Scene {
  readonly timesMs: readonly number[];
  readonly seed?: number;
  readonly pulses?: readonly Pulse[];
  readonly blinksMs?: readonly number[];
  readonly pose?: (timeMs: number) => Partial<HeadPose>;
  readonly faces?: (timeMs: number) => number;
  readonly luma?: (timeMs: number) => number;
  readonly doubled?: (frame: number) => boolean;
  /** How many times its usual noise the skin moves by. */
  readonly stirred?: (timeMs: number) => number;
}

/** Capture times at a steady rate. */
export function steady(framesPerSecond: number, fromMs: number, toMs: number): number[] {
  const count = Math.floor(((toMs - fromMs) * framesPerSecond) / 1000);
  return Array.from({ length: count }, (_, i) => fromMs + (i * 1000) / framesPerSecond);
}

const PICTURE = { widthPx: 640, heightPx: 480 } as const;
const REST: HeadPose = { yaw: 0, pitch: 0, roll: 0, xCm: 0, yCm: 0, distanceCm: 42 };
const PATCH_NOISE_IOD = 0.0008;
const LANDMARK_NOISE = 0.0001;

function heightAt({ onsetMs, totalMs, amplitude }: Pulse, timeMs: number): number {
  const share = (timeMs - onsetMs) / totalMs;
  return share > 0 && share < 1 ? amplitude * Math.sin(Math.PI * share) : 0;
}

/** The landmark network shows about half of a small movement. */
const LANDMARK_GAIN = 0.5;
const { pattern: BROWS_UP } = SHIPPED_DETECTOR.templates.find(
  ({ movement, side }) => movement === 'outer-brow-up' && side === 'both',
)!;

/** How far the patches of the brows go when the brows are raised by one. */
export const SKIN_SHARE = BROWS_UP[CHANNEL.patchUp + REGIONS.indexOf('brow-outer-right')]!;

/** Where the skin of a region goes in the picture when the brows are raised so far. */
function skinMotion(region: number, raised: number): readonly [x: number, up: number] {
  return [
    LATERAL_SIGN[region]! * raised * BROWS_UP[CHANNEL.patchLateral + region]!,
    raised * BROWS_UP[CHANNEL.patchUp + region]!,
  ];
}

/** What perception would measure of a generated face. */
export function observationsOf(scene: Scene): Observation[] {
  const random = new Random(scene.seed ?? 1);
  const points = newFacePoints();
  return scene.timesMs.map((timestampMs, frame): Observation => {
    const lidClosure = bothSides(lidClosureAt(scene.blinksMs ?? [], timestampMs));
    const raised = (scene.pulses ?? []).reduce((sum, pulse) => sum + heightAt(pulse, timestampMs), 0);
    const movements = [{ name: 'outer-brow-up', side: 'both', level: LANDMARK_GAIN * raised }] as const;
    shapeFace({ ...STILL, movements, lidClosure }, points);
    const landmarks = new Float32Array(LANDMARK_VALUES);
    photograph(points, { ...REST, ...scene.pose?.(timestampMs) }, PICTURE, landmarks);
    const shake = [random.normal(), random.normal()].map((value) => LANDMARK_NOISE * value);
    for (let i = 0; i < LANDMARK_VALUES; i++) if (i % 3 < 2) landmarks[i]! += shake[i % 3]!;
    const patches = new Float32Array(PATCH_COUNT * PATCH_STRIDE);
    const noise = PATCH_NOISE_IOD * (scene.stirred?.(timestampMs) ?? 1);
    PATCHES.forEach(({ region }, p) => {
      const [x, up] = skinMotion(region, raised);
      patches[p * PATCH_STRIDE] = noise * random.normal() + x;
      patches[p * PATCH_STRIDE + 1] = noise * random.normal() - up;
      patches[p * PATCH_STRIDE + 2] = 0.9;
    });
    return {
      timestampMs,
      ...PICTURE,
      faces: scene.faces?.(timestampMs) ?? 1,
      landmarks,
      patches,
      luma: scene.luma?.(timestampMs) ?? 0.5,
      doubled: scene.doubled?.(frame) ?? false,
    };
  });
}

const BROWS = ['brow-inner-right', 'brow-inner-left'].map((region) =>
  FEATURE_NAMES.indexOf(`patch-up/${region}`),
);
const BLINKS = ['blink-right', 'blink-left'].map((name) => FEATURE_NAMES.indexOf(name));
const ABOUT = WINDOW_FRAMES - 1 - LOOK_AHEAD_FRAMES;

/**
 * Stands in for the trained network: a plain rule on the inner brows, which go along, in noise units. The onset is
 * where the brows leave the noise, the offset where they enter it again.
 */
export function ruleOfBrows(window: Float32Array): Float32Array {
  const mean = (frame: number, features: readonly number[]): number =>
    features.reduce((sum, feature) => sum + window[frame * FEATURE_COUNT + feature]!, 0) / features.length;
  const away = (frame: number): number => 1 / (1 + Math.exp(-2.5 * (mean(frame, BROWS) - 2.5)));
  const [before, here, after] = [away(ABOUT - 1), away(ABOUT), away(ABOUT + 1)];
  let highest = -Infinity;
  for (let frame = ABOUT - LOOK_AHEAD_FRAMES; frame < WINDOW_FRAMES; frame++) {
    highest = Math.max(highest, mean(frame, BROWS));
  }
  const verdict = new Float32Array(VERDICT_SIZE);
  verdict[VERDICT.event] = here;
  verdict[VERDICT.onset] = Math.max(0, after - before);
  verdict[VERDICT.apex] = here * Math.exp(-2 * (highest - mean(ABOUT, BROWS)));
  verdict[VERDICT.offset] = Math.max(0, before - after);
  verdict[VERDICT.nuisance + NUISANCES.indexOf('blink')] = mean(ABOUT, BLINKS);
  const m = MOVEMENTS.indexOf('outer-brow-up');
  verdict[VERDICT.right + m] = verdict[VERDICT.left + m] = here;
  return verdict;
}

export interface Analysed {
  readonly moments: readonly Moment[];
  readonly windows: readonly Float32Array[];
  readonly summary: AnalysisSummary;
  /** What could not be judged, as it was told at each frame. */
  readonly reasons: readonly (readonly string[])[];
}

/** Runs observations through an analyser, in which the rule stands in for the classifier; each verdict arrives `lateFrames` frames after its window. */
export function analyse(observations: readonly Observation[], lateFrames = 0): Analysed {
  const analyser = new Analyser();
  const moments: Moment[] = [];
  const windows: Float32Array[] = [];
  const reasons: string[][] = [];
  const asked: { readonly frame: number; readonly question: Question; readonly verdict: Float32Array }[] = [];
  const answer = (upToFrame: number): void => {
    while (asked.length > 0 && asked[0]!.frame <= upToFrame) {
      const moment = analyser.judge(asked[0]!.question, asked[0]!.verdict);
      asked.shift();
      if (moment !== null) moments.push(moment);
    }
  };
  observations.forEach((observation, frame) => {
    for (const question of analyser.observe(observation)) {
      windows.push(question.window.slice());
      asked.push({ frame, question, verdict: ruleOfBrows(question.window) });
    }
    reasons.push(analyser.silences.map(({ reason }) => reason));
    answer(frame - lateFrames);
  });
  answer(Infinity);
  const endMs = observations[observations.length - 1]!.timestampMs;
  return { moments, windows, summary: analyser.summary(endMs), reasons };
}
