import type { Moment } from '../../src/contracts/moment.ts';
import { ANY_RATE, DEFAULT_RATE_PER_MINUTE } from '../../src/contracts/rate.ts';
import { generateSession } from '../generator/generate.ts';
import type { Recording } from '../generator/recorded.ts';
import type { Session } from '../generator/session.ts';
import type { NetworkWeights } from '../training/network.ts';
import { findingsInSession } from './run-session.ts';
import {
  scoreAt,
  scoreAtRate,
  type HitRule,
  type ScoredSession,
  type SessionScore,
} from './session-score.ts';
import { ShippedNetwork } from './shipped-network.ts';

/** Seeds from here on are never trained on. */
const HELD_OUT_SEED = 900_000_000;
/** False findings a minute at which models are compared: a calm and a lively tolerance. */
const RATES: readonly number[] = [0.5, 2];
/** Only what happens after the warm-up is scored. */
const SETTLED_MS = 3000;

/** The same findings by both rules. */
export interface RuleScores {
  readonly near: SessionScore;
  readonly iou: SessionScore;
}

export interface SplitResult {
  readonly split: string;
  readonly sessions: number;
  readonly minutes: number;
  /** Of the time, the share in which nothing silences the face, or a part of it. */
  readonly judgedShare: number;
  readonly events: number;
  /** At the rate that the app has by itself. */
  readonly balanced: RuleScores;
  /** At the cuts of confidence that keep to RATES. */
  readonly atRates: readonly RuleScores[];
}

/** Scores what ships, with these weights, on generated sessions never trained on. */
export function evaluateSplit(
  split: string,
  weights: NetworkWeights,
  recordings: readonly Recording[],
  sessions: number,
): SplitResult {
  const network = new ShippedNetwork(weights);
  const [balanced, lax]: [ScoredSession[], ScoredSession[]] = [[], []];
  let scoredMs = 0;
  let durationMs = 0;
  for (let index = 0; index < sessions; index++) {
    const session = generateSession(HELD_OUT_SEED + index, recordings, recordings.length > 0 ? 1 : 0);
    const findings = findingsInSession(network, session, DEFAULT_RATE_PER_MINUTE);
    balanced.push(runOf(session, findings.moments));
    lax.push(runOf(session, findingsInSession(network, session, ANY_RATE).moments));
    scoredMs += findings.scoredMs;
    durationMs += session.durationMs;
  }
  network.dispose();
  const byRules = (score: (rule: HitRule) => SessionScore): RuleScores => ({
    near: score('near'),
    iou: score('iou'),
  });
  return {
    split,
    sessions,
    minutes: balanced.reduce((sum, run) => sum + run.durationMs, 0) / 60000,
    judgedShare: scoredMs / durationMs,
    events: balanced.reduce((sum, run) => sum + run.truths.length, 0),
    balanced: byRules((rule) => scoreAt(balanced, 0, rule)),
    atRates: RATES.map((rate) => byRules((rule) => scoreAtRate(lax, rate, rule))),
  };
}

/** Movements that were there, in a session from 0 on. */
interface Planted extends Pick<Session, 'durationMs'> {
  readonly events: ScoredSession['truths'];
}

/** What was planted and what was found after the warm-up. */
export function runOf({ events, durationMs }: Planted, moments: readonly Moment[]): ScoredSession {
  return {
    truths: events.filter(({ onsetMs }) => onsetMs > SETTLED_MS),
    found: moments
      .filter(({ apexMs }) => apexMs > SETTLED_MS)
      .map(({ onsetMs, apexMs, offsetMs, confidence }) => ({ onsetMs, apexMs, offsetMs, score: confidence })),
    durationMs: durationMs - SETTLED_MS,
  };
}
