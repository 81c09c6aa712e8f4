import type { BenchmarkResult } from '../../src/benchmark/result/result.ts';
import type { Provenance } from '../kit/provenance.ts';
import type { PeerReport } from '../peers/peer-report.ts';
import type { EnduranceReport } from './endurance.ts';
import type { FilmReport } from './film-run.ts';
import type { PageRun } from './page-run.ts';
import { benchmarksOf, type SpeedParts } from './parts.ts';

/** What the command line measures beside the page's benchmark. Null where it was not asked for. */
interface CommandLine extends Omit<Provenance, 'date'> {
  readonly film: FilmReport | null;
  readonly page: PageRun | null;
  readonly firstLoadBytes: number | null;
  readonly peers: PeerReport | null;
  readonly endurance: EnduranceReport | null;
}

/** A result that the page opens beside its own, and more. */
export interface SpeedResult extends BenchmarkResult {
  readonly commandLine: CommandLine;
}

/**
 * All parts as one result.
 * @throws Error where the page's benchmark took no part
 */
export function speedResult({ date, commit, pipeline, machine }: Provenance, parts: SpeedParts): SpeedResult {
  const benchmarks = benchmarksOf(parts);
  const [first] = benchmarks as readonly (BenchmarkResult | undefined)[];
  if (first === undefined) throw new Error('The benchmark of the page took no part.');
  const { cpu, cores, memoryGiB } = machine;
  const { film, page, peers, endurance } = parts;
  return {
    ...first,
    date,
    device: { ...first.device, cores, memoryGiB, processor: cpu },
    runs: benchmarks.flatMap(({ runs }) => runs),
    sensitivity: parts.cameras[0]?.result.sensitivity ?? null,
    commandLine: {
      commit,
      pipeline,
      machine,
      film,
      page: page?.run ?? null,
      firstLoadBytes: page?.firstLoadBytes ?? null,
      peers,
      endurance,
    },
  };
}
