import type { Page } from 'playwright-core';
import { sidesToAnswer, partOf } from '../../src/exercise/eye/places.ts';
import { slowly } from '../../src/exercise/eye/slow-replay.ts';
import type { ShownMovement, View } from '../../src/exercise/eye/trial.ts';
import type { EyeTwin, Observer } from '../e2e/kit/eye-twin.ts';
import { letPass } from '../e2e/kit/steady-display.ts';

const FRAME_MS = 1000 / 60;
const ANY_VIEW: View = { face: 0, yawDeg: 0, pitchDeg: 0, light: 'left' };

/** What is seen: somewhat finer after a practice. */
const SEEN_FROM = {
  first: { lengthMs: 130, size: 0.024 },
  second: { lengthMs: 70, size: 0.012 },
} as const;

/** Sees what is long and large enough. */
export const observe: Observer = ({ movement }, stage) => {
  if (!movement) return 'nothing';
  const least = SEEN_FROM[stage === 'first' ? 'first' : 'second'];
  if (movement.lengthMs < least.lengthMs || movement.size < least.size) return 'nothing';
  const part = partOf(movement.name);
  const [only, ...others] = sidesToAnswer(part);
  return { part, side: others.length === 0 ? only! : movement.side };
};

/** Practises until a movement was missed, which is held where it is largest. */
export async function missOne(page: Page, twin: EyeTwin): Promise<void> {
  for (;;) {
    await page.locator('.eye-pad[data-open=true]').waitFor();
    await letPass(page, 0);
    await twin.answer(observe);
    const phase = twin.watch();
    if (phase.kind === 'feedback') return letPass(page, toTheHeight(phase.answered.trial.movement!));
    await letPass(page, null);
  }
}

/** Frames of a slow replay up to where the movement is largest. */
export function toTheHeight(movement: ShownMovement): number {
  const atMs = Array.from({ length: 600 }, (_, frame) => frame * FRAME_MS);
  const levels = atMs.map((ms) => slowly(ANY_VIEW, movement, ms).state.movements[0]?.level ?? 0);
  return levels.indexOf(Math.max(...levels)) + 1;
}
