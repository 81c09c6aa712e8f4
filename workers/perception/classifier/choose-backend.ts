import type { Backend, BackendChoice, BackendReason } from '../../../src/contracts/perception.ts';
import { FaultError } from '../fault.ts';
import { probeWasm, type WasmKind } from '../../../src/platform/wasm-probe.ts';
import { probeWebgl, type WebglKind } from '../../../src/platform/webgl-probe.ts';

export interface BackendDecision {
  readonly backend: Backend;
  readonly reason: BackendReason;
}

/** The best back end on the processor. */
export function processorBackend(wasm: WasmKind = probeWasm()): Backend {
  return wasm === 'absent' ? 'cpu' : 'wasm';
}

/** The back end for the classifier: the one asked for, else WebGL on hardware, else WASM, else the plain script. */
export function chooseBackend(
  choice: BackendChoice,
  webgl: WebglKind = probeWebgl(),
  wasm: WasmKind = probeWasm(),
): BackendDecision {
  if (choice === 'webgl' && webgl === 'absent') {
    throw new FaultError('backend-unavailable', 'this browser offers no WebGL2 in a worker');
  }
  if (choice === 'wasm' && wasm === 'absent') {
    throw new FaultError('backend-unavailable', 'this browser runs no WebAssembly');
  }
  if (choice !== 'auto') return { backend: choice, reason: 'asked-for' };
  if (webgl === 'hardware') return { backend: 'webgl', reason: 'hardware-webgl' };
  if (wasm === 'absent') return { backend: 'cpu', reason: 'no-webassembly' };
  return { backend: 'wasm', reason: webgl === 'software' ? 'emulated-webgl' : 'no-webgl' };
}
