import type { Page } from 'playwright-core';
import type { Answer } from '../../../src/exercise/eye/places.ts';
import type { Stage } from '../../../src/exercise/eye/dealer.ts';
import type { Trial } from '../../../src/exercise/eye/trial.ts';
import { EyeSession, LOOK_COUNTS, type EyePhase } from '../../../src/session/exercise/eye-session.ts';
import { EXERCISE_FACES } from '../../../src/synthetic/exercise-face.ts';
import { NOTHING_KEY, PAD_ROWS } from '../../../src/ui/screens/eye/pad-keys.ts';
import { useSteadyDisplay } from './steady-display.ts';

const FRAME_MS = 1000 / 60;
const SEED = 11;

/** The page keeps its time on any machine, and shows the trials that a twin knows. */
export async function showKnownTrials(page: Page): Promise<void> {
  // What runs pictures leaves calls to this helper in functions that are handed to a page.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await useSteadyDisplay(page, FRAME_MS);
  await page.addInitScript((seed) => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (numbers) =>
      numbers instanceof Uint32Array ? numbers.fill(seed) : draw(numbers);
  }, SEED);
}

/** What is answered to a trial by somebody who knows it. */
export type Observer = (trial: Trial, stage: Stage) => Answer;

/** The same exercise beside a page's that shows known trials. What is answered is answered in both. */
export class EyeTwin {
  readonly session = new EyeSession({
    seed: SEED,
    faceCount: EXERCISE_FACES.length,
    lookCount: LOOK_COUNTS[0],
  });
  readonly #page: Page;
  #atMs = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until both ask, and answers. */
  async answer(observer: Observer): Promise<void> {
    const phase = this.watch();
    if (phase.kind !== 'asking') throw new Error(`Asked nothing: ${phase.kind}.`);
    await this.#page.locator('.eye-pad[data-open=true]').waitFor();
    const answer = observer(this.session.trial!, phase.stage);
    await this.#page.keyboard.press(keyOf(answer));
    this.session.answer(answer);
  }

  /** A whole look. */
  async look(observer: Observer): Promise<void> {
    while (this.watch().kind === 'asking') await this.answer(observer);
  }

  /** What is wanted next. */
  watch(): EyePhase {
    for (;;) {
      const phase = this.session.phase.peek();
      if (phase.kind !== 'measuring' && phase.kind !== 'showing' && phase.kind !== 'again') return phase;
      this.#atMs += FRAME_MS;
      this.session.frame(this.#atMs);
      this.session.drawn(this.#atMs);
    }
  }
}

function keyOf(answer: Answer): string {
  if (answer === 'nothing') return NOTHING_KEY;
  const row = PAD_ROWS.find(({ part }) => part === answer.part);
  return row!.keys.find(({ place }) => place.side === answer.side)!.code;
}
