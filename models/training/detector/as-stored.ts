import type { MovementName, Side } from '../../../src/contracts/movement.ts';
import type { StoredDetector } from '../../../src/spotting/evidence/detector-model.ts';
import type { MovementTemplate } from '../../../src/spotting/evidence/movement-templates.ts';

/** Templates for the filters. Not read with the shipped detector's reader: this code's version must not depend on that one. */
export function templatesFrom(templates: StoredDetector['templates']): readonly MovementTemplate[] {
  return templates.map(({ movement, side, pattern }) => ({
    movement: movement as MovementName,
    side: side as Side,
    pattern: Float64Array.from(pattern),
  }));
}
