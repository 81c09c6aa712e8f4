import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';
import { PROGRESS_FUNCTION } from './planting-contract.ts';

/** 0..1; below this, JPEG's own noise hides small movements. */
const JPEG_QUALITY = 0.97;
const PROGRESS_EVERY_FRAMES = 20;

/**
 * Chromium plays a fake camera's MJPEG file at this rate, whatever the frames were recorded at.
 * (`FileVideoCaptureDevice`, media/capture/video/file_video_capture_device.cc.)
 */
export const CAMERA_FPS = 30;

/** Which picture a camera with a steady beat would show at each beat: the latest begun. */
export function framesAtBeat(timesMs: readonly number[], fps: number): number[] {
  const lastMs = timesMs.at(-1) ?? 0;
  const beats = timesMs.length === 0 ? 0 : Math.floor((lastMs * fps) / 1000 + 1e-6) + 1;
  const chosen: number[] = [];
  for (let beat = 0, frame = 0; beat < beats; beat++) {
    while ((timesMs[frame + 1] ?? Infinity) <= (beat * 1000) / fps + 1e-6) frame++;
    chosen.push(frame);
  }
  return chosen;
}

async function jpegsOf(
  clip: Blob,
  widthPx: number,
  heightPx: number,
): Promise<{ jpegs: Blob[]; timesMs: number[] }> {
  const input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('The clip has no video track.');
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no 2D canvas.');
  const jpegs: Blob[] = [];
  const timesMs: number[] = [];
  for await (const sample of new VideoSampleSink(track).samples()) {
    sample.drawWithFit(context, { fit: 'contain' });
    timesMs.push(sample.timestamp * 1000);
    sample.close();
    jpegs.push(await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY }));
    if (jpegs.length % PROGRESS_EVERY_FRAMES === 0) void window[PROGRESS_FUNCTION](0);
  }
  input.dispose();
  return { jpegs, timesMs };
}

/** The clip as JPEG pictures one after another, in its own time at the fake camera's rate. */
export async function jpegFrames(clip: Blob, widthPx: number, heightPx: number): Promise<Blob> {
  const { jpegs, timesMs } = await jpegsOf(clip, widthPx, heightPx);
  const startMs = timesMs[0] ?? 0;
  const chosen = framesAtBeat(
    timesMs.map((timeMs) => timeMs - startMs),
    CAMERA_FPS,
  );
  return new Blob(chosen.map((frame) => jpegs[frame]));
}
