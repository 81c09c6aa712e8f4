import { ExampleStream } from './example-stream.ts';
import type { Recording } from '../generator/recorded.ts';
import type { NetworkWeights } from './network.ts';
import { Trainer, type Schedule } from './trainer.ts';

/** Steps between one session leaving the pool and a fresh one coming in. */
export const STEPS_PER_SESSION = 1;

export interface Course {
  readonly seed: number;
  readonly schedule: Schedule;
  /** Sessions held at once. */
  readonly poolSessions: number;
  readonly recordings: readonly Recording[];
}

/**
 * Trains the weights in place. The same course gives the same weights on the same machine: sessions come by their
 * seeds and in order, and every draw is of a seeded generator.
 * @param onProgress told what goes on, how far it is, and of how much
 */
export async function trainNetwork(
  weights: NetworkWeights,
  { seed, schedule, poolSessions, recordings }: Course,
  onProgress: (what: string, done: number, of: number) => void,
): Promise<void> {
  const stream = new ExampleStream(seed * 1_000_000, recordings);
  try {
    const pool = await stream.take(poolSessions, (done) =>
      onProgress('drawing sessions', done, poolSessions),
    );
    const trainer = new Trainer(weights, seed + 1, schedule);
    let smooth = NaN;
    for (let step = 1; step <= schedule.steps; step++) {
      if (step % STEPS_PER_SESSION === 0)
        pool[(step / STEPS_PER_SESSION) % poolSessions] = await stream.next();
      const loss = trainer.step(pool);
      smooth = Number.isNaN(smooth) ? loss : 0.98 * smooth + 0.02 * loss;
      onProgress(`training, loss ${smooth.toFixed(3)}`, step, schedule.steps);
    }
  } finally {
    await stream.close();
  }
}
