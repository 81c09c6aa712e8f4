import { BufferTarget, Mp4OutputFormat, Output, Quality, VideoSample, VideoSampleSource } from 'mediabunny';
import type { Picture } from './decoded-clip.ts';

/** VP9's quantizer, 0 to 63. At 8 the coding error of a face crop is under one grey level. */
const QUANTIZER = 8;
const KEY_FRAME_EVERY_S = 4;

/** Encodes pictures at a constant, high quality, each with its own time. */
export class ClipWriter {
  readonly #target = new BufferTarget();
  readonly #output = new Output({ format: new Mp4OutputFormat(), target: this.#target });
  readonly #source = new VideoSampleSource({
    codec: 'vp9',
    quality: new Quality({ quantizer: QUANTIZER }),
    keyFrameInterval: KEY_FRAME_EVERY_S,
    latencyMode: 'quality',
  });

  static async open(): Promise<ClipWriter> {
    const writer = new ClipWriter();
    writer.#output.addVideoTrack(writer.#source);
    await writer.#output.start();
    return writer;
  }

  async add(
    { bytes, widthPx, heightPx, colorSpace }: Picture,
    timeMs: number,
    durationMs: number,
  ): Promise<void> {
    const frame = new VideoFrame(bytes, {
      format: 'I420',
      codedWidth: widthPx,
      codedHeight: heightPx,
      timestamp: Math.round(timeMs * 1000),
      duration: Math.round(durationMs * 1000),
      colorSpace,
    });
    const sample = new VideoSample(frame);
    try {
      await this.#source.add(sample);
    } finally {
      sample.close();
    }
  }

  async finish(): Promise<ArrayBuffer> {
    await this.#output.finalize();
    if (this.#target.buffer === null) throw new Error('The encoder gave nothing back.');
    return this.#target.buffer;
  }
}
