import { Complaint } from './complaint.ts';

/** Takes what a check says. */
export type Print = (text: string) => void;

/** One check of many. */
export interface Check {
  readonly name: string;
  /** Whether it keeps the machine for itself, and its output goes straight to the terminal. */
  readonly isAlone: boolean;
  /**
   * @param print takes its output; null where it may write to the terminal itself
   * @throws Complaint when the check fails
   */
  run(print: Print | null): Promise<void>;
}

interface Finished {
  readonly name: string;
  readonly failure: unknown;
}

/**
 * Runs checks in their order: neighbours that are not alone side by side, each told in one piece when it ends. After a
 * failure none is begun.
 * @param lanes how many run at the same time
 * @throws Complaint with the names of those that failed
 */
export async function runChecks(checks: readonly Check[], lanes: number, print: Print): Promise<void> {
  for (const batch of batchesOf(checks)) {
    const finished = await runBatch(batch, lanes, print);
    const failed = finished.filter(({ failure }) => failure !== null).map(({ name }) => name);
    if (failed.length > 0) throw new Complaint(`Failed: ${failed.join(', ')}.`);
  }
}

/** Checks that may run at the same time. */
function batchesOf(checks: readonly Check[]): readonly (readonly Check[])[] {
  const batches: Check[][] = [];
  for (const check of checks) {
    const open = batches.at(-1);
    if (open === undefined || check.isAlone || open.some(({ isAlone }) => isAlone)) batches.push([check]);
    else open.push(check);
  }
  return batches;
}

async function runBatch(batch: readonly Check[], lanes: number, print: Print): Promise<readonly Finished[]> {
  const waiting = [...batch];
  const finished: Finished[] = [];
  const lane = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const done = await runCheck(check, print);
      finished.push(done);
      if (done.failure !== null) waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return finished;
}

async function runCheck(check: Check, print: Print): Promise<Finished> {
  const { name, isAlone } = check;
  const said: string[] = [];
  const begunMs = performance.now();
  if (isAlone) print(`\n== ${name}\n`);
  const failure = await check.run(isAlone ? null : (text) => void said.push(text)).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!isAlone) print(`\n== ${name}\n${said.join('')}`);
  const end = `in ${secondsSince(begunMs)} s\n`;
  if (failure === null) print(`== ${name} passed ${end}`);
  else print(`${sentenceOf(failure)}\n== ${name} failed ${end}`);
  return { name, failure };
}

function sentenceOf(failure: unknown): string {
  return failure instanceof Complaint ? failure.message : String(failure);
}

/** Such as "12.3". */
export function secondsSince(begunMs: number): string {
  return ((performance.now() - begunMs) / 1000).toFixed(1);
}
