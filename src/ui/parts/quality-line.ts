import { MEASURED_PARTS, type MeasuredPart } from '../../contracts/face-part.ts';
import type { Silence } from '../../contracts/judged-time.ts';
import { UNSCORED_REASONS, type UnscoredReason } from '../../contracts/moment.ts';
import type { Quality } from '../../contracts/perception.ts';
import type { Words } from '../words/words-type.ts';
import { Belief } from './belief.ts';

/** What the quality line says. `judging` is false while no part of the face is judged. */
export interface QualityLine {
  readonly line: string;
  readonly hint: string;
  readonly judging: boolean;
}

/** A change must hold this long before the line follows it: nothing flickers at the edge of sight. @internal */
export const LINE_HOLD_MS = 700;

/** Dimmer than this is worth a hint, well above the darkness that ends judging. */
const DIM_LUMA = 0.22;
/** Fewer pixels between the eyes than this lose small movements. */
const FAR_IOD_PX = 60;

/** A blink is over before anybody has read about it. */
const TOLD_REASONS = UNSCORED_REASONS.filter((reason) => reason !== 'blink-lids');

/** Something that may be so, and may be told. */
interface Fact {
  readonly isSo: (quality: Quality) => boolean;
  readonly belief: Belief;
}

interface SilencedPart extends Fact {
  readonly reason: UnscoredReason;
  readonly part: MeasuredPart;
}

/** All that the line may tell. */
interface Facts {
  readonly silenced: readonly SilencedPart[];
  readonly dim: Fact;
  readonly far: Fact;
}

/** Follows the quality of the picture at a calm pace. */
export class CalmQuality {
  #facts: Facts | null = null;
  #all: readonly Fact[] = [];
  #lastMs = 0;

  /** The line to show at a time. */
  follow(quality: Quality, nowMs: number, words: Words['quality']): QualityLine {
    this.#facts ??= this.#begin(quality);
    for (const { isSo, belief } of this.#all) belief.follow(isSo(quality), nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    return lineOf(this.#facts, words);
  }

  #begin(quality: Quality): Facts {
    const facts = factsAt(quality);
    this.#all = [...facts.silenced, facts.dim, facts.far];
    return facts;
  }
}

/** What is so at first is believed at once. */
function factsAt(quality: Quality): Facts {
  const fact = (isSo: Fact['isSo']): Fact => ({ isSo, belief: new Belief(isSo(quality), LINE_HOLD_MS) });
  const silenced = TOLD_REASONS.flatMap((reason) =>
    MEASURED_PARTS.map((part) => ({
      reason,
      part,
      ...fact(({ silences }) => silences.some((each) => each.reason === reason && each.parts.includes(part))),
    })),
  );
  const dim = fact(({ luma }) => luma < DIM_LUMA);
  const far = fact(({ interOcularPx }) => interOcularPx < FAR_IOD_PX);
  return { silenced, dim, far };
}

function lineOf({ silenced, dim, far }: Facts, words: Words['quality']): QualityLine {
  const silences = silencesOf(silenced.filter(({ belief }) => belief.isBelieved));
  if (silences.length > 0) return silencedLine(silences, words);
  const key = dim.belief.isBelieved ? 'dim' : far.belief.isBelieved ? 'far' : 'well';
  return { line: words[key], hint: '', judging: true };
}

/** Worst first. */
function silencesOf(believed: readonly SilencedPart[]): readonly Silence[] {
  return TOLD_REASONS.flatMap((reason) => {
    const parts = believed.filter((each) => each.reason === reason).map(({ part }) => part);
    return parts.length > 0 ? [{ reason, parts }] : [];
  });
}

/** A reason for which nothing can be judged says all; else the parts of the face are told, and the reasons together. */
function silencedLine(silences: readonly Silence[], words: Words['quality']): QualityLine {
  const whole = silences.find(({ parts }) => parts.length === MEASURED_PARTS.length);
  if (whole) {
    const { line, hint = '' } = words.reasons[whole.reason];
    return { line, hint, judging: false };
  }
  const silenced = MEASURED_PARTS.filter((part) => silences.some(({ parts }) => parts.includes(part)));
  const judged = MEASURED_PARTS.filter((part) => !silenced.includes(part));
  const meanwhile = silences.map(({ reason }) => words.reasons[reason].meanwhile).reduce(words.and);
  const names = (parts: readonly MeasuredPart[]): string => parts.map((part) => words.parts[part]).join(', ');
  if (judged.length === 0) return { line: words.nothingJudged(meanwhile), hint: '', judging: false };
  const line =
    judged.length < silenced.length
      ? words.onlyJudged(names(judged), meanwhile)
      : words.notJudged(names(silenced), meanwhile);
  return { line, hint: '', judging: true };
}
