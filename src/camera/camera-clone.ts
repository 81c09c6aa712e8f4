/** A camera that is faster by more than this than what was asked for, or than usual, stays limited. */
const SURPLUS = 1.17;
const USUAL_FRAMES_PER_SECOND = 30;

/** A clone that has every frame of the camera; it is the caller's to stop. */
export function cloneOfCamera(track: MediaStreamTrack): MediaStreamTrack {
  const own = track.clone();
  // Where the limit stays, a few frames are missing; a track that has ended meanwhile needs nothing.
  liftRateLimit(own).catch(() => undefined);
  return own;
}

/**
 * Chromium keeps a track to the rate that was asked for. Where a late frame is followed by a punctual one, it takes the
 * camera for too fast and leaves frames out, though there are no more than that. So the limit is taken off.
 */
async function liftRateLimit(track: MediaStreamTrack): Promise<void> {
  const wish = track.getConstraints();
  await track.applyConstraints({ ...wish, frameRate: {} });
  const { frameRate = 0 } = track.getSettings();
  if (frameRate > SURPLUS * askedRate(wish)) await track.applyConstraints(wish);
}

function askedRate({ frameRate }: MediaTrackConstraints): number {
  const asked = typeof frameRate === 'object' ? frameRate.ideal : frameRate;
  return Math.max(USUAL_FRAMES_PER_SECOND, asked ?? 0);
}
