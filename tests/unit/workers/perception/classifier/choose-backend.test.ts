import { describe, expect, it } from 'vitest';
import { BACKENDS } from '../../../../../src/contracts/perception.ts';
import {
  chooseBackend,
  processorBackend,
} from '../../../../../workers/perception/classifier/choose-backend.ts';
import { FaultError } from '../../../../../workers/perception/fault.ts';
import { probeWebgl, type WebglKind } from '../../../../../src/platform/webgl-probe.ts';

const KINDS: readonly WebglKind[] = ['hardware', 'software', 'absent'];

describe('chooseBackend', () => {
  it('takes WebGL where it is hardware, else WASM, and says why', () => {
    expect(KINDS.map((kind) => chooseBackend('auto', kind).backend)).toEqual(['webgl', 'wasm', 'wasm']);
    const reasons = KINDS.map((kind) => chooseBackend('auto', kind).reason);
    expect(reasons).toEqual(['hardware-webgl', 'emulated-webgl', 'no-webgl']);
  });

  it('takes what it is told, on any machine that can', () => {
    for (const backend of BACKENDS) {
      for (const kind of KINDS) {
        if (backend === 'webgl' && kind === 'absent') continue;
        expect(chooseBackend(backend, kind).backend).toBe(backend);
      }
    }
  });

  it('fails with a code of its own when WebGL is asked for and there is none', () => {
    const choose = (): unknown => chooseBackend('webgl', 'absent');
    expect(choose).toThrow(FaultError);
    expect(choose).toThrow(expect.objectContaining({ code: 'backend-unavailable' }));
  });

  it('takes the plain script where there is no WebAssembly, unless WebGL is hardware', () => {
    expect(chooseBackend('auto', 'absent', 'absent')).toEqual({ backend: 'cpu', reason: 'no-webassembly' });
    expect(chooseBackend('auto', 'software', 'absent')).toEqual({ backend: 'cpu', reason: 'no-webassembly' });
    expect(chooseBackend('auto', 'hardware', 'absent').backend).toBe('webgl');
    expect(() => chooseBackend('wasm', 'absent', 'absent')).toThrow(
      expect.objectContaining({ code: 'backend-unavailable' }),
    );
    expect([processorBackend('absent'), processorBackend('plain'), processorBackend('simd')]).toEqual([
      'cpu',
      'wasm',
      'wasm',
    ]);
  });

  it('needs no SIMD for the classifier', () => {
    expect(chooseBackend('auto', 'absent', 'plain').backend).toBe('wasm');
  });

  it('finds no WebGL where there is no canvas for it', () => {
    expect(probeWebgl()).toBe('absent');
    expect(chooseBackend('auto').backend).toBe('wasm');
  });
});
