import {
  ALL_FORMATS,
  BlobSource,
  EncodedPacketSink,
  Input,
  VideoSampleSink,
  type InputVideoTrack,
} from 'mediabunny';
import { drawNumber } from '../kit/lab-page/frame-number.ts';
import { PROGRESS_FUNCTION, type CameraOrder } from './planting-contract.ts';

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

/** When the clip's pictures are shown, from the first on. */
async function timesOf(track: InputVideoTrack): Promise<number[]> {
  const timesS: number[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) timesS.push(packet.timestamp);
  timesS.sort((a, b) => a - b);
  return timesS.map((timeS) => (timeS - timesS[0]!) * 1000);
}

/** The beats at which each picture is shown. */
function beatsOf(chosen: readonly number[], pictures: number): number[][] {
  const beats = Array.from({ length: pictures }, (): number[] => []);
  chosen.forEach((picture, beat) => beats[picture]!.push(beat));
  return beats;
}

/** The clip as JPEG pictures one after another, in its own time at the fake camera's rate. */
export async function jpegFrames(clip: Blob, { widthPx, heightPx, numbered }: CameraOrder): Promise<Blob> {
  const input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('The clip has no video track.');
  const timesMs = await timesOf(track);
  const beats = beatsOf(framesAtBeat(timesMs, CAMERA_FPS), timesMs.length);
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no 2D canvas.');
  const jpegs: Blob[] = [];
  const shoot = (): Promise<Blob> => canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
  let picture = 0;
  for await (const sample of new VideoSampleSink(track).samples()) {
    sample.drawWithFit(context, { fit: 'contain' });
    sample.close();
    const shown = beats[picture++]!;
    if (numbered === true) {
      for (const beat of shown) {
        drawNumber(context, beat);
        jpegs.push(await shoot());
      }
    } else if (shown.length > 0) {
      const jpeg = await shoot();
      jpegs.push(...shown.map(() => jpeg));
    }
    if (picture % PROGRESS_EVERY_FRAMES === 0) void window[PROGRESS_FUNCTION](picture / timesMs.length);
  }
  input.dispose();
  return new Blob(jpegs);
}
