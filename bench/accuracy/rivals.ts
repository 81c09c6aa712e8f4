/**
 * What the simple rules and the whitened filter reach on recorded traces of planted footage:
 * `npx tsx bench/accuracy/rivals.ts [folder] [prefix]`. Cuts are tuned on the same traces, so this is an upper bound.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Trace } from '../../src/contracts/observation.ts';
import { decodeTrace } from '../../src/capture/trace-file.ts';
import { CACHE_FOLDER } from '../../src/cli/project-folder.ts';
import { nearness } from '../planting/score.ts';
import type { Planted } from '../planting/schedule.ts';
import type { Detector } from './detector.ts';
import { RIVALS } from './detectors/index.ts';
import { cutForBestF1, cutForRate, perMinute, ratesAt, type TunedTrace } from './tune.ts';

/** False findings a minute at which recall is compared. */
const RATES: readonly number[] = [1, 2, 4];

interface Recorded {
  readonly name: string;
  readonly trace: Trace;
  readonly isTwin: boolean;
  readonly events: readonly Planted[];
  readonly minutes: number;
}

interface Note {
  readonly treatment: string;
  readonly trial: { readonly events: readonly Planted[]; readonly durationMs: number };
}

async function recordedIn(folder: string, prefix: string): Promise<Recorded[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name.endsWith('.trace'));
  return Promise.all(
    names.sort().map(async (name) => {
      const base = join(folder, name.replace(/\.trace$/, ''));
      const { treatment, trial } = JSON.parse(await readFile(`${base}.json`, 'utf8')) as Note;
      return {
        name,
        trace: decodeTrace(await readFile(`${base}.trace`)),
        isTwin: treatment === 'twin',
        events: trial.events,
        minutes: trial.durationMs / 60_000,
      };
    }),
  );
}

function tunedTrace(detector: Detector, { trace, isTwin, events, minutes }: Recorded): TunedTrace {
  const truths = isTwin ? [] : events.filter(({ lasting }) => !lasting);
  return { truths, minutes, detections: detector.detect(trace) };
}

function report(detector: Detector, recorded: readonly Recorded[]): string {
  const startMs = performance.now();
  const planted = recorded.filter(({ isTwin }) => !isTwin).map((one) => tunedTrace(detector, one));
  const twins = recorded.filter(({ isTwin }) => isTwin).map((one) => tunedTrace(detector, one));
  const seconds = (performance.now() - startMs) / 1000;
  const { cut, rates } = cutForBestF1(planted);
  const near = ratesAt(planted, cut, nearness);
  const atRates = RATES.map((limit) => {
    const chosen = cutForRate(twins, limit);
    return `${ratesAt(planted, chosen).recall.toFixed(2)}/${ratesAt(planted, chosen, nearness).recall.toFixed(2)}`;
  });
  return [
    detector.name.padEnd(26),
    rates.f1.toFixed(3),
    near.f1.toFixed(3),
    rates.precision.toFixed(2),
    rates.recall.toFixed(2),
    perMinute(twins, cut).toFixed(1).padStart(5),
    ...atRates,
    cut.toPrecision(3),
    `${seconds.toFixed(1)} s`,
  ].join('  ');
}

async function main(folder = join(CACHE_FOLDER, 'scratch/corpus'), prefix = 'tuning-'): Promise<void> {
  const recorded = await recordedIn(folder, prefix);
  const twinMinutes = recorded.reduce((sum, { isTwin, minutes }) => sum + (isTwin ? minutes : 0), 0);
  const brief = recorded.flatMap(({ isTwin, events }) => (isTwin ? [] : events)).filter((e) => !e.lasting);
  console.log(
    `${recorded.length} traces, ${brief.length} brief movements, ${twinMinutes.toFixed(1)} min of twins`,
  );
  const rates = RATES.map((limit) => `recall (near) at ${limit}/min`).join('  ');
  console.log(`detector, F1, near F1, precision, recall, false/min on twins, ${rates}, cut, time`);
  for (const detector of RIVALS) console.log(report(detector, recorded));
}

await main(...process.argv.slice(2));
