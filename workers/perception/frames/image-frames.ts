import type { ImageSequence } from '../../../src/platform/perception-commands.ts';
import type { ClipFrame } from './clip-frames.ts';
import { FaultError } from '../fault.ts';

/** A clip of single pictures. They are read and decoded one at a time, so that a long clip needs no more memory. */
export class ImageClip {
  readonly truncated = false;
  readonly #sequence: ImageSequence;

  constructor(sequence: ImageSequence) {
    if (sequence.images.length === 0) throw new FaultError('clip-empty', 'the sequence has no image');
    this.#sequence = sequence;
  }

  get promisedMs(): number {
    return this.#sequence.timesMs.at(-1) ?? 0;
  }

  async *frames(): AsyncGenerator<ClipFrame, void, undefined> {
    const { images, timesMs } = this.#sequence;
    for (const [index, image] of images.entries()) {
      yield { frame: await decode(image), timestampMs: timesMs[index]! };
    }
  }

  /** Nothing is held between two frames. */
  close(): void {
    return;
  }
}

/** The picture as the file has it: brightness that was stored as such is not turned to colours and back. */
async function decode(image: File): Promise<VideoFrame> {
  try {
    const data = await image.arrayBuffer();
    const decoder = new ImageDecoder({ data, type: image.type, colorSpaceConversion: 'none' });
    try {
      return (await decoder.decode()).image;
    } finally {
      decoder.close();
    }
  } catch (error) {
    throw new FaultError('clip-unreadable', image.name, error);
  }
}
