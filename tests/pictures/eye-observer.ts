import type { Page } from 'playwright-core';
import { sidesToAnswer, partOf, type Answer } from '../../src/exercise/eye/places.ts';
import { slowly } from '../../src/exercise/eye/slow-replay.ts';
import type { ShownMovement, Trial, View } from '../../src/exercise/eye/trial.ts';
import { EyeSession, LOOK_COUNTS, type EyePhase } from '../../src/session/exercise/eye-session.ts';
import { EXERCISE_FACES } from '../../src/synthetic/exercise-face.ts';
import { NOTHING_KEY, PAD_ROWS } from '../../src/ui/screens/eye/pad-keys.ts';
import { letPass, useSteadyDisplay } from '../e2e/kit/steady-display.ts';

const FRAME_MS = 1000 / 60;
const SEED = 11;
const ANY_VIEW: View = { face: 0, yawDeg: 0, pitchDeg: 0, light: 'left' };

/** What is seen: somewhat finer after a practice. */
const SEEN_FROM = {
  first: { lengthMs: 130, size: 0.024 },
  second: { lengthMs: 70, size: 0.012 },
} as const;

/** The page keeps its time on any machine, and shows the trials that the observer knows. */
export async function showKnownTrials(page: Page): Promise<void> {
  // What runs these scripts leaves calls to this helper in functions that are handed to a page.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await useSteadyDisplay(page, FRAME_MS);
  await page.addInitScript((seed) => {
    crypto.getRandomValues = (numbers) => {
      if (numbers instanceof Uint32Array) numbers.fill(seed);
      return numbers;
    };
  }, SEED);
}

/** Somebody before the page's exercise who sees what is long and large enough, by the same exercise beside it. */
export class EyeObserver {
  readonly #session = new EyeSession({
    seed: SEED,
    faceCount: EXERCISE_FACES.length,
    lookCount: LOOK_COUNTS[0],
  });
  #atMs = 0;

  /** Waits until both ask, and answers what was seen. */
  async answer(page: Page): Promise<void> {
    const phase = this.watch();
    if (phase.kind !== 'asking') throw new Error(`Asked nothing: ${phase.kind}.`);
    await page.locator('.eye-pad[data-open=true]').waitFor();
    const answer = seenOf(this.#session.trial!, phase.stage === 'first' ? 'first' : 'second');
    await page.keyboard.press(keyOf(answer));
    this.#session.answer(answer);
  }

  /** A whole look. */
  async look(page: Page): Promise<void> {
    while (this.watch().kind === 'asking') await this.answer(page);
  }

  /** Practises until a movement was missed, which is held where it is largest. */
  async missOne(page: Page): Promise<void> {
    for (;;) {
      await page.locator('.eye-pad[data-open=true]').waitFor();
      await letPass(page, 0);
      await this.answer(page);
      const phase = this.watch();
      if (phase.kind === 'feedback') return letPass(page, toTheHeight(phase.answered.trial.movement!));
      await letPass(page, null);
    }
  }

  goOn(): void {
    this.#session.goOn();
  }

  endPractice(): void {
    this.#session.endPractice();
  }

  /** What is wanted next. */
  watch(): EyePhase {
    for (;;) {
      const phase = this.#session.phase.peek();
      if (phase.kind !== 'measuring' && phase.kind !== 'showing' && phase.kind !== 'again') return phase;
      this.#atMs += FRAME_MS;
      this.#session.frame(this.#atMs);
      this.#session.drawn(this.#atMs);
    }
  }
}

/** Frames of a slow replay up to where the movement is largest. */
export function toTheHeight(movement: ShownMovement): number {
  const atMs = Array.from({ length: 600 }, (_, frame) => frame * FRAME_MS);
  const levels = atMs.map((ms) => slowly(ANY_VIEW, movement, ms).state.movements[0]?.level ?? 0);
  return levels.indexOf(Math.max(...levels)) + 1;
}

function seenOf({ movement }: Trial, look: keyof typeof SEEN_FROM): Answer {
  if (!movement) return 'nothing';
  const least = SEEN_FROM[look];
  if (movement.lengthMs < least.lengthMs || movement.size < least.size) return 'nothing';
  const part = partOf(movement.name);
  const [only, ...others] = sidesToAnswer(part);
  return { part, side: others.length === 0 ? only! : movement.side };
}

function keyOf(answer: Answer): string {
  if (answer === 'nothing') return NOTHING_KEY;
  const row = PAD_ROWS.find(({ part }) => part === answer.part);
  return row!.keys.find(({ place }) => place.side === answer.side)!.code;
}
