import { minimumJerk } from '../core/minimum-jerk.ts';
import type { Random } from '../core/random.ts';
import { lidClosureAt } from './face.ts';
import type { FaceState } from './shape.ts';

/** What faces do all the time, and what is not to be told as a movement of the skin. */
export const DISTRACTORS = ['blink', 'gaze', 'speech', 'nod'] as const;
export type DistractorName = (typeof DISTRACTORS)[number];

/** One of them, at its time. */
export interface Distractor {
  readonly name: DistractorName;
  readonly startMs: number;
  readonly endMs: number;
  /** What it adds to what a face is doing. */
  add(state: FaceState, timeMs: number): FaceState;
}

/** Draws one that starts at a time, as large and as long as they are in people. */
export function drawDistractor(random: Random, name: DistractorName, startMs: number): Distractor {
  return { name, startMs, ...DRAW[name](random, startMs) };
}

type Drawn = Pick<Distractor, 'endMs' | 'add'>;

const DRAW: Readonly<Record<DistractorName, (random: Random, startMs: number) => Drawn>> = {
  blink: drawBlink,
  gaze: drawGazeShift,
  speech: drawSpeech,
  nod: drawNod,
};

const BLINK_MS = 255;

function drawBlink(_: Random, startMs: number): Drawn {
  return {
    endMs: startMs + BLINK_MS,
    add: (state, timeMs) => {
      const closure = lidClosureAt([startMs], timeMs);
      const { right, left } = state.lidClosure;
      return { ...state, lidClosure: { right: Math.max(right, closure), left: Math.max(left, closure) } };
    },
  };
}

/** Goes there, stays and comes back, each leg a minimum-jerk movement. 0..1. */
function thereAndBack(sinceMs: number, goMs: number, stayMs: number, backMs: number): number {
  return minimumJerk(sinceMs / goMs) - minimumJerk((sinceMs - goMs - stayMs) / backMs);
}

/** Eyes jump; when they look down, the upper lids follow. */
const SACCADE_MS = 45;
const LID_FOLLOWS = 0.9;

function drawGazeShift(random: Random, startMs: number): Drawn {
  const [x, y] = [random.sign() * random.between(0.14, 0.3), random.between(-0.12, 0.06)];
  const stayMs = random.between(250, 700);
  return {
    endMs: startMs + 2 * SACCADE_MS + stayMs,
    add: (state, timeMs) => {
      const share = thereAndBack(timeMs - startMs, SACCADE_MS, stayMs, SACCADE_MS);
      const lowered = Math.max(0, -y) * LID_FOLLOWS * share;
      const { right, left } = state.lidClosure;
      return {
        ...state,
        gazeXCm: state.gazeXCm + x * share,
        gazeYCm: state.gazeYCm + y * share,
        lidClosure: { right: Math.max(right, lowered), left: Math.max(left, lowered) },
      };
    },
  };
}

interface Syllable {
  readonly startMs: number;
  readonly lengthMs: number;
  readonly open: number;
  readonly round: number;
}

/** Two to four syllables. Openings and roundings in IOD. */
function drawSpeech(random: Random, startMs: number): Drawn {
  const syllables: Syllable[] = [];
  let endMs = startMs;
  for (let count = 2 + random.below(3); count > 0; count--) {
    const lengthMs = random.between(170, 260);
    syllables.push({
      startMs: endMs,
      lengthMs,
      open: random.between(0.03, 0.085),
      round: random.between(-0.02, 0.045),
    });
    endMs += lengthMs * random.between(0.75, 0.95);
  }
  const last = syllables.at(-1)!;
  return {
    endMs: last.startMs + last.lengthMs,
    add: (state, timeMs) => syllables.reduce((sum, syllable) => spoken(sum, syllable, timeMs), state),
  };
}

function spoken(state: FaceState, { startMs, lengthMs, open, round }: Syllable, timeMs: number): FaceState {
  const share = thereAndBack(timeMs - startMs, lengthMs / 2, 0, lengthMs / 2);
  return {
    ...state,
    mouthOpen: state.mouthOpen + open * share,
    mouthRound: state.mouthRound + round * share,
  };
}

function drawNod(random: Random, startMs: number): Drawn {
  const degrees = random.between(3, 6);
  const [downMs, upMs] = [random.between(200, 280), random.between(260, 360)];
  return {
    endMs: startMs + downMs + upMs,
    add: (state, timeMs) => ({
      ...state,
      nodDeg: state.nodDeg + degrees * thereAndBack(timeMs - startMs, downMs, 0, upMs),
    }),
  };
}
