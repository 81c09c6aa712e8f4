import type { UnscoredReason } from '../../contracts/moment.ts';
import type { Quality } from '../../contracts/perception.ts';
import type { Words } from '../words/words-type.ts';

/** What the quality line says. `judging` is false while time goes unscored. */
export interface QualityLine {
  readonly line: string;
  readonly hint: string;
  readonly judging: boolean;
}

/** A change must last this long before the line follows it: nothing flickers at the edge of sight. @internal */
export const LINE_HOLD_MS = 700;

/** Dimmer than this is worth a hint, well above the darkness that ends judging. */
const DIM_LUMA = 0.22;
/** Fewer pixels between the eyes than this lose small movements. */
const FAR_IOD_PX = 60;

type Key = UnscoredReason | 'well' | 'dim' | 'far';

/** A blink is over before anybody has read about it. */
const NEVER_SAID: readonly UnscoredReason[] = ['blink-lids'];

function keyFor(quality: Quality): Key {
  const reason = quality.silences.find((each) => !NEVER_SAID.includes(each.reason))?.reason;
  if (reason) return reason;
  if (quality.luma < DIM_LUMA) return 'dim';
  return quality.interOcularPx < FAR_IOD_PX ? 'far' : 'well';
}

/** Follows the quality of the picture at a calm pace. */
export class CalmQuality {
  #shown: Key | null = null;
  #coming: Key | null = null;
  #sinceMs = 0;

  /** The line to show at a time. */
  follow(quality: Quality, nowMs: number, words: Words['quality']): QualityLine {
    const key = keyFor(quality);
    if (key !== this.#coming) [this.#coming, this.#sinceMs] = [key, nowMs];
    if (this.#shown === null || nowMs - this.#sinceMs >= LINE_HOLD_MS) this.#shown = key;
    return lineFor(this.#shown, words);
  }
}

function lineFor(key: Key, words: Words['quality']): QualityLine {
  if (key === 'well' || key === 'dim' || key === 'far') return { line: words[key], hint: '', judging: true };
  const { line, hint } = words.reasons[key];
  return { line, hint: hint ?? '', judging: key === 'speech-lower-face' };
}
