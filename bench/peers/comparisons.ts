import type { Comparison } from './ratios.ts';

/** What is to be reached. */
export const TARGETS: readonly (Comparison & { readonly atMost: number })[] = [
  { of: 'sotto-wasm', to: 'landmarker-alone', atMost: 1.2 },
  { of: 'sotto-webgl', to: 'landmarker-alone', atMost: 1.45 },
  { of: 'sotto-wasm', to: 'official-bundle-alone', atMost: 0.65 },
  { of: 'sotto-wasm', to: 'official-bundle-direct', atMost: 0.65 },
  { of: 'sotto-wasm', to: 'human-every-frame', atMost: 0.2 },
  { of: 'sotto-wasm', to: 'human', atMost: 0.2 },
];
const OWN = 'sotto-wasm';

/** What is to be reached, then the project against every other subject. */
export function comparisonsOf(ids: readonly string[]): readonly Comparison[] {
  const targeted = new Set(TARGETS.flatMap(({ of, to }) => [of, to]));
  const others = ids.filter((id) => !targeted.has(id));
  return [...TARGETS, ...others.map((to) => ({ of: OWN, to, atMost: null }))];
}
