import {
  ALL_FORMATS,
  BlobSource,
  HLS,
  Input,
  IsobmffInputFormat,
  VideoSampleSink,
  type InputVideoTrack,
  type VideoSample,
} from 'mediabunny';
import { describe, FaultError } from '../fault.ts';
import { isDecodable } from './accepted-track.ts';
import { type Shown, shownOf } from './edit-list.ts';
import { codecName, unreadKind } from './film-kind.ts';
import './plain-decoder.ts';

/** A frame of a clip; whoever receives it closes it. */
export interface ClipFrame {
  readonly frame: VideoFrame;
  /** When a player shows it. */
  readonly timestampMs: number;
}

interface ShownSample {
  readonly sample: VideoSample;
  /** When a player shows it, and until when. */
  readonly atS: number;
  readonly untilS: number;
}

/** A playlist is no film: it makes its reader ask for what it names, wherever that is. */
const FORMATS = ALL_FORMATS.filter((format) => format !== HLS);

/** Part of the promised length that may be missing before a file counts as cut off. */
const CUT_OFF_TOLERANCE_S = 0.25;
/** The times of edits are rounded to ticks of the film, which are seldom longer than a millisecond. */
const ROUNDING_S = 0.0005;
/** Where no edit list says otherwise. */
const EVERYTHING: Shown = { fromS: -Infinity, toS: Infinity, shiftS: 0 };

/** Every frame of a clip that a player shows, in order, when it shows it; decoded by WebCodecs. */
export class Clip {
  /** What the container promises; 0 where it says nothing. */
  readonly promisedMs: number;
  readonly #input: Input;
  readonly #track: InputVideoTrack;
  readonly #shown: readonly Shown[];
  /** Of the container, when a player begins. */
  readonly #startS: number;
  #brokeOff = false;
  #endMs = 0;

  private constructor(
    input: Input,
    track: InputVideoTrack,
    shown: readonly Shown[],
    [startS, endS]: readonly [number, number],
  ) {
    this.#input = input;
    this.#track = track;
    this.#shown = shown;
    this.#startS = startS;
    this.promisedMs = Math.max(0, endS - startS) * 1000;
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
    if (!(await isDecodable(track))) {
      const code = (await track.getCodec()) ?? (await track.getInternalCodecId());
      throw new FaultError('clip-codec-unsupported', codecName(code));
    }
    const isMp4 = (await input.getFormat()) instanceof IsobmffInputFormat;
    const edited = isMp4 ? await shownOf(file, track.id) : null;
    const startS = edited === null ? Math.max(0, await input.getFirstTimestamp()) : 0;
    const endS = (await input.getDurationFromMetadata([track])) ?? Infinity;
    const shown = edited ?? [EVERYTHING];
    return new Clip(input, track, shown, [startS, shownUntilS(shown, endS)]);
  }

  /** Set once the frames have been read: the file ended before its container said it should. */
  get truncated(): boolean {
    return this.#brokeOff || this.promisedMs - this.#endMs > CUT_OFF_TOLERANCE_S * 1000;
  }

  async *frames(): AsyncGenerator<ClipFrame, void, undefined> {
    const turner = new Turner();
    let startS: number | null = null;
    for await (const { sample, atS, untilS } of this.#samples()) {
      startS ??= Math.min(this.#startS, atS);
      this.#endMs = (untilS - startS) * 1000;
      yield { frame: turner.upright(sample), timestampMs: (atS - startS) * 1000 };
    }
    if (startS === null) throw new FaultError('clip-no-video', 'the video track shows no frames');
  }

  close(): void {
    this.#input.dispose();
  }

  /** A file that breaks off after its first frame ends there instead of failing. */
  async *#samples(): AsyncGenerator<ShownSample, void, undefined> {
    let hasBegun = false;
    try {
      for (const shown of this.#shown)
        for await (const sample of samplesIn(this.#track, shown)) {
          hasBegun = true;
          yield sample;
        }
    } catch (error) {
      if (!hasBegun) throw new FaultError('clip-unreadable', describe(error), error);
      this.#brokeOff = true;
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

/** The frames of one stretch; what was decoded ahead is closed when it is left in the middle. */
async function* samplesIn(
  track: InputVideoTrack,
  { fromS, toS, shiftS }: Shown,
): AsyncGenerator<ShownSample, void, undefined> {
  const samples = new VideoSampleSink(track).samples(fromS - ROUNDING_S, toS - ROUNDING_S);
  for await (const sample of samples) {
    const { timestamp, duration } = sample;
    // It also gives the frame that lasts into the stretch; browsers do not show that.
    if (timestamp < fromS - ROUNDING_S) sample.close();
    else yield { sample, atS: timestamp + shiftS, untilS: Math.min(toS, timestamp + duration) + shiftS };
  }
}

/** When a player shows the end of the last stretch; 0 where nobody knows. */
function shownUntilS(shown: readonly Shown[], trackEndS: number): number {
  const last = shown.at(-1);
  const untilS = last === undefined ? 0 : Math.min(trackEndS, last.toS) + last.shiftS;
  return Number.isFinite(untilS) ? untilS : 0;
}

/** Makes upright frames of samples; phones store beside the picture how it is to be turned, instead of turning it. */
class Turner {
  #canvas: OffscreenCanvas | null = null;

  upright(sample: VideoSample): VideoFrame {
    try {
      if (sample.rotation === 0 && !sample.flip) return sample.toVideoFrame();
      const canvas = this.#canvasFor(sample);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no 2D canvas in the worker');
      sample.draw(context, 0, 0);
      return new VideoFrame(canvas, { timestamp: sample.microsecondTimestamp });
    } finally {
      sample.close();
    }
  }

  #canvasFor({ displayWidth, displayHeight }: VideoSample): OffscreenCanvas {
    this.#canvas ??= new OffscreenCanvas(displayWidth, displayHeight);
    if (this.#canvas.width !== displayWidth) this.#canvas.width = displayWidth;
    if (this.#canvas.height !== displayHeight) this.#canvas.height = displayHeight;
    return this.#canvas;
  }
}
