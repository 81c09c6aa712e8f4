import type { Change } from '../../../exercise/eye/change.ts';
import { SCALES, type Scale } from '../../../exercise/eye/scales.ts';
import type { Threshold } from '../../../exercise/eye/threshold.ts';
import type { EyeResult } from '../../../session/exercise/eye-session.ts';
import type { Words } from '../../words/words-type.ts';
import type { EyeWords } from './words/words-type.ts';

type Decimal = Words['decimal'];

/** A level in the unit that it is told in: whole milliseconds, tenths of a hundredth. */
function levelWords(scale: Scale, level: number, decimal: Decimal): string {
  return scale === 'length' ? decimal(level, 0) : decimal(100 * level, 1);
}

/** What the last look says, in a sentence for each scale. */
export function seenSentences({ second }: EyeResult, says: EyeWords, decimal: Decimal): string {
  const { result } = says;
  const told = (scale: Scale, level: number): string => levelWords(scale, level, decimal);
  const { length, size } = second.scales;
  if (length.threshold.kind === 'none' && size.threshold.kind === 'none') return result.bothNone;
  return [
    thresholdSentence(
      length.threshold,
      (level) => told('length', level),
      result.lengthFound,
      result.lengthFloor,
      result.lengthNone,
    ),
    thresholdSentence(
      size.threshold,
      (level) => told('size', level),
      result.sizeFound,
      result.sizeFloor,
      result.sizeNone,
    ),
  ].join(' ');
}

function thresholdSentence(
  threshold: Threshold,
  told: (level: number) => string,
  found: (at: string, from: string, to: string) => string,
  floor: (at: string, to: string | null) => string,
  none: string,
): string {
  switch (threshold.kind) {
    case 'found':
      return found(told(threshold.at), told(threshold.from), told(threshold.to));
    case 'floor': {
      const [at, to] = [told(threshold.at), told(threshold.to)];
      return floor(at, to === at ? null : to);
    }
    case 'none':
      return none;
  }
}

/** What became of each scale since the first look. */
export function changeSentences({ changes }: EyeResult, { result }: EyeWords, decimal: Decimal): string {
  const kinds = new Set(SCALES.map((scale) => changes[scale].kind));
  if (kinds.size === 1 && kinds.has('unclear')) return result.bothUnclear;
  if (kinds.size === 1 && kinds.has('incomparable')) return result.bothIncomparable;
  return SCALES.map((scale) => changeSentence(changes[scale], scale, result, decimal)).join(' ');
}

function changeSentence(change: Change, scale: Scale, says: EyeWords['result'], decimal: Decimal): string {
  switch (change.kind) {
    case 'finer':
    case 'coarser': {
      const told = (factor: number): string => decimal(100 * factor, 0);
      return says[change.kind][scale](told(change.factor), told(change.from), told(change.to));
    }
    case 'unclear':
      return says.unclear[scale];
    case 'incomparable':
      return says.incomparable[scale];
  }
}

/** A threshold as it stands in a table. */
export function thresholdCell(
  scale: Scale,
  threshold: Threshold,
  { result }: EyeWords,
  decimal: Decimal,
): string {
  const unit = scale === 'length' ? result.milliseconds : result.percent;
  const told = (level: number): string => levelWords(scale, level, decimal);
  switch (threshold.kind) {
    case 'found':
      return unit(result.interval(told(threshold.at), told(threshold.from), told(threshold.to)));
    case 'floor':
      return unit(result.upTo(told(threshold.to)));
    case 'none':
      return result.untold;
  }
}
