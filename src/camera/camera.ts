import type { CameraFailure, CameraFailureCode } from '../contracts/camera-failure.ts';
import type { CameraWish } from '../contracts/camera-wish.ts';
import { cameraFailure } from './camera-failure.ts';

/** Enough pixels and pictures to see a brief movement, and no more. */
const ENOUGH: CameraWish = { widthPx: 640, heightPx: 480, framesPerSecond: 30 };

function constraintsOf({ widthPx, heightPx, framesPerSecond }: CameraWish): MediaTrackConstraints {
  return {
    width: { ideal: widthPx },
    height: { ideal: heightPx },
    frameRate: { ideal: framesPerSecond },
    facingMode: { ideal: 'user' },
  };
}

/** No person answers a prompt faster than this. */
const FASTEST_ANSWER_MS = 250;

export interface CameraChoice {
  readonly id: string;
  /** The browser's name for it; empty where it tells none. */
  readonly label: string;
}

/**
 * Asks for the camera. Only ever called after a click: nothing here re-opens one by itself.
 * A track that comes after `signal` has aborted is stopped at once.
 * @throws CameraError, as a rejection
 */
export async function openCamera(
  cameraId: string | null,
  signal: AbortSignal,
  wish = ENOUGH,
): Promise<MediaStreamTrack> {
  const devices = cameraDevices();
  const askedMs = performance.now();
  try {
    const stream = await askFor(devices, cameraId, constraintsOf(wish));
    const track = stream.getVideoTracks().at(0);
    if (track === undefined) throw new DOMException('The stream holds no picture', 'NotFoundError');
    if (signal.aborted) track.stop();
    return track;
  } catch (error) {
    const atOnce = performance.now() - askedMs < FASTEST_ANSWER_MS;
    throw new CameraError(cameraFailure(error, { ...(await refusalHints()), atOnce }));
  }
}

function cameraDevices(): MediaDevices {
  if (!globalThis.isSecureContext) throw new CameraError({ code: 'insecure-page', detail: location.origin });
  const devices = (navigator as Partial<Navigator>).mediaDevices as Partial<MediaDevices> | undefined;
  if (!devices?.getUserMedia) throw new CameraError({ code: 'no-camera-here', detail: navigator.userAgent });
  return devices as MediaDevices;
}

/** A camera that is gone gives way to any other, and a wish that none can meet to no wish at all. */
async function askFor(
  devices: MediaDevices,
  cameraId: string | null,
  wish: MediaTrackConstraints,
): Promise<MediaStream> {
  const named = cameraId === null ? [] : [{ ...wish, deviceId: { exact: cameraId } }];
  for (const video of [...named, wish]) {
    try {
      return await devices.getUserMedia({ video, audio: false });
    } catch (error) {
      if (!isUnmet(error, video)) throw error;
    }
  }
  return devices.getUserMedia({ video: true, audio: false });
}

/** Whether another wish may fare better. For a camera that is gone, some browsers say that none was found. */
function isUnmet(error: unknown, wish: MediaTrackConstraints): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'OverconstrainedError' || (error.name === 'NotFoundError' && wish.deviceId !== undefined)
  );
}

interface PolicyDocument {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

async function refusalHints(): Promise<{ permission: PermissionState | 'unknown'; policyAllows: boolean }> {
  const policy = (document as unknown as PolicyDocument).featurePolicy;
  const policyAllows = policy?.allowsFeature('camera') ?? true;
  try {
    const status = await navigator.permissions.query({ name: 'camera' });
    return { permission: status.state, policyAllows };
  } catch {
    return { permission: 'unknown', policyAllows };
  }
}

/** A `CameraFailure` as an error: what asking for a camera rejects with. */
export class CameraError extends Error implements CameraFailure {
  readonly code: CameraFailureCode;
  readonly detail: string;

  constructor({ code, detail }: CameraFailure) {
    super(`${code}: ${detail}`);
    this.name = 'CameraError';
    this.code = code;
    this.detail = detail;
  }
}

/** The cameras there are. Their names are known only once one was allowed. */
export async function listCameras(): Promise<readonly CameraChoice[]> {
  const devices = (navigator as Partial<Navigator>).mediaDevices as Partial<MediaDevices> | undefined;
  if (!devices?.enumerateDevices) return [];
  const all = await devices.enumerateDevices();
  return all
    .filter((device) => device.kind === 'videoinput' && device.deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

/** Calls back when a camera is plugged in or out; returns the way to stop. */
export function onCamerasChange(callback: () => void): () => void {
  const devices = (navigator as Partial<Navigator>).mediaDevices as Partial<EventTarget> | undefined;
  devices?.addEventListener?.('devicechange', callback);
  return () => devices?.removeEventListener?.('devicechange', callback);
}

export interface TrackListener {
  muted(): void;
  unmuted(): void;
  /** The camera is gone: unplugged, lid closed, taken away. Not called after `stop()`. */
  ended(): void;
}

/** Follows a track's fate; returns the way to stop following. */
export function followTrack(track: MediaStreamTrack, listener: TrackListener): () => void {
  const events = [
    ['mute', () => listener.muted()],
    ['unmute', () => listener.unmuted()],
    ['ended', () => listener.ended()],
  ] as const;
  for (const [type, handler] of events) track.addEventListener(type, handler);
  return () => {
    for (const [type, handler] of events) track.removeEventListener(type, handler);
  };
}
