import { CAMERA_FAILURES, type CameraFailureCode } from '../contracts/camera-failure.ts';
import { FAULT_CODES, type FaultCode } from '../contracts/perception.ts';

/** Everything that can be wrong, each with a sentence and a way out. */
export type ProblemCode =
  CameraFailureCode | FaultCode | 'clip-no-face' | 'analysis-broke-off' | 'page-part-failed';

const ERROR_CODES = [...CAMERA_FAILURES, ...FAULT_CODES] as const;

/** What to tell of an error: what it says of itself, or else what was being tried. */
export function problemCode(error: unknown, otherwise: ProblemCode): ProblemCode {
  if (typeof error !== 'object' || error === null || !('code' in error)) return otherwise;
  return ERROR_CODES.find((code) => code === error.code) ?? otherwise;
}

/** What the codec of a clip is called that an error is about; '' where it is about anything else. */
export function codecIn(error: unknown): string {
  if (problemCode(error, 'frame-failed') !== 'clip-codec-unsupported') return '';
  return error instanceof Error && 'detail' in error && typeof error.detail === 'string' ? error.detail : '';
}
