/** Every way the camera can fail to come, or go. The wording lives with the page. */
export const CAMERA_FAILURES = [
  'insecure-page',
  'no-camera-here',
  'declined',
  'dismissed',
  'blocked-before',
  'blocked-by-system',
  'blocked-by-policy',
  'none-found',
  'in-use',
  'not-suited',
  'interrupted',
  'forbidden',
  'unplugged',
  'camera-unknown',
] as const;

export type CameraFailureCode = (typeof CAMERA_FAILURES)[number];

export interface CameraFailure {
  readonly code: CameraFailureCode;
  /** For the console; never shown alone. */
  readonly detail: string;
}
