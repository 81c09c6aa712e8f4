import { basename } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/cli/browser/chromium.ts';
import { usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { ensureLandmarker } from '../../models/landmarker/ensure.ts';
import { comparisonsOf } from './comparisons.ts';
import type { Block, Film } from './contract.ts';
import { lineUp, type Candidate } from './line-up.ts';
import { packageFacts } from './package-facts.ts';
import type { LeftOut, PeerReport, ProbeReport, SubjectReport } from './peer-report.ts';
import { PeerServer } from './peer-server.ts';
import { PeerSession } from './peer-session.ts';
import { PATHS, placesOf } from './places.ts';
import { median } from '../../src/core/quantiles.ts';
import { compare, type RoundMedians } from './ratios.ts';
import { orderOfRound } from './rounds.ts';
import { buildPeerSite } from './site.ts';
import { timesOf } from './times.ts';
import { fastest, reasonOf, tryAll, type GoodTrial } from './trials.ts';

/** Three seconds of a camera. */
const FILM_FRAMES = 90;
const BLOCK = { leadInFrames: 2, frames: 20, limitMs: 2000, fewestFrames: 3 } as const;
/** Whoever keeps up sees the film without a gap. */
const FRAMES_A_ROUND = BLOCK.leadInFrames + BLOCK.frames;
const SEED = 7;

export interface PeerOptions {
  readonly clipPath: string;
  /** A `face_landmarker.task` as MediaPipe publishes it. */
  readonly officialPath?: string | undefined;
  /** Without the one that warms up. */
  readonly rounds: number;
  /** Only these subjects; all where absent. */
  readonly only?: readonly string[] | undefined;
  readonly onProgress?: (what: string) => void;
}

interface Entrant {
  readonly candidate: Candidate;
  readonly trial: GoodTrial;
}

/** One comparison under way: who takes part, and what they did so far. */
class PeerRun {
  readonly strays: string[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #probes: ProbeReport[] = [];
  readonly #blocks = new Map<string, Block[]>();
  readonly #medians: RoundMedians[] = [];
  readonly #film: Film;

  readonly #options: PeerOptions;
  readonly #browser: Browser;
  readonly #server: PeerServer;

  constructor(options: PeerOptions, browser: Browser, server: PeerServer) {
    this.#options = options;
    this.#browser = browser;
    this.#server = server;
    this.#film = { clipUrl: server.origin + PATHS.clip, frames: FILM_FRAMES };
  }

  async report(): Promise<PeerReport> {
    const entrants = await this.#tryEveryone();
    const session = await PeerSession.open(this.#browser, this.#server.origin, this.#film);
    try {
      const onStage = await this.#startAll(session, entrants);
      await this.#play(session, onStage);
    } finally {
      this.strays.push(...session.strays);
      await session.close();
    }
    return this.#summary(entrants);
  }

  #tell(what: string): void {
    this.#options.onProgress?.(what);
  }

  #leaveOut(id: string, why: string): void {
    this.#leftOut.push({ id, why });
    this.#blocks.delete(id);
    this.#tell(`${id} is left out: ${why}`);
  }

  async #tryEveryone(): Promise<readonly Entrant[]> {
    const { only, officialPath } = this.#options;
    const isAsked = ({ id }: { readonly id: string }): boolean => only?.includes(id) ?? true;
    const { candidates, leftOut } = lineUp(this.#server.origin, officialPath !== undefined);
    refuseUnknown(only ?? [], [...candidates, ...leftOut]);
    this.#leftOut.push(...leftOut.filter(isAsked));
    const entrants: Entrant[] = [];
    for (const candidate of candidates.filter(isAsked)) {
      this.#tell(`start ${candidate.id}`);
      const trial = await this.#tryOne(candidate);
      if (trial !== undefined) entrants.push({ candidate, trial });
    }
    return entrants;
  }

  async #tryOne(candidate: Candidate): Promise<GoodTrial | undefined> {
    const ground = { browser: this.#browser, server: this.#server, film: this.#film, strays: this.strays };
    const trials = await tryAll(ground, candidate);
    if (trials.length > 1) {
      for (const trial of trials) {
        const msPerFrame = trial.ok ? trial.msPerFrame : null;
        this.#probes.push({ of: candidate.id, backend: trial.way.backend, msPerFrame });
      }
    }
    const best = fastest(trials);
    if (best === undefined) {
      this.#leaveOut(candidate.id, trials.flatMap((trial) => (trial.ok ? [] : [trial.why])).join(' '));
    }
    return best;
  }

  async #startAll(session: PeerSession, entrants: readonly Entrant[]): Promise<readonly string[]> {
    const started: string[] = [];
    for (const { candidate, trial } of entrants) {
      try {
        await session.start(candidate.id, trial.way.order);
        started.push(candidate.id);
      } catch (thrown) {
        this.#leaveOut(candidate.id, reasonOf(thrown));
      }
    }
    return started;
  }

  async #play(session: PeerSession, ids: readonly string[]): Promise<void> {
    for (let round = 0; round <= this.#options.rounds; round++) {
      this.#tell(round === 0 ? 'warm-up round' : `round ${round} of ${this.#options.rounds}`);
      const playing = ids.filter((id) => this.#leftOut.every((out) => out.id !== id));
      const blocks = await this.#playRound(session, orderOfRound(playing, SEED, round), round);
      if (round === 0) continue;
      this.#medians.push(new Map([...blocks].map(([id, { msPerFrame }]) => [id, median(msPerFrame)])));
      for (const [id, block] of blocks) this.#blocks.set(id, [...(this.#blocks.get(id) ?? []), block]);
    }
  }

  /** All begin at the same picture; whoever is slow gets less far. */
  async #playRound(
    session: PeerSession,
    order: readonly string[],
    round: number,
  ): Promise<ReadonlyMap<string, Block>> {
    const blocks = new Map<string, Block>();
    for (const id of order) {
      try {
        blocks.set(id, await session.block({ id, fromFrame: 1 + round * FRAMES_A_ROUND, ...BLOCK }));
      } catch (thrown) {
        this.#leaveOut(id, reasonOf(thrown));
        await session.remove(id);
      }
    }
    return blocks;
  }

  async #summary(entrants: readonly Entrant[]): Promise<PeerReport> {
    const subjects = await Promise.all(
      entrants.flatMap((entrant) => {
        const blocks = this.#blocks.get(entrant.candidate.id);
        return blocks === undefined ? [] : [subjectReport(entrant, blocks)];
      }),
    );
    const ids = subjects.map(({ id }) => id);
    const known = ({ of, to }: { readonly of: string; readonly to: string }): boolean =>
      ids.includes(of) && ids.includes(to);
    return {
      schema: 1,
      clip: basename(this.#options.clipPath),
      framesPerBlock: BLOCK.frames,
      rounds: this.#options.rounds,
      browser: `Chromium ${this.#browser.version()}`,
      subjects,
      ratios: comparisonsOf(ids)
        .filter(known)
        .flatMap((comparison) => compare(this.#medians, comparison) ?? []),
      probes: this.#probes,
      leftOut: this.#leftOut,
    };
  }
}

async function subjectReport(
  { candidate: { id, packageName, where, settings }, trial }: Entrant,
  blocks: readonly Block[],
): Promise<SubjectReport> {
  const facts = await packageFacts(packageName);
  const { startMs, downloadedBytes } = trial;
  const backend = trial.way.backend;
  return { id, ...facts, where, settings, backend, startMs, downloadedBytes, ...timesOf(blocks) };
}

function refuseUnknown(asked: readonly string[], known: readonly { readonly id: string }[]): void {
  const ids = known.map(({ id }) => id);
  const unknown = asked.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw usageComplaint(`There is no subject "${unknown}": ${ids.join(', ')}.`);
}

function refuseStrays(strays: readonly string[]): void {
  if (strays.length === 0) return;
  throw new Error(`${strays.length} requests went to another origin, the first to ${strays[0]}.`);
}

/**
 * Sotto and its peers on the same pictures, in turn, in one page of one browser.
 * @throws Error when anything was asked of another origin
 */
export async function runPeers(options: PeerOptions): Promise<PeerReport> {
  await ensureLandmarker();
  options.onProgress?.('build the page');
  const site = await buildPeerSite();
  const server = await PeerServer.start(placesOf(site, options.clipPath, options.officialPath));
  const browser = await launchChromium({ softwareWebgl: 'forced' });
  try {
    const run = new PeerRun(options, browser, server);
    const report = await run.report();
    refuseStrays(run.strays);
    return report;
  } finally {
    await browser.close();
    await server.close();
  }
}
