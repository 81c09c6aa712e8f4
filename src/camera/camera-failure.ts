import type { CameraFailure, CameraFailureCode } from '../contracts/camera-failure.ts';

/** What else the browser tells about a refusal. */
export interface RefusalHints {
  /** State of the camera permission after the refusal, where the browser tells. */
  readonly permission: PermissionState | 'unknown';
  /** False where a policy of the page's host or frame forbids the camera. */
  readonly policyAllows: boolean;
  /** The refusal came faster than anybody can click. */
  readonly atOnce: boolean;
}

/** Names the failure behind an error of `getUserMedia`. */
export function cameraFailure(error: unknown, hints: RefusalHints): CameraFailure {
  const name = error instanceof Error ? error.name : 'unknown';
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: codeFor(name, detail, hints), detail };
}

function codeFor(name: string, detail: string, hints: RefusalHints): CameraFailureCode {
  switch (name) {
    case 'NotAllowedError':
    case 'PermissionDeniedError':
      return refusal(detail, hints);
    case 'NotFoundError':
    case 'DevicesNotFoundError':
      return 'none-found';
    case 'NotReadableError':
    case 'TrackStartError':
      return 'in-use';
    case 'OverconstrainedError':
    case 'ConstraintNotSatisfiedError':
      return 'not-suited';
    case 'AbortError':
      return 'interrupted';
    case 'SecurityError':
      return 'forbidden';
    default:
      return 'camera-unknown';
  }
}

/** Browsers give one error for five refusals; the message, the policy and the permission tell them apart. */
function refusal(detail: string, hints: RefusalHints): CameraFailureCode {
  if (!hints.policyAllows || /policy/i.test(detail)) return 'blocked-by-policy';
  if (/system/i.test(detail)) return 'blocked-by-system';
  if (/dismiss/i.test(detail)) return 'dismissed';
  return hints.permission === 'denied' && hints.atOnce ? 'blocked-before' : 'declined';
}
