import { MEASURED_PARTS } from '../../contracts/face-part.ts';
import { CHANNEL, CHANNEL_NAMES } from '../../measure/channels.ts';
import { REGIONS, REGION_COUNT, partOf } from '../../measure/regions.ts';

/** Skin, lids and mouth, and as references without a template: irises, pose, scale, place, fit. */
export const FILTER_CHANNELS = CHANNEL.luma;
/** The parts of the face, in the order of MEASURED_PARTS, and the head. */
export const GROUP_COUNT = MEASURED_PARTS.length + 1;
export const HEAD_GROUP = MEASURED_PARTS.length;

/** Group of each channel. */
export const GROUP_OF: Int32Array = Int32Array.from({ length: FILTER_CHANNELS }, (_, channel) => {
  if (channel < CHANNEL.lidRight) return MEASURED_PARTS.indexOf(partOf(REGIONS[channel % REGION_COUNT]!));
  const name = CHANNEL_NAMES[channel]!;
  if (/^(lid|iris)-/.test(name)) return MEASURED_PARTS.indexOf('lids');
  return /^(lip-gap|mouth-width|jaw)/.test(name) ? MEASURED_PARTS.indexOf('mouth') : HEAD_GROUP;
});

/** How many channels a group has. */
export const GROUP_SIZE: readonly number[] = Array.from(
  { length: GROUP_COUNT },
  (_, group) => GROUP_OF.filter((own) => own === group).length,
);
