import {
  ALL_FORMATS,
  BlobSource,
  HLS,
  Input,
  VideoSampleSink,
  type InputVideoTrack,
  type VideoSample,
} from 'mediabunny';
import { describe, FaultError } from '../fault.ts';
import { codecName, unreadKind } from './film-kind.ts';

/** A frame of a clip; whoever receives it closes it. */
export interface ClipFrame {
  readonly frame: VideoFrame;
  /** From the clip's first frame. */
  readonly timestampMs: number;
}

/** A playlist is no film: it makes its reader ask for what it names, wherever that is. */
const FORMATS = ALL_FORMATS.filter((format) => format !== HLS);

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

  /** @throws FaultError for whatever is wrong with the file */
  static async open(file: Blob): Promise<Clip> {
    if (file.size === 0) throw new FaultError('clip-empty', 'the file has no content');
    const input = new Input({ source: new BlobSource(file), formats: FORMATS });
    try {
      return await Clip.#of(file, input);
    } catch (error) {
      input.dispose();
      if (error instanceof FaultError) throw error;
      // Of a damaged file the reader throws anything.
      throw new FaultError('clip-unreadable', describe(error), error);
    }
  }

  static async #of(file: Blob, input: Input): Promise<Clip> {
    const track = await primaryTrack(file, input);
    if (!(await track.canDecode())) {
      const code = (await track.getCodec()) ?? (await track.getInternalCodecId());
      throw new FaultError('clip-codec-unsupported', codecName(code));
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

/** @throws FaultError where there is none. Pictures of a kind that is not read are a reason before any other. */
async function primaryTrack(file: Blob, input: Input): Promise<InputVideoTrack> {
  const found = await trackIn(input);
  if (!(found instanceof FaultError)) return found;
  const kind = await unreadKind(file);
  throw kind === null ? found : new FaultError('clip-codec-unsupported', kind);
}

async function trackIn(input: Input): Promise<InputVideoTrack | FaultError> {
  try {
    if (!(await input.canRead())) return new FaultError('clip-unreadable', 'not a known kind of video file');
    const track = await input.getPrimaryVideoTrack();
    return track ?? new FaultError('clip-no-video', 'the file has no video track');
  } catch (error) {
    return new FaultError('clip-unreadable', describe(error), error);
  }
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
