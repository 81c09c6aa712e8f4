import { signal } from '@preact/signals-core';
import { Random } from '../../../core/random.ts';
import { planTasks } from '../../../practice/self-test/plan.ts';
import type { SelfTestResult } from '../../../practice/self-test/result.ts';
import { SelfTestRun } from '../../../practice/self-test/run.ts';
import type { TaskKind } from '../../../practice/self-test/task.ts';
import type { SessionLog } from '../../../record/session-log.ts';

/** Of the last run, as far as it went; null before the first. Lives in this window only. */
export const lastResult = signal<SelfTestResult | null>(null);

/** Whether the closing of the ring is to be heard. */
export const toneWanted = signal(false);

/** A pause takes the view away and leaves the session's log: the run goes on with it. */
const runs = new WeakMap<SessionLog, SelfTestRun>();

/** The run of a session: a new one, or the one that a break cut short, which learns the face anew. */
export function runOf(log: SessionLog, kinds: readonly TaskKind[]): SelfTestRun {
  const known = runs.get(log);
  if (known) {
    known.startAnew();
    return known;
  }
  const [seed] = crypto.getRandomValues(new Uint32Array(1));
  const run = new SelfTestRun(planTasks(new Random(seed), kinds));
  runs.set(log, run);
  lastResult.value = null;
  return run;
}
