/**
 * What the simple rules and the whitened filter reach on recorded traces of planted footage:
 * `npx tsx bench/accuracy/rivals.ts [folder] [prefix]`. Cuts are tuned
 * on the same traces, which flatters; beside it, F1 where each person is judged by the cut of the others.
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
import { bootstrap, groupedBy } from './statistics/bootstrap.ts';
import { cutForBestF1, cutForRate, perMinute, ratesAt, type TunedTrace } from './tune.ts';

/** False findings a minute at which recall is compared. */
const RATES: readonly number[] = [1, 2, 4];

interface Recorded {
  readonly person: string;
  readonly trace: Trace;
  readonly isTwin: boolean;
  readonly events: readonly Planted[];
  readonly minutes: number;
}

interface Note {
  readonly treatment: string;
  readonly footage: { readonly person: string };
  readonly trial: { readonly events: readonly Planted[]; readonly durationMs: number };
}

async function recordedIn(folder: string, prefix: string): Promise<Recorded[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name.endsWith('.trace'));
  return Promise.all(
    names.sort().map(async (name) => {
      const base = join(folder, name.replace(/\.trace$/, ''));
      const { treatment, trial, footage } = JSON.parse(await readFile(`${base}.json`, 'utf8')) as Note;
      return {
        person: footage.person,
        trace: decodeTrace(await readFile(`${base}.trace`)),
        isTwin: treatment === 'twin',
        events: trial.events,
        minutes: trial.durationMs / 60_000,
      };
    }),
  );
}

/** One detector on one trace. */
interface Tried extends TunedTrace {
  readonly person: string;
}

function tried(detector: Detector, { person, trace, isTwin, events, minutes }: Recorded): Tried {
  const truths = isTwin ? [] : events.filter(({ lasting }) => !lasting);
  return { person, truths, minutes, detections: detector.detect(trace) };
}

/** Everybody judged by the cut that is best for the others. */
function f1WithOthersCuts(planted: readonly Tried[]): number {
  const kept = planted.map((trace) => {
    const { cut } = cutForBestF1(planted.filter(({ person }) => person !== trace.person));
    return { ...trace, detections: trace.detections.filter(({ score }) => score >= cut) };
  });
  return ratesAt(kept, -Infinity).f1;
}

function f1Interval(planted: readonly Tried[], cut: number): string {
  const persons = groupedBy(planted, ({ person }) => person);
  const { low, high } = bootstrap(persons, (sample) => ratesAt(sample.flat(), cut).f1, { seed: 1 });
  return `${low.toFixed(2)}..${high.toFixed(2)}`;
}

function recallAt(planted: readonly Tried[], twins: readonly Tried[], limit: number): string {
  const cut = cutForRate(twins, limit);
  return `${ratesAt(planted, cut).recall.toFixed(2)}/${ratesAt(planted, cut, nearness).recall.toFixed(2)}`;
}

function report(detector: Detector, recorded: readonly Recorded[]): string {
  const startMs = performance.now();
  const planted = recorded.filter(({ isTwin }) => !isTwin).map((one) => tried(detector, one));
  const twins = recorded.filter(({ isTwin }) => isTwin).map((one) => tried(detector, one));
  const seconds = (performance.now() - startMs) / 1000;
  const { cut, rates } = cutForBestF1(planted);
  return [
    detector.name.padEnd(26),
    rates.f1.toFixed(3),
    f1Interval(planted, cut),
    f1WithOthersCuts(planted).toFixed(3),
    ratesAt(planted, cut, nearness).f1.toFixed(3),
    rates.precision.toFixed(2),
    rates.recall.toFixed(2),
    perMinute(twins, cut).toFixed(1).padStart(5),
    ...RATES.map((limit) => recallAt(planted, twins, limit)),
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
  const rates = RATES.map((limit) => `recall/near at ${limit} a minute`).join(', ');
  console.log(
    `detector, F1, 95 % over persons, F1 with the others' cuts, near F1, precision, recall, false a minute on twins, ${rates}, cut, time`,
  );
  for (const detector of RIVALS) console.log(report(detector, recorded));
}

await main(...process.argv.slice(2));
