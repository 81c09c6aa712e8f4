import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** Where something was measured: enough to compare, nothing about whose machine it is. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly browser: string;
  /** Load average over a minute before the run: above the cores, times say little. */
  readonly load: number;
}

export function loadNow(): number {
  return loadavg()[0]!;
}

export function machine(browser: string, load: number): Machine {
  const memoryGiB = Math.round(totalmem() / 2 ** 30);
  return {
    cpu: cpus()[0]!.model,
    cores: cpus().length,
    memoryGiB,
    system: `${type()} ${release()}`,
    browser,
    load,
  };
}
