import { afterEach, expect, it, vi } from 'vitest';
import { probeWasm } from '../../../src/platform/wasm-probe.ts';

afterEach(() => void vi.unstubAllGlobals());

it('WebAssembly has SIMD here, as in every browser of the last years', () => {
  expect(probeWasm()).toBe('simd');
});

it('where its vectors are no valid code, it is plain', () => {
  vi.stubGlobal('WebAssembly', { validate: () => false });
  expect(probeWasm()).toBe('plain');
});

it('where hardened settings took it away, it is absent', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(probeWasm()).toBe('absent');
});
