import type { Moment, MovementScore } from '../../contracts/moment.ts';
import { ACTION_UNIT } from '../../contracts/movement.ts';
import type { Words } from '../words/words-type.ts';

/** Minutes and seconds; with tenths where asked for. */
export function clockTime(ms: number, tenths = false): string {
  const seconds = Math.max(0, ms) / 1000;
  const minutes = Math.floor(seconds / 60);
  const rest = tenths ? Math.floor((seconds % 60) * 10) / 10 : Math.floor(seconds % 60);
  const digits = tenths ? rest.toFixed(1).padStart(4, '0') : String(rest).padStart(2, '0');
  return `${minutes}:${digits}`;
}

/** Where a moment was, in plain words: "brows", "left lip corner". */
export function placesOf(moment: Moment, words: Words): string {
  const places = moment.movements.map((movement) => placeOf(movement, words));
  return [...new Set(places)].join(', ');
}

function placeOf({ name, side }: MovementScore, { places, sides }: Words): string {
  return side === 'both' ? places[name].both : sides[side](places[name].one);
}

/** A duration as precise as it is meant. */
export function roughly(ms: number, words: Words): string {
  return words.about(words.decimal(ms / 1000, 1));
}

/** Of ten findings with this confidence, how many are real; never all, and null for fewer than one. */
export function realOfTen({ confidence }: Pick<Moment, 'confidence'>): number | null {
  const share = Math.min(9, Math.round(10 * confidence));
  return share < 1 ? null : share;
}

/** The same in the jargon: action units, duration with its error, amplitude, confidence. */
export function technical(moment: Moment): string {
  const units = moment.movements
    .map(({ name, side }) => `${SIDE_LETTER[side]}${ACTION_UNIT[name]}`)
    .join('+');
  const duration = `${moment.durationMs.toFixed(0)} ± ${moment.durationErrorMs.toFixed(0)} ms`;
  return `AU ${units}, ${duration}, ${(moment.amplitude * 100).toFixed(1)} % IOD, ${moment.confidence.toFixed(2)}`;
}

const SIDE_LETTER = { right: 'R', left: 'L', both: '' } as const;
