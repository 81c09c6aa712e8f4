import { MOVEMENTS, type MovementName } from '../../src/contracts/movement.ts';
import type { Random } from '../../src/core/random.ts';
import { CHANNEL_COUNT } from '../../src/measure/channels.ts';
import { sumFields, type Field } from './displacement-field.ts';
import { drawBriefShape, drawLastingShape, envelopeAt, type Envelope } from './envelope.ts';
import { MOVEMENT_FAMILIES, drawField, drawMovement } from './movement-fields.ts';
import { projectField, strongestRegion } from './projection.ts';
import type { Session } from './session.ts';

/** Amplitude of brief movements in IOD (src/spotting/NOTES.md, 2). */
const BRIEF_AMPLITUDE = { median: 0.015, sigma: 0.6, low: 0.003, high: 0.06 } as const;
const LASTING_AMPLITUDE = { median: 0.035, sigma: 0.9, low: 0.004, high: 0.25 } as const;
/** A movement held longer becomes the baseline, and cannot be told from rest. */
const LASTING_SHOWS_MS = 1200;
const ONE_SIDED = 0.26;
const SECOND_MOVEMENT = 0.35;
/** Movements that muscles make together (commonest pairs in published sets); a pair is of the same side and time. */
const PARTNERS: Readonly<Partial<Record<MovementName, readonly MovementName[]>>> = {
  'inner-brow-up': ['outer-brow-up'],
  'outer-brow-up': ['inner-brow-up'],
  'brow-down': ['lids-tight'],
  'lids-tight': ['brow-down', 'lip-corner-up'],
  'nose-wrinkle': ['upper-lip-up'],
  'upper-lip-up': ['nose-wrinkle'],
  'lip-corner-up': ['dimple', 'lids-tight'],
  dimple: ['lip-corner-up'],
  'lip-corner-down': ['chin-up'],
  'chin-up': ['lip-corner-down', 'lip-press'],
  'lip-press': ['chin-up'],
};
const WITH_PARTNER = 0.6;
const LONGEST_STAGGER_MS = 60;
const ASYMMETRY = 0.3;

/** How one person's pipeline reports movements: drawn once per session. */
export interface PersonGains {
  /** Per movement, in the order of MOVEMENTS. */
  readonly patch: readonly number[];
  readonly landmark: readonly number[];
  /** Landmarks may be smoothed by the tracker: their movements are low-passed with this time constant. */
  readonly landmarkLagMs: number;
}

export function drawGains(random: Random): PersonGains {
  return {
    patch: MOVEMENTS.map((name) => random.between(...MOVEMENT_FAMILIES[name].patchGain)),
    landmark: MOVEMENTS.map((name) => {
      const [low, high] = MOVEMENT_FAMILIES[name].landmarkGain;
      return random.between(low, high) * random.between(0.8, 1.2);
    }),
    landmarkLagMs: random.chance(0.5) ? 0 : random.between(10, 120),
  };
}

interface Sides {
  readonly right: boolean;
  readonly left: boolean;
}

function drawSides(random: Random): Sides {
  const oneSided = random.chance(ONE_SIDED);
  const right = !oneSided || random.chance(0.5);
  return { right, left: !oneSided || !right };
}

interface UnitMovement {
  readonly name: MovementName;
  readonly right: boolean;
  readonly left: boolean;
  readonly patch: Float32Array;
  readonly landmark: Float32Array;
}

/** One movement of unit amplitude: its skin displaced by 1 IOD where it is strongest. */
function drawUnit(
  random: Random,
  gains: PersonGains,
  name: MovementName,
  sides: Sides = drawSides(random),
): UnitMovement {
  const { right, left } = sides;
  const oneSided = !(right && left);
  const tilt = 1 + ASYMMETRY * random.between(-1, 1);
  const fields: Field[] = [];
  if (right) fields.push(drawField(random, name, -1));
  if (left) fields.push(weighted(drawField(random, name, 1), oneSided ? 1 : tilt));
  const field = sumFields(fields);
  const unit = 1 / Math.max(1e-6, strongestRegion(field));
  const movement = MOVEMENTS.indexOf(name);
  return {
    name,
    right,
    left,
    patch: projectField(field, unit * gains.patch[movement]!, 0),
    landmark: projectField(field, 0, unit * gains.landmark[movement]!),
  };
}

function weighted(field: Field, factor: number): Field {
  return (place) => {
    const moved = field(place);
    return { x: factor * moved.x, y: factor * moved.y };
  };
}

/** Brief movements, the events to be found: `aMinute` on average. */
export function addBriefMovements(
  random: Random,
  session: Session,
  gains: PersonGains,
  aMinute: number,
): void {
  let ms = random.between(1500, 5000);
  while (ms < session.durationMs - 1500) {
    ms = addBrief(random, session, gains, ms);
    ms += 600 + (60000 / aMinute) * -Math.log(1 - random.uniform());
  }
}

function addBrief(random: Random, session: Session, gains: PersonGains, onsetMs: number): number {
  const { median, sigma, low, high } = BRIEF_AMPLITUDE;
  const amplitude = Math.min(high, Math.max(low, random.logNormal(median, sigma)));
  const first = drawUnit(random, gains, drawMovement(random));
  const firstShape = drawBriefShape(random);
  const parts = [{ drawn: first, share: 1, envelope: envelopeAt(onsetMs, firstShape) }];
  if (random.chance(SECOND_MOVEMENT)) {
    const shape = drawBriefShape(random);
    const envelope = envelopeAt(onsetMs + random.between(0, LONGEST_STAGGER_MS), shape);
    const partners = PARTNERS[first.name] ?? [];
    const together = partners.length > 0 && random.chance(WITH_PARTNER);
    const drawn = together
      ? drawUnit(random, gains, random.pick(partners), first)
      : drawUnit(random, gains, drawMovement(random));
    const own = together && random.chance(0.7) ? envelopeAt(onsetMs, firstShape) : envelope;
    parts.push({ drawn, share: random.between(0.4, 1), envelope: own });
  }
  const whole = new Float32Array(CHANNEL_COUNT);
  for (const { drawn, share, envelope } of parts) {
    addUnit(session, gains, drawn, amplitude * share, envelope);
    drawn.patch.forEach((value, c) => (whole[c]! += amplitude * share * (value + drawn.landmark[c]!)));
  }
  const { envelope } = parts[0]!;
  const offsetMs = Math.max(...parts.map((part) => part.envelope.offsetMs));
  session.events.push({
    onsetMs,
    apexMs: envelope.apexMs,
    offsetMs: Math.min(offsetMs, onsetMs + 560),
    amplitude,
    movements: parts.map(({ drawn: { name, right, left } }) => ({ name, right, left })),
    pattern: whole,
  });
  return offsetMs;
}

/** Movements that last, large and small: not to be flagged, though they begin like brief ones. */
export function addLastingMovements(
  random: Random,
  session: Session,
  gains: PersonGains,
  aMinute: number,
): void {
  let ms = random.between(500, 9000);
  while (ms < session.durationMs) {
    const { median, sigma, low, high } = LASTING_AMPLITUDE;
    const amplitude = Math.min(high, Math.max(low, random.logNormal(median, sigma)));
    const envelope = envelopeAt(ms, drawLastingShape(random));
    for (let n = random.chance(0.4) ? 2 : 1; n > 0; n--) {
      const drawn = drawUnit(random, gains, drawMovement(random));
      addUnit(session, gains, drawn, amplitude * random.between(0.6, 1), envelope);
    }
    session.note('lasting', ms, Math.min(envelope.offsetMs, ms + LASTING_SHOWS_MS));
    ms = envelope.offsetMs + (60000 / aMinute) * -Math.log(1 - random.uniform());
  }
}

function addUnit(
  session: Session,
  gains: PersonGains,
  drawn: UnitMovement,
  amplitude: number,
  envelope: Envelope,
): void {
  const toMs = envelope.at(envelope.offsetMs + 1) > 0 ? Infinity : envelope.offsetMs + 1;
  session.addPattern(drawn.patch, (t) => amplitude * envelope.at(t), envelope.onsetMs, toMs);
  const lag = gains.landmarkLagMs;
  const lagged = lag > 0 ? laggedCourse(envelope, lag) : envelope.at;
  session.addPattern(drawn.landmark, (t) => amplitude * lagged(t), envelope.onsetMs, toMs + 4 * lag);
}

/** The envelope after a one-pole smoother at the session's own frame times. */
function laggedCourse(envelope: Envelope, lagMs: number): (timeMs: number) => number {
  let value = 0;
  let before = envelope.onsetMs;
  return (timeMs) => {
    const keep = Math.exp(-(timeMs - before) / lagMs);
    value = keep * value + (1 - keep) * envelope.at(timeMs);
    before = timeMs;
    return value;
  };
}
