import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly browser: string;
  /** Load average over a minute before the run: above the cores, times say little. */
  readonly load: number;
}

/** When, of what and on what something was measured. */
export interface Measured {
  /** ISO 8601. */
  readonly date: string;
  readonly commit: string;
  readonly machine: Machine;
}

/** Enough to compare, nothing about whose machine it is. */
export function machine(browser: string, load: number): Machine {
  const memoryGiB = Math.round(totalmem() / 2 ** 30);
  const [first] = cpus();
  return {
    cpu: first.model,
    cores: cpus().length,
    memoryGiB,
    system: `${type()} ${release()}`,
    browser,
    load,
  };
}

export function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
  }).trim();
}

/** The first lines of a report. */
export function machineLines({ date, commit, machine }: Measured): readonly string[] {
  return [
    `Measured ${date.slice(0, 10)} at ${commit}: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB,`,
    `${machine.system}, ${machine.browser}; WebGL in software; load before the run ${machine.load.toFixed(1)}.`,
  ];
}
