import { figureVersion, type FigureKind } from './measured-code.ts';
import { commit } from './commit.ts';
import { loadNow, machine, type Machine } from './machine.ts';

/** When, of what and on what something was measured. Every result carries it. */
export interface Provenance {
  /** ISO 8601. */
  readonly date: string;
  readonly commit: string;
  /** Version of the pipeline and of what measured it (models/version): figures of another are about other code. */
  readonly pipeline: string;
  readonly machine: Machine;
}

/** What is known when a run begins, and may be otherwise at its end. */
export interface RunStart {
  readonly commit: string;
  readonly pipeline: string;
  readonly load: number;
}

export async function startRun(kind: FigureKind): Promise<RunStart> {
  return { load: loadNow(), commit: commit(), pipeline: await figureVersion(kind) };
}

/** Of a run that ends now. */
export function provenanceOf({ commit, pipeline, load }: RunStart, browser: string): Provenance {
  return { date: new Date().toISOString(), commit, pipeline, machine: machine(browser, load) };
}

/** How a report begins: "Measured 2026-01-02 at abc1234, pipeline 0123456789ab". */
export function measuredText({ date, commit, pipeline }: Omit<Provenance, 'machine'>): string {
  return `Measured ${date.slice(0, 10)} at ${commit}, pipeline ${pipeline}`;
}

/** The first lines of a report on speed. */
export function machineLines({ machine, ...rest }: Provenance): readonly string[] {
  return [
    `${measuredText(rest)}: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB,`,
    `${machine.system}, ${machine.browser}; WebGL in software; load before the run ${machine.load.toFixed(1)}.`,
  ];
}
