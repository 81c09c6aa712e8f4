import type { Backend, BackendChoice } from '../src/contracts/perception.ts';
import { FaultError } from './fault.ts';
import { probeWebgl, type WebglKind } from './webgl-probe.ts';

export interface BackendDecision {
  readonly backend: Backend;
  readonly reason: string;
}

/** The back end for the classifier: the one asked for, else WebGL on hardware, else WASM. */
export function chooseBackend(choice: BackendChoice, webgl: WebglKind = probeWebgl()): BackendDecision {
  if (choice === 'webgl' && webgl === 'absent') {
    throw new FaultError('backend-unavailable', 'this browser offers no WebGL2 in a worker');
  }
  if (choice !== 'auto') return { backend: choice, reason: 'chosen in the settings' };
  switch (webgl) {
    case 'hardware':
      return { backend: 'webgl', reason: 'WebGL runs on the graphics chip' };
    case 'software':
      return { backend: 'wasm', reason: 'WebGL is only emulated here' };
    case 'absent':
      return { backend: 'wasm', reason: 'no WebGL2 in a worker' };
  }
}
