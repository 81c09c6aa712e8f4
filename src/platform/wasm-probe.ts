/** The body of a function that makes a vector of 128 bits, as the smallest module that holds one. */
const SIMD_MODULE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...[1, 5, 1, 96, 0, 1, 123],
  ...[3, 2, 1, 0],
  ...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
);

/** `plain`: without the vector instructions (SIMD) that finding a face needs. */
export type WasmKind = 'simd' | 'plain' | 'absent';

/** What WebAssembly is here: hardened settings take it away, and old browsers know no SIMD. */
export function probeWasm(): WasmKind {
  const { WebAssembly: wasm } = globalThis as { WebAssembly?: Pick<typeof WebAssembly, 'validate'> };
  if (wasm === undefined) return 'absent';
  return wasm.validate(SIMD_MODULE) ? 'simd' : 'plain';
}
