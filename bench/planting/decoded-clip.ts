import { ALL_FORMATS, BlobSource, Input, VideoSampleSink, type InputVideoTrack } from 'mediabunny';

/** One decoded picture as I420 bytes: brightness, then the two colour planes of half the size. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly timeMs: number;
  readonly colorSpace: VideoColorSpaceInit;
}

async function openTrack(file: Blob): Promise<{ input: Input; track: InputVideoTrack }> {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('The clip has no video track.');
  return { input, track };
}

/** Places of the planes for an even-sized picture without gaps between the rows. */
function tightLayout(widthPx: number, heightPx: number): PlaneLayout[] {
  const luma = widthPx * heightPx;
  return [
    { offset: 0, stride: widthPx },
    { offset: luma, stride: widthPx / 2 },
    { offset: luma + luma / 4, stride: widthPx / 2 },
  ];
}

async function copyPicture(frame: VideoFrame, timeMs: number): Promise<Picture> {
  const rect = frame.visibleRect;
  if (frame.format !== 'I420' || rect === null)
    throw new Error(`Frames of ${frame.format} cannot be planted.`);
  // Colour has half the size: an odd last row or column is left out.
  const widthPx = rect.width & ~1;
  const heightPx = rect.height & ~1;
  const bytes = new Uint8Array((widthPx * heightPx * 3) / 2);
  await frame.copyTo(bytes, {
    rect: { x: rect.x, y: rect.y, width: widthPx, height: heightPx },
    layout: tightLayout(widthPx, heightPx),
  });
  return { bytes, widthPx, heightPx, timeMs, colorSpace: frame.colorSpace.toJSON() };
}

/** Every picture of a clip, in order, its time counted from the first. */
export async function* picturesOf(file: Blob): AsyncGenerator<Picture, void, undefined> {
  const { input, track } = await openTrack(file);
  try {
    let firstS: number | null = null;
    for await (const sample of new VideoSampleSink(track).samples()) {
      firstS ??= sample.timestamp;
      const frame = sample.toVideoFrame();
      sample.close();
      try {
        yield await copyPicture(frame, (sample.timestamp - firstS) * 1000);
      } finally {
        frame.close();
      }
    }
  } finally {
    input.dispose();
  }
}
