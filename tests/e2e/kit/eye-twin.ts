import type { Page } from 'playwright-core';
import { PAD_ROWS } from '../../../src/ui/screens/eye/pad-keys.ts';
import { EXERCISE_FACES } from '../../../src/synthetic/exercise-face.ts';
import type { Answer } from '../../../src/exercise/eye/places.ts';
import type { Trial } from '../../../src/exercise/eye/trial.ts';
import { EyeSession, LOOK_COUNTS } from '../../../src/session/exercise/eye-session.ts';
import { frameTimes } from '../../unit/exercise/frames.fixture.ts';

/** What is answered to a trial by somebody who knows it. */
export type Observer = (trial: Trial) => Answer;

/** The same exercise as a page's, which has the same seed and a steady display: it knows what the page shows. */
export class EyeTwin {
  readonly session: EyeSession;
  readonly #page: Page;
  readonly #times: Generator<number>;

  constructor(page: Page, seed: number, frameMs: number) {
    this.session = new EyeSession({ seed, faceCount: EXERCISE_FACES.length, lookCount: LOOK_COUNTS[0] });
    this.#page = page;
    this.#times = frameTimes({ frameMs });
  }

  /** Answers every trial of a look, here and in the page. */
  async look(observer: Observer): Promise<void> {
    while (this.#watch()) {
      const answer = observer(this.session.trial!);
      await this.#page.locator('.eye-pad[data-open=true]').waitFor();
      await this.#page.keyboard.press(keyOf(answer));
      this.session.answer(answer);
    }
  }

  /** Until an answer is asked for. @returns false where none is any more */
  #watch(): boolean {
    for (;;) {
      const { kind } = this.session.phase.peek();
      if (kind === 'asking') return true;
      if (kind === 'between' || kind === 'result') return false;
      this.session.frame(this.#times.next().value as number);
    }
  }
}

function keyOf(answer: Answer): string {
  if (answer === 'nothing') return 'Space';
  const keys = PAD_ROWS.flatMap((row) => row.keys);
  return keys.find(({ place }) => place.part === answer.part && place.side === answer.side)!.code;
}
