import { MEASURED_PARTS, PARTS_OF, type MeasuredPart } from '../../contracts/face-part.ts';
import { CHANNEL } from '../../measure/channels.ts';
import type { EvidenceBank } from './evidence-bank.ts';
import type { MovementTemplate } from './movement-templates.ts';
import { FILTER_CHANNELS, GROUP_COUNT, GROUP_SIZE, HEAD_GROUP } from './part-channels.ts';

/** What was the matter around a frame; times are about its apex. */
export interface Circumstances {
  /** How closed the eyes were, 0 to 1: around the apex, at it, and before the movement. */
  readonly closureAround: number;
  readonly closure: number;
  readonly closureBefore: number;
  /** Lip-gap energy, rms in IOD: over the second to the apex, and the most around it. */
  readonly speech: number;
  readonly speechAround: number;
  /** Most speed of the head around the apex: degrees, and IOD, a second. */
  readonly turnDegS: number;
  readonly travelIodS: number;
  /** How well each part's skin was seen: at the apex, and at worst around it. */
  readonly quality: ArrayLike<number>;
  readonly worstQuality: ArrayLike<number>;
  /** Tallest answer of the same template: within the two seconds before the movement, and right before it. */
  readonly heightBefore: number;
  readonly heightJustBefore: number;
  /** Tallest answer of any template of each part. */
  readonly partHeights: ArrayLike<number>;
}

/** Values of the pulse that are told one by one, with the widest that they are told. */
const TOLD_CHANNELS: readonly number[] = [CHANNEL.lidRight, CHANNEL.lidLeft];
const MOST_TOLD = 8;
const SPEECH_UNIT_IOD = 0.01;
const TURN_UNIT_DEG_S = 45;
const LEAST = 1e-3;

/** What stands in the evidence, in order. @public */
export const EVIDENCE_NAMES: readonly string[] = [
  'likeness',
  'log-height',
  'height-over-pulse',
  'height-over-own-pulse',
  'height-over-own',
  'log-along',
  'log-size',
  'log-gain',
  'log-own-others',
  'log-others',
  'log-elsewhere',
  'log-head',
  'log-before',
  'log-just-before',
  'closure-around',
  'closure',
  'closure-before',
  'speech',
  'speech-around',
  'turn',
  'travel',
  ...MEASURED_PARTS.map((part) => `quality/${part}`),
  ...MEASURED_PARTS.map((part) => `worst-quality/${part}`),
  ...[...MEASURED_PARTS, 'head'].map((part) => `log-noise/${part}`),
  ...MEASURED_PARTS.map((part) => `is/${part}`),
  'one-sided',
  'length',
  ...MEASURED_PARTS.map((part) => `log-height/${part}`),
  'closure-if-brows',
  'speech-if-mouth',
  'closure-if-lids',
  'own-quality',
  'own-worst-quality',
  'own-log-noise',
  'log-lids-apart',
  'lids',
  'lip-gap',
  'mouth-width',
  'pose',
  'scale',
  'place',
];
export const EVIDENCE_SIZE = EVIDENCE_NAMES.length;

const PART_COUNT = MEASURED_PARTS.length;

/** Index into MEASURED_PARTS of the part that a template moves. */
export function partIndexOf({ movement }: MovementTemplate): number {
  return MEASURED_PARTS.indexOf(PARTS_OF[movement].measured satisfies MeasuredPart);
}

/** What a bank knew of a frame, kept until all banks have judged it: where each kind begins in the row. */
export class BankRow {
  readonly width: number;
  readonly #templates: number;

  constructor(templates: number) {
    this.#templates = templates;
    this.width = 3 * templates + 3 * GROUP_COUNT + FILTER_CHANNELS;
  }

  write(bank: EvidenceBank, row: Float64Array): void {
    const n = this.#templates;
    row.set(bank.heights, 0);
    row.set(bank.along, n);
    row.set(bank.gains, 2 * n);
    row.set(bank.pulseEnergy, 3 * n);
    row.set(bank.otherEnergy, 3 * n + GROUP_COUNT);
    row.set(bank.logNoise, 3 * n + 2 * GROUP_COUNT);
    row.set(bank.values, 3 * n + 3 * GROUP_COUNT);
  }

  height(row: ArrayLike<number>, template: number): number {
    return row[template]!;
  }
  along(row: ArrayLike<number>, template: number): number {
    return row[this.#templates + template]!;
  }
  gain(row: ArrayLike<number>, template: number): number {
    return row[2 * this.#templates + template]!;
  }
  pulseEnergy(row: ArrayLike<number>, group: number): number {
    return row[3 * this.#templates + group]!;
  }
  otherEnergy(row: ArrayLike<number>, group: number): number {
    return row[3 * this.#templates + GROUP_COUNT + group]!;
  }
  logNoise(row: ArrayLike<number>, group: number): number {
    return row[3 * this.#templates + 2 * GROUP_COUNT + group]!;
  }
  value(row: ArrayLike<number>, channel: number): number {
    return row[3 * this.#templates + 3 * GROUP_COUNT + channel]!;
  }

  /** Sum over the face and the head, of the pulse and of what else happens. */
  energies(row: ArrayLike<number>): { readonly pulse: number; readonly others: number } {
    let [pulse, others] = [0, 0];
    for (let group = 0; group < GROUP_COUNT; group++) {
      pulse += this.pulseEnergy(row, group);
      others += this.otherEnergy(row, group);
    }
    return { pulse, others };
  }
}

/** A template's answer of one length, as it is looked at. */
export interface Look {
  readonly template: number;
  readonly part: number;
  readonly isOneSided: boolean;
  /** Which of the lengths, from the shortest. */
  readonly length: number;
  /** What that length's bank knew of the frame, and the one of middle length. */
  readonly row: ArrayLike<number>;
  readonly middle: ArrayLike<number>;
}

/**
 * Everything that speaks for or against a movement, as EVIDENCE_NAMES lists it.
 * @param out EVIDENCE_SIZE values
 */
export function writeEvidence(
  kept: BankRow,
  { template, part, isOneSided, length, row, middle }: Look,
  around: Circumstances,
  out: Float32Array,
): void {
  const height = kept.height(row, template);
  const gain = kept.gain(row, template);
  const { pulse, others } = kept.energies(row);
  const own = kept.pulseEnergy(row, part);
  const ownOthers = kept.otherEnergy(row, part);
  const size = GROUP_SIZE[part]!;
  const value = (channel: number): number => told(kept.value(middle, channel));
  const lids = Math.min(...TOLD_CHANNELS.map((channel) => kept.value(middle, channel)));
  const pose = [0, 1, 2].map((axis) => Math.abs(kept.value(middle, CHANNEL.pose + axis)));
  const place = [0, 1].map((axis) => Math.abs(kept.value(middle, CHANNEL.centre + axis)));
  const parts = MEASURED_PARTS.map((_, index) => (index === part ? 1 : 0));
  const is = (name: MeasuredPart): number => (MEASURED_PARTS[part] === name ? 1 : 0);
  out.set([
    height / Math.sqrt(pulse + others + 1),
    log(height),
    height / Math.sqrt(pulse + 1),
    height / Math.sqrt(own + 1),
    height / Math.sqrt(own + ownOthers + 1),
    log(kept.along(row, template) + 0.1),
    log(height / gain),
    log(gain),
    log(ownOthers / size + 0.1),
    log(others / FILTER_CHANNELS),
    log((pulse - own) / (FILTER_CHANNELS - size) + 0.05),
    log(kept.pulseEnergy(row, HEAD_GROUP) / GROUP_SIZE[HEAD_GROUP]! + 0.1),
    log(around.heightBefore + 1) - log(height),
    log(around.heightJustBefore + 1) - log(height),
    around.closureAround,
    around.closure,
    around.closureBefore,
    around.speech / SPEECH_UNIT_IOD,
    around.speechAround / SPEECH_UNIT_IOD,
    around.turnDegS / TURN_UNIT_DEG_S,
    around.travelIodS,
    ...Array.from(around.quality),
    ...Array.from(around.worstQuality),
    ...Array.from({ length: GROUP_COUNT }, (_, group) => kept.logNoise(middle, group)),
    ...parts,
    isOneSided ? 1 : 0,
    length,
    ...Array.from({ length: PART_COUNT }, (_, index) => log(around.partHeights[index]! + 1) - log(height)),
    is('brows') * around.closureAround,
    (is('mouth') * around.speechAround) / SPEECH_UNIT_IOD,
    is('lids') * around.closureAround,
    around.quality[part]!,
    around.worstQuality[part]!,
    kept.logNoise(middle, part),
    log(Math.max(0.1, lids)),
    told(lids),
    value(CHANNEL.lipGap),
    value(CHANNEL.mouthWidth),
    Math.max(...pose),
    value(CHANNEL.logScale),
    Math.max(...place),
  ]);
}

function told(value: number): number {
  return Math.max(-MOST_TOLD, Math.min(MOST_TOLD, value));
}

function log(value: number): number {
  return Math.log(Math.max(LEAST, value));
}
