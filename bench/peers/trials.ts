import type { Browser } from 'playwright-core';
import { firstLineOf } from '../../src/cli/terminal/complaint.ts';
import type { Film } from './contract.ts';
import type { Candidate, Way } from './line-up.ts';
import type { PeerServer } from './peer-server.ts';
import { PeerSession } from './peer-session.ts';
import { median } from '../../src/core/quantiles.ts';

const TRIAL = { fromFrame: 1, leadInFrames: 2, frames: 12, limitMs: 3000, fewestFrames: 3 } as const;
const REASON_LENGTH = 160;

/** How a way of running went in a page of its own, with an empty cache. */
export type Trial =
  | {
      readonly way: Way;
      readonly ok: true;
      readonly startMs: number;
      readonly downloadedBytes: number;
      readonly msPerFrame: number;
    }
  | { readonly way: Way; readonly ok: false; readonly why: string };

/** What went wrong, in a sentence. */
export function reasonOf(thrown: unknown): string {
  const line = firstLineOf(thrown)
    .replace(/^page\.evaluate: (?:\w*Error: )?/, '')
    .slice(0, REASON_LENGTH);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

export interface TrialGround {
  readonly browser: Browser;
  readonly server: PeerServer;
  readonly film: Film;
  readonly strays: string[];
}

async function tryWay({ browser, server, film, strays }: TrialGround, id: string, way: Way): Promise<Trial> {
  const session = await PeerSession.open(browser, server.origin, film);
  try {
    const servedBefore = server.servedBytes;
    const startMs = await session.start(id, way.order);
    const downloadedBytes = server.servedBytes - servedBefore;
    const { msPerFrame } = await session.block({ id, ...TRIAL });
    return { way, ok: true, startMs, downloadedBytes, msPerFrame: median(msPerFrame) };
  } catch (thrown) {
    return { way, ok: false, why: reasonOf(thrown) };
  } finally {
    strays.push(...session.strays);
    await session.close();
  }
}

/** Every way of running a subject, one after the other. */
export async function tryAll(ground: TrialGround, { id, ways }: Candidate): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const way of ways) trials.push(await tryWay(ground, id, way));
  return trials;
}

export type GoodTrial = Extract<Trial, { ok: true }>;

/** The fastest way that worked. */
export function fastest(trials: readonly Trial[]): GoodTrial | undefined {
  const good = trials.filter((trial) => trial.ok);
  return good.sort((a, b) => a.msPerFrame - b.msPerFrame).at(0);
}
