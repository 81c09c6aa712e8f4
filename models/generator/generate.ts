import { Random } from '../../src/core/random.ts';
import { addSimulatedBackground, addSlowSway } from './background.ts';
import { drawClock } from './clock.ts';
import { addBlinks, addSaccades } from './eyes.ts';
import { addFaults } from './faults.ts';
import { addHeadMotion } from './head.ts';
import { addMouthActivity } from './mouth.ts';
import { addBriefMovements, addLastingMovements, drawGains } from './movements.ts';
import { addRecordedBackground, type Recording } from './recorded.ts';
import { renderSession, type Example } from './render.ts';
import { Session } from './session.ts';

const SESSION_MS = { low: 15000, high: 50000 } as const;
/** Where recordings exist, this share of the sessions is laid over one. */
const RECORDED_SHARE = 0.5;
const SWAYING = 0.8;

/** Draws one session. The same seed and recordings give the same session on every machine. */
export function generateSession(
  seed: number,
  recordings: readonly Recording[],
  recordedShare = RECORDED_SHARE,
): Session {
  const random = new Random(seed);
  const durationMs = random.between(SESSION_MS.low, SESSION_MS.high);
  const session = new Session(drawClock(random.fork(), durationMs).timesMs);
  const recorded = recordings.length > 0 && random.chance(recordedShare);
  addHeadMotion(random.fork(), session, recorded ? 0.3 : random.logNormal(0.5, 0.8));
  if (recorded) addRecordedBackground(random.fork(), session, random.pick(recordings));
  else addSimulatedBackground(random.fork(), session);
  if (random.chance(recorded ? 0.3 : SWAYING)) addSlowSway(random.fork(), session);
  addActivity(random, session, recorded);
  return session;
}

function addActivity(random: Random, session: Session, recorded: boolean): void {
  const gains = drawGains(random.fork());
  const calm = random.chance(0.4);
  const talkative = !calm && random.chance(recorded ? 0.2 : 0.4) ? random.between(0.1, 0.9) : 0;
  if (!recorded || random.chance(0.3)) addBlinks(random.fork(), session);
  addSaccades(random.fork(), session);
  addMouthActivity(random.fork(), session, talkative);
  if (!calm) addLastingMovements(random.fork(), session, gains, random.logNormal(5, 0.6));
  if (!calm) addFaults(random.fork(), session);
  if (random.chance(0.85)) addBriefMovements(random.fork(), session, gains, random.between(8, 32));
}

export function generateExample(
  seed: number,
  recordings: readonly Recording[],
  recordedShare = RECORDED_SHARE,
): Example {
  return renderSession(generateSession(seed, recordings, recordedShare));
}
