import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  Output,
  type EncodedPacket,
  type InputVideoTrack,
} from 'mediabunny';
import type { Span } from '../../src/core/spans.ts';

export interface Excerpt {
  readonly bytes: Uint8Array;
  /** The span again, now counted from the excerpt's first picture. */
  readonly span: Span;
}

/** From the last key frame before the span to the first one after it, in the order of decoding. */
async function* packetsAround(
  track: InputVideoTrack,
  fromS: number,
  toS: number,
): AsyncGenerator<EncodedPacket> {
  const sink = new EncodedPacketSink(track);
  const [first, last] = [await sink.getKeyPacket(fromS), await sink.getKeyPacket(toS)];
  const end = last && (await sink.getNextKeyPacket(last));
  if (first !== null) yield* sink.packets(first, end ?? undefined);
}

/** The part of a long clip around a span, its pictures as they were: then only this part need be looked through. */
export async function excerpt(clip: Uint8Array, { fromMs, toMs }: Span): Promise<Excerpt> {
  const input = new Input({ source: new BufferSource(clip), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  const [codec, decoderConfig] = [await track?.getCodec(), await track?.getDecoderConfig()];
  if (!track || !codec || !decoderConfig) throw new Error('The clip has no video track.');
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source);
  await output.start();
  const firstS = await track.getFirstTimestamp();
  let startS: number | null = null;
  for await (const packet of packetsAround(track, firstS + fromMs / 1000, firstS + toMs / 1000)) {
    startS ??= packet.timestamp;
    await source.add(packet.clone({ timestamp: packet.timestamp - startS }), { decoderConfig });
  }
  await output.finalize();
  if (startS === null || output.target.buffer === null) throw new Error('The clip has no pictures there.');
  const skippedMs = (startS - firstS) * 1000;
  return {
    bytes: new Uint8Array(output.target.buffer),
    span: { fromMs: fromMs - skippedMs, toMs: toMs - skippedMs },
  };
}
