import { minimumJerk } from '../../src/core/minimum-jerk.ts';
import type { Random } from '../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../src/measure/channels.ts';
import { colouredNoise } from './background.ts';
import { drawPull, sumFields, type Field, type Pull } from './displacement-field.ts';
import { projectField } from './projection.ts';
import type { Session } from './session.ts';

const pull = (
  landmarks: readonly number[],
  lateral: number,
  up: number,
  spreadX: number,
  spreadY: number,
): Pull => ({
  landmarks,
  lateral,
  up,
  spreadX,
  spreadY,
});

/** How the mouth moves in speech: jaw drop, rounding, spreading, upper lip, lips together. */
const SPEECH_PULLS: readonly (readonly Pull[])[] = [
  [
    pull([17, 84], 0, -0.8, 0.25, 0.12),
    pull([152, 200], 0, -1, 0.45, 0.25),
    pull([61], -0.1, -0.3, 0.15, 0.15),
  ],
  [pull([61], -1, 0, 0.18, 0.14), pull([0, 37], 0, 0.1, 0.15, 0.08)],
  [pull([61], 0.8, 0.1, 0.2, 0.15), pull([205], 0.3, 0.1, 0.2, 0.15)],
  [pull([37, 39], 0, 0.7, 0.18, 0.1), pull([129], 0, 0.1, 0.1, 0.1)],
  [pull([0, 37], 0, -0.4, 0.2, 0.06), pull([17, 84], 0, 0.5, 0.2, 0.08)],
];
/** How far the lips part when the jaw pattern is at 1, beyond what the field itself says. */
const JAW_GAP = 1.1;

/** The speech patterns of one person, each for a displacement of 1 IOD. */
function drawSpeechPatterns(random: Random): readonly Float32Array[] {
  const patchGain = random.between(0.75, 1);
  const landmarkGain = random.between(0.6, 1);
  return SPEECH_PULLS.map((pulls, index) => {
    const fields: Field[] = pulls.flatMap((each) => [drawPull(random, each, -1), drawPull(random, each, 1)]);
    const pattern = projectField(sumFields(fields), patchGain, landmarkGain);
    if (index === 0) pattern[CHANNEL.lipGap] = JAW_GAP * random.between(0.7, 1.2);
    return pattern;
  });
}

/** Speech in bursts, single visemes, chewing, swallowing. `talkative` is the share of time spent speaking. */
export function addMouthActivity(random: Random, session: Session, talkative: number): void {
  const patterns = drawSpeechPatterns(random);
  const size = random.logNormal(0.035, 0.5);
  let ms = random.between(0, 4000);
  while (ms < session.durationMs && talkative > 0) {
    const burstMs = random.logNormal(1800, 0.7);
    addSpeech(random, session, patterns, ms, burstMs, size);
    ms += burstMs + (burstMs * (1 - talkative)) / talkative + random.between(200, 800);
  }
  for (let n = random.below(3); n > 0; n--) addViseme(random, session, patterns, size);
  if (random.chance(0.25)) addSwallow(random, session, patterns);
  if (random.chance(0.05)) addChewing(random, session, patterns, size);
}

function addSpeech(
  random: Random,
  session: Session,
  patterns: readonly Float32Array[],
  fromMs: number,
  durationMs: number,
  size: number,
): void {
  const toMs = Math.min(session.durationMs, fromMs + durationMs);
  patterns.forEach((pattern, index) => {
    const hz = random.between(2.2, 5.5);
    const wobble = colouredNoise(random, session.timesMs, 220);
    const strength = size * (index === 0 ? 1 : random.between(0.15, 0.6));
    const phase = random.between(0, 6.3);
    const start = session.frameAt(fromMs);
    const course = (timeMs: number): number => {
      const share = (timeMs - fromMs) / durationMs;
      const fade = Math.min(1, 8 * share, 8 * (1 - share));
      const slow = wobble[Math.min(wobble.length - 1, session.frameAt(timeMs))]!;
      const wave = Math.sin((2 * Math.PI * hz * (timeMs - fromMs)) / 1000 + phase + 1.5 * slow);
      return strength * fade * Math.max(index === 0 ? 0 : -1, 0.3 + 0.7 * wave + 0.4 * slow);
    };
    if (start < session.timesMs.length) session.addPattern(pattern, course, fromMs, toMs);
  });
  session.note('speech', fromMs, toMs);
}

function addViseme(random: Random, session: Session, patterns: readonly Float32Array[], size: number): void {
  const fromMs = random.between(0, session.durationMs);
  const durationMs = random.between(150, 450);
  const course = (timeMs: number): number => size * Math.sin((Math.PI * (timeMs - fromMs)) / durationMs) ** 2;
  session.addPattern(patterns[0]!, course, fromMs, fromMs + durationMs);
  const share = random.between(0.1, 0.6);
  session.addPattern(random.pick(patterns), (t) => share * course(t), fromMs, fromMs + durationMs);
  session.note('speech', fromMs, fromMs + durationMs);
}

function addSwallow(random: Random, session: Session, patterns: readonly Float32Array[]): void {
  const fromMs = random.between(0, session.durationMs);
  const durationMs = random.between(600, 1200);
  const size = random.logNormal(0.012, 0.4);
  const course = (timeMs: number): number => {
    const share = (timeMs - fromMs) / durationMs;
    return size * minimumJerk(3 * share) * (1 - minimumJerk(2.5 * (share - 0.6)));
  };
  session.addPattern(patterns[4]!, course, fromMs, fromMs + durationMs);
  session.addPattern(patterns[0]!, (t) => -0.6 * course(t), fromMs, fromMs + durationMs);
  session.note('lasting', fromMs, fromMs + durationMs);
}

function addChewing(random: Random, session: Session, patterns: readonly Float32Array[], size: number): void {
  const fromMs = random.between(0, session.durationMs / 2);
  const durationMs = random.between(3000, 10000);
  const hz = random.between(1, 2.2);
  const pattern = new Float32Array(CHANNEL_COUNT);
  patterns[0]!.forEach((value, channel) => (pattern[channel] = value + 0.4 * patterns[1]![channel]!));
  const course = (timeMs: number): number =>
    size * Math.max(0, Math.sin((2 * Math.PI * hz * (timeMs - fromMs)) / 1000));
  session.addPattern(pattern, course, fromMs, fromMs + durationMs);
  session.note('speech', fromMs, fromMs + durationMs);
}
