import type { Backend, BackendChoice, BackendReason } from '../../../src/contracts/perception.ts';
import { FaultError } from '../fault.ts';
import { probeWebgl, type WebglKind } from '../../../src/platform/webgl-probe.ts';

export interface BackendDecision {
  readonly backend: Backend;
  readonly reason: BackendReason;
}

/** The back end for the classifier: the one asked for, else WebGL on hardware, else WASM. */
export function chooseBackend(choice: BackendChoice, webgl: WebglKind = probeWebgl()): BackendDecision {
  if (choice === 'webgl' && webgl === 'absent') {
    throw new FaultError('backend-unavailable', 'this browser offers no WebGL2 in a worker');
  }
  if (choice !== 'auto') return { backend: choice, reason: 'asked-for' };
  switch (webgl) {
    case 'hardware':
      return { backend: 'webgl', reason: 'hardware-webgl' };
    case 'software':
      return { backend: 'wasm', reason: 'emulated-webgl' };
    case 'absent':
      return { backend: 'wasm', reason: 'no-webgl' };
  }
}
