import {
  CustomVideoDecoder,
  type EncodedPacket,
  registerDecoder,
  type VideoCodec,
  VideoSample,
} from 'mediabunny';

/** Packets that may wait in the browser's decoder, so that pictures do not pile up behind it. */
const MOST_WAITING = 8;

/** What Chromium takes where a stream does not say all of its colours; mediabunny's own decoder fills it in likewise. */
function withColours(config: VideoDecoderConfig): VideoDecoderConfig {
  const { primaries, matrix, transfer, fullRange } = config.colorSpace ?? {};
  const colorSpace = {
    primaries: primaries ?? 'bt709',
    matrix: matrix ?? 'bt709',
    transfer: transfer ?? 'bt709',
    fullRange: fullRange ?? false,
  };
  return { ...config, colorSpace };
}

/**
 * Decodes VP8 and VP9 as mediabunny would, but leaves alpha aside, for which it starts a worker that the page's policy
 * forbids. These codecs need none of the workarounds that it has for others.
 */
class PlainDecoder extends CustomVideoDecoder {
  #decoder: VideoDecoder | null = null;
  #wake: (() => void) | null = null;

  static override supports(codec: VideoCodec): boolean {
    return codec === 'vp8' || codec === 'vp9';
  }

  override init(): void {
    const decoder = new VideoDecoder({
      output: (frame) => this.onSample(new VideoSample(frame)),
      error: (error) => {
        this.#wake?.();
        this.onError(error);
      },
    });
    decoder.addEventListener('dequeue', () => this.#wake?.());
    decoder.configure(withColours(this.config));
    this.#decoder = decoder;
  }

  /** Nothing more is decoded after an error, which has been told. */
  override async decode(packet: EncodedPacket): Promise<void> {
    const decoder = this.#decoder;
    if (decoder?.state !== 'configured') return;
    decoder.decode(packet.toEncodedVideoChunk());
    while (decoder.decodeQueueSize > MOST_WAITING) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  override async flush(): Promise<void> {
    if (this.#decoder?.state === 'configured') await this.#decoder.flush();
  }

  override close(): void {
    if (this.#decoder !== null && this.#decoder.state !== 'closed') this.#decoder.close();
  }
}
registerDecoder(PlainDecoder);
