import { MOVEMENTS, type MovementName } from '../../contracts/movement.ts';
import { CHANNEL } from '../../measure/channels.ts';
import { REGIONS, type Region } from '../../measure/regions.ts';

type Stem = 'brow-inner' | 'brow-outer' | 'upper-lid' | 'lower-lid' | 'nose-wing' | 'lip-corner';

/** Which way skin goes: a channel axis and its sign; lateral is positive away from the middle of the face. */
interface Trait {
  readonly region: Stem | Region;
  readonly axis: 'lateral' | 'up';
  readonly sign: 1 | -1;
}

/** How the skin shows each movement; the directions are those of the action units' muscles (FACS). */
const SHOWN_BY: Readonly<Record<MovementName, readonly Trait[]>> = {
  'inner-brow-up': [{ region: 'brow-inner', axis: 'up', sign: 1 }],
  'outer-brow-up': [{ region: 'brow-outer', axis: 'up', sign: 1 }],
  'brow-down': [
    { region: 'brow-inner', axis: 'up', sign: -1 },
    { region: 'brow-inner', axis: 'lateral', sign: -1 },
  ],
  'upper-lid-up': [{ region: 'upper-lid', axis: 'up', sign: 1 }],
  'lids-tight': [{ region: 'lower-lid', axis: 'up', sign: 1 }],
  'nose-wrinkle': [{ region: 'nose-wing', axis: 'up', sign: 1 }],
  'upper-lip-up': [{ region: 'upper-lip', axis: 'up', sign: 1 }],
  'lip-corner-up': [
    { region: 'lip-corner', axis: 'up', sign: 1 },
    { region: 'lip-corner', axis: 'lateral', sign: 1 },
  ],
  dimple: [{ region: 'lip-corner', axis: 'lateral', sign: 1 }],
  'lip-corner-down': [{ region: 'lip-corner', axis: 'up', sign: -1 }],
  'chin-up': [{ region: 'chin', axis: 'up', sign: 1 }],
  'lip-press': [
    { region: 'upper-lip', axis: 'up', sign: -1 },
    { region: 'lower-lip', axis: 'up', sign: 1 },
  ],
};

/** A patch channel (an index into the raw channels) and the sign in which a movement drives it. */
export interface SkinTrait {
  /** Index into REGIONS. */
  readonly region: number;
  readonly channel: number;
  readonly sign: 1 | -1;
}

function traitsOf(name: MovementName, side: 'right' | 'left'): SkinTrait[] {
  return SHOWN_BY[name].map(({ region, axis, sign }) => {
    const sided = REGIONS.indexOf(`${region}-${side}` as Region);
    const index = sided >= 0 ? sided : REGIONS.indexOf(region as Region);
    return { region: index, channel: (axis === 'up' ? CHANNEL.patchUp : CHANNEL.patchLateral) + index, sign };
  });
}

const TRAITS = new Map(
  MOVEMENTS.map((name) => [name, { right: traitsOf(name, 'right'), left: traitsOf(name, 'left') }]),
);

/** What the skin of one side does in a movement. */
export function skinTraits(name: MovementName, side: 'right' | 'left'): readonly SkinTrait[] {
  return TRAITS.get(name)?.[side] ?? [];
}
