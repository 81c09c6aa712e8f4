import { CameraError } from '../camera/camera.ts';
import { FAULT_CODES, type FaultCode } from '../contracts/perception.ts';
import type { CameraFailureCode } from '../camera/camera-failure.ts';

/** Everything that can be wrong, each with a sentence and a way out. */
export type ProblemCode =
  CameraFailureCode | FaultCode | 'clip-no-face' | 'analysis-broke-off' | 'page-part-failed';

/** What to tell of an error: what it says of itself, or else what was being tried. */
export function problemCode(error: unknown, otherwise: ProblemCode): ProblemCode {
  if (error instanceof CameraError) return error.failure.code;
  return faultCode(error) ?? otherwise;
}

function faultCode(error: unknown): FaultCode | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return FAULT_CODES.find((code) => code === error.code) ?? null;
}
