import { canonicalIod } from './align.ts';
import canonical from './canonical-mesh.json' with { type: 'json' };

/** Distance between the eye centres of the canonical mesh, in cm. */
export function canonicalIodCm(): number {
  return canonicalIod(canonical.verticesCm);
}
