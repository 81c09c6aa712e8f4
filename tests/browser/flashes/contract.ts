import type { MovementName } from '../../../src/contracts/movement.ts';
import type { DistractorName } from '../../../src/synthetic/distractors.ts';
import type { ThemeName } from '../../../src/ui/app/theme.ts';
import type { Flashing } from '../../fixtures/flashes.ts';

/** What the page under test offers to the test. The face stands alone, as large as the window. */
export interface FlashBench {
  wear(theme: ThemeName): void;
  /** A face at rest and a movement at its largest, one after the other, eight times a second; plain, and marked. */
  comingAndGoing(face: number, yawDeg: number, movement: MovementName): readonly [Flashing, Flashing];
  /** A face at rest on light and on dark paper, one after the other, as fast. */
  papers(face: number): Flashing;
  /** A distractor at its longest, and a movement of one displayed frame in the midst of it; frame by frame. */
  trial(face: number, movement: MovementName, distractor: DistractorName): Flashing;
}

declare global {
  interface Window {
    /** Settles when faces can be drawn. */
    readonly flashes: Promise<FlashBench>;
  }
}
