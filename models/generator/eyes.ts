import { minimumJerk } from '../../src/core/minimum-jerk.ts';
import type { Random } from '../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT, CHANNEL_NAMES } from '../../src/measure/channels.ts';
import { MEASURED_PARTS } from '../../src/contracts/face-part.ts';
import type { Session } from './session.ts';

const at = (name: string): number => CHANNEL_NAMES.indexOf(name);
const LIDS_QUALITY = CHANNEL.quality + MEASURED_PARTS.indexOf('lids');

/** Blinks: 5 to 40 a minute, whole, partial, fluttering, rarely a wink. */
export function addBlinks(random: Random, session: Session): void {
  const aMinute = random.logNormal(15, 0.6);
  const style = drawBlinkStyle(random);
  for (let ms = nextMs(random, aMinute); ms < session.durationMs; ms += nextMs(random, aMinute)) {
    const flutters = random.chance(0.06) ? 2 + random.below(4) : 1;
    let from = ms;
    for (let n = 0; n < flutters; n++) from = addBlink(random, session, style, from);
    session.note('blink', ms, from);
  }
}

function nextMs(random: Random, aMinute: number): number {
  return 250 + (60000 / aMinute) * -Math.log(1 - random.uniform());
}

/** What a whole blink does to the skin around the eye on one side, per person: IOD at full closure. */
type BlinkStyle = readonly (readonly [name: string, mean: number])[];

/** What closing lids drag along differs from eye to eye, in size and direction; recorded up to 4 % [still clips]. */
const LID_SPREAD: Readonly<Record<string, number>> = {
  'patch-lateral/upper-lid': 0.02,
  'patch-up/lower-lid': 0.02,
  'patch-lateral/lower-lid': 0.02,
};

function drawBlinkStyle(random: Random): BlinkStyle {
  const typical: BlinkStyle = [
    ['lid-aperture', -0.13],
    ['landmark-up/upper-lid', -0.1],
    ['landmark-up/lower-lid', 0.015],
    ['landmark-up/brow-inner', -0.006],
    ['landmark-up/brow-outer', -0.008],
    ['patch-up/upper-lid', -0.05],
    ['patch-lateral/upper-lid', -0.01],
    ['patch-up/lower-lid', 0.008],
    ['patch-lateral/lower-lid', -0.012],
    ['patch-up/brow-inner', -0.004],
    ['patch-up/brow-outer', -0.006],
    ['patch-up/cheek', 0.003],
    ['patch-up/nose-wing', 0.001],
    ['iris-up', -0.03],
  ];
  return typical.map(([name, mean]) => [
    name,
    mean * random.logNormal(1, 0.5) * (random.chance(0.9) ? 1 : -0.5) +
      (LID_SPREAD[name] ?? 0) * random.normal(),
  ]);
}

function addBlink(random: Random, session: Session, style: BlinkStyle, fromMs: number): number {
  const depth = random.chance(0.7) ? random.between(0.85, 1.1) : random.between(0.15, 0.8);
  const closeMs = random.between(60, 130);
  const shutMs = random.chance(0.1) ? random.between(50, 400) : random.between(0, 50);
  const openMs = random.between(100, 280);
  const pattern = new Float32Array(CHANNEL_COUNT);
  for (const side of ['right', 'left']) {
    const share = random.chance(0.03) ? 0.1 : random.between(0.85, 1.1);
    for (const [name, mean] of style)
      pattern[at(`${name}-${side}`)] = depth * share * mean * random.between(0.8, 1.2);
  }
  pattern[LIDS_QUALITY] = -0.5 * depth;
  const course = (timeMs: number): number => {
    const age = timeMs - fromMs;
    if (age < closeMs) return minimumJerk(age / closeMs);
    return 1 - minimumJerk((age - closeMs - shutMs) / openMs);
  };
  const endMs = fromMs + closeMs + shutMs + openMs;
  session.addPattern(pattern, course, fromMs, endMs);
  scatterPatches(random, session, fromMs, endMs, depth);
  return endMs;
}

/** A lid that shuts takes the texture away: its patches come back a little beside where they were. */
function scatterPatches(random: Random, session: Session, fromMs: number, toMs: number, depth: number): void {
  const pattern = new Float32Array(CHANNEL_COUNT);
  for (const lid of ['upper-lid-right', 'upper-lid-left', 'lower-lid-right', 'lower-lid-left']) {
    for (const way of ['lateral', 'up']) pattern[at(`patch-${way}/${lid}`)] = 0.006 * depth * random.normal();
  }
  const settleMs = fromMs + (toMs - fromMs) * random.between(0.4, 1);
  session.addPattern(pattern, () => 1, settleMs, Infinity);
}

/** Gaze jumps, with the lids following up and down. */
export function addSaccades(random: Random, session: Session): void {
  const aMinute = random.logNormal(25, 0.7);
  const follow = random.between(0.2, 0.7);
  for (let ms = nextMs(random, aMinute); ms < session.durationMs; ms += nextMs(random, aMinute)) {
    addSaccade(random, session, ms, follow);
  }
}

function addSaccade(random: Random, session: Session, fromMs: number, follow: number): void {
  const x = 0.04 * random.normal();
  const up = 0.03 * random.normal();
  const pattern = new Float32Array(CHANNEL_COUNT);
  pattern[at('iris-lateral-right')] = -x;
  pattern[at('iris-lateral-left')] = x;
  for (const side of ['right', 'left']) {
    pattern[at(`iris-up-${side}`)] = up;
    pattern[at(`lid-aperture-${side}`)] = follow * up;
    pattern[at(`landmark-up/upper-lid-${side}`)] = 0.8 * follow * up;
    pattern[at(`patch-up/upper-lid-${side}`)] = follow * up * random.between(0.2, 1);
    pattern[at(`patch-up/lower-lid-${side}`)] = 0.3 * follow * up * random.uniform();
    pattern[at(`patch-lateral/lower-lid-${side}`)] = 0.05 * x * random.normal();
    pattern[at(`patch-lateral/upper-lid-${side}`)] = 0.15 * x * random.normal();
  }
  const jumpMs = random.between(25, 90);
  const backMs = random.chance(0.5) ? random.between(150, 800) : Infinity;
  const course = (timeMs: number): number =>
    minimumJerk((timeMs - fromMs) / jumpMs) - minimumJerk((timeMs - fromMs - backMs) / jumpMs);
  session.addPattern(pattern, course, fromMs, Infinity);
}
