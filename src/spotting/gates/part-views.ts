import { MEASURED_PARTS, type MeasuredPart } from '../../contracts/face-part.ts';
import type { Silence } from '../../contracts/judged-time.ts';
import type { UnscoredReason } from '../../contracts/moment.ts';

/**
 * A part of the face is judged while a movement of this size would be told half of the time, IOD; once it is not, until one
 * a little smaller would be. Brief movements are smaller as a rule: that only the clearest can be told, the rate does not hide.
 */
const ENTER_IOD = 0.07;
const LEAVE_IOD = 0.06;

/** Says which parts of the face move so much of themselves that no brief movement could be told from it, and why. */
export class PartViews {
  readonly #reasons = Array.from(MEASURED_PARTS, (): UnscoredReason | null => null);
  #silences: readonly Silence[] = [];

  /** Of the latest grid frame; the same list as long as nothing changes. */
  get silences(): readonly Silence[] {
    return this.#silences;
  }

  reset(): void {
    this.#reasons.fill(null);
    this.#silences = [];
  }

  /**
   * Takes one grid frame.
   * @param visibleSizes size at which a movement of each of MEASURED_PARTS would just be seen, IOD
   */
  push(visibleSizes: ArrayLike<number>, headMoves: boolean, speaks: boolean): void {
    let changed = false;
    for (let part = 0; part < MEASURED_PARTS.length; part++) {
      const before = this.#reasons[part] ?? null;
      const hidden = visibleSizes[part]! > (before === null ? ENTER_IOD : LEAVE_IOD);
      const reason = hidden ? reasonFor(MEASURED_PARTS[part]!, headMoves, speaks) : null;
      changed ||= reason !== before;
      this.#reasons[part] = reason;
    }
    if (changed) this.#silences = this.#grouped();
  }

  #grouped(): readonly Silence[] {
    const reasons = [...new Set(this.#reasons)].filter((reason) => reason !== null);
    return reasons.map((reason) => ({
      reason,
      parts: MEASURED_PARTS.filter((_, part) => this.#reasons[part] === reason),
    }));
  }
}

function reasonFor(part: MeasuredPart, headMoves: boolean, speaks: boolean): UnscoredReason {
  if (headMoves) return 'head-motion';
  return part === 'mouth' && speaks ? 'speech-lower-face' : 'restless';
}
