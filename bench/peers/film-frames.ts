import { ALL_FORMATS, BlobSource, Input, VideoSampleSink, type VideoSample } from 'mediabunny';
import type { Film } from './contract.ts';
import { toI420 } from './i420.ts';

const WIDTH_PX = 640;
const HEIGHT_PX = 480;

/** The whole picture in the middle of a camera's. */
function drawWhole(sample: VideoSample, context: OffscreenCanvasRenderingContext2D): void {
  const scale = Math.min(WIDTH_PX / sample.displayWidth, HEIGHT_PX / sample.displayHeight);
  const [width, height] = [sample.displayWidth * scale, sample.displayHeight * scale];
  context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
  sample.draw(context, (WIDTH_PX - width) / 2, (HEIGHT_PX - height) / 2, width, height);
}

/** A frame as cameras give them: I420, in memory. */
function cameraFrame(context: OffscreenCanvasRenderingContext2D, timestampUs: number): VideoFrame {
  const { data } = context.getImageData(0, 0, WIDTH_PX, HEIGHT_PX);
  return new VideoFrame(toI420(data, WIDTH_PX, HEIGHT_PX), {
    format: 'I420',
    codedWidth: WIDTH_PX,
    codedHeight: HEIGHT_PX,
    timestamp: timestampUs,
    colorSpace: { primaries: 'smpte170m', transfer: 'smpte170m', matrix: 'smpte170m', fullRange: false },
  });
}

/** The first frames of a clip, decoded once and kept in memory. */
export async function filmFrames({ clipUrl, frames }: Film): Promise<readonly VideoFrame[]> {
  const clip = await (await fetch(clipUrl)).blob();
  const input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('The clip has no video track.');
  const context = new OffscreenCanvas(WIDTH_PX, HEIGHT_PX).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  const kept: VideoFrame[] = [];
  for await (const sample of new VideoSampleSink(track).samples()) {
    drawWhole(sample, context);
    sample.close();
    kept.push(cameraFrame(context, kept.length));
    if (kept.length === frames) break;
  }
  input.dispose();
  return kept;
}
