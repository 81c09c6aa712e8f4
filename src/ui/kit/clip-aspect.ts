const USUAL_ASPECT = 4 / 3;
const PATIENCE_MS = 3000;

/** Width by height of a clip, as the browser would show it; a usual one where it cannot tell. */
export async function clipAspect(clip: Blob): Promise<number> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(clip);
  try {
    return await new Promise<number>((resolve) => {
      const giveUp = setTimeout(() => resolve(USUAL_ASPECT), PATIENCE_MS);
      const settle = (aspect: number): void => {
        clearTimeout(giveUp);
        resolve(aspect);
      };
      video.addEventListener('loadedmetadata', () =>
        settle(video.videoWidth / video.videoHeight || USUAL_ASPECT),
      );
      video.addEventListener('error', () => settle(USUAL_ASPECT));
      video.preload = 'metadata';
      video.muted = true;
      video.src = address;
    });
  } finally {
    video.removeAttribute('src');
    URL.revokeObjectURL(address);
  }
}
