import {
  ALL_FORMATS,
  BlobSource,
  Input,
  VideoSampleSink,
  type InputVideoTrack,
  type VideoSample,
} from 'mediabunny';
import { describe, FaultError } from '../fault.ts';

/** A frame of a clip; whoever receives it closes it. */
export interface ClipFrame {
  readonly frame: VideoFrame;
  /** From the clip's first frame. */
  readonly timestampMs: number;
}

/** Part of the promised length that may be missing before a file counts as cut off. */
const CUT_OFF_TOLERANCE_S = 0.25;

/** Every frame of a clip in order of presentation, with its own timestamp, decoded by WebCodecs. */
export class Clip {
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the container promises; 0 where it says nothing. */
  readonly promisedMs: number;
  readonly #input: Input;
  readonly #track: InputVideoTrack;
  #brokeOff = false;
  #endMs = 0;

  private constructor(
    input: Input,
    track: InputVideoTrack,
    size: readonly [number, number],
    promisedMs: number,
  ) {
    this.#input = input;
    this.#track = track;
    [this.widthPx, this.heightPx] = size;
    this.promisedMs = promisedMs;
  }

  static async open(file: Blob): Promise<Clip> {
    if (file.size === 0) throw new FaultError('clip-empty', 'the file has no content');
    const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
    if (!(await input.canRead())) throw new FaultError('clip-unreadable', 'not a known kind of video file');
    const track = await primaryTrack(input);
    if (!(await track.canDecode())) {
      throw new FaultError('clip-codec-unsupported', (await track.getCodec()) ?? 'an unknown codec');
    }
    const size = [await track.getDisplayWidth(), await track.getDisplayHeight()] as const;
    const promisedS = (await input.getDurationFromMetadata([track])) ?? 0;
    return new Clip(input, track, size, promisedS * 1000);
  }

  /** Set once the frames have been read: the file ended before its container said it should. */
  get truncated(): boolean {
    return this.#brokeOff || this.promisedMs - this.#endMs > CUT_OFF_TOLERANCE_S * 1000;
  }

  async *frames(): AsyncGenerator<ClipFrame, void, undefined> {
    let firstS: number | null = null;
    const turn = new Turner();
    const samples = new VideoSampleSink(this.#track).samples();
    try {
      for (;;) {
        const next = await this.#next(samples, firstS !== null);
        if (next === null) return;
        firstS ??= next.timestamp;
        this.#endMs = (next.timestamp + next.duration) * 1000;
        const timestampMs = (next.timestamp - firstS) * 1000;
        yield { frame: turn.upright(next), timestampMs };
      }
    } finally {
      // Closes what was decoded ahead when the clip is left in the middle.
      await samples.return();
    }
  }

  close(): void {
    this.#input.dispose();
  }

  /** The next sample; a file that breaks off after its first frame ends there instead of failing. */
  async #next(
    samples: AsyncGenerator<VideoSample, void, unknown>,
    begun: boolean,
  ): Promise<VideoSample | null> {
    try {
      const step = await samples.next();
      if (step.done !== true) return step.value;
      if (!begun) throw new FaultError('clip-no-video', 'the video track holds no frames');
      return null;
    } catch (error) {
      if (error instanceof FaultError) throw error;
      if (!begun) throw new FaultError('clip-unreadable', describe(error), error);
      this.#brokeOff = true;
      return null;
    }
  }
}

async function primaryTrack(input: Input): Promise<InputVideoTrack> {
  let track: InputVideoTrack | null;
  try {
    track = await input.getPrimaryVideoTrack();
  } catch (error) {
    throw new FaultError('clip-unreadable', describe(error), error);
  }
  if (track === null) throw new FaultError('clip-no-video', 'the file has no video track');
  return track;
}

/** Makes upright frames of samples; phones store a rotation beside the picture instead of turning it. */
class Turner {
  #canvas: OffscreenCanvas | null = null;

  upright(sample: VideoSample): VideoFrame {
    try {
      if (sample.rotation === 0) return sample.toVideoFrame();
      this.#canvas ??= new OffscreenCanvas(sample.displayWidth, sample.displayHeight);
      const context = this.#canvas.getContext('2d');
      if (context === null) throw new Error('no 2D canvas in the worker');
      sample.draw(context, 0, 0);
      return new VideoFrame(this.#canvas, { timestamp: sample.microsecondTimestamp });
    } finally {
      sample.close();
    }
  }
}
