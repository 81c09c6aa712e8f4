import { readFile } from 'node:fs/promises';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { beforeAll, describe, expect, it } from 'vitest';
import { CALM, CALM_CLIP } from '../../../../bench/planting/calm-film.ts';
import { excerpt, type Excerpt } from '../../../../bench/planting/excerpt.ts';

/** A picture every 24th of a second, a key frame every 250 pictures. */
const PICTURE_MS = 1000 / 24;
const KEY_EVERY = 250;

interface Packet {
  readonly timeMs: number;
  readonly bytes: number;
  readonly isKey: boolean;
}

async function packetsOf(clip: Uint8Array): Promise<Packet[]> {
  const input = new Input({ source: new BufferSource(clip), formats: ALL_FORMATS });
  const packets: Packet[] = [];
  for await (const packet of new EncodedPacketSink((await input.getPrimaryVideoTrack())!).packets()) {
    packets.push({
      timeMs: packet.timestamp * 1000,
      bytes: packet.byteLength,
      isKey: packet.type === 'key',
    });
  }
  return packets;
}

describe('an excerpt of a clip', () => {
  let clip: Uint8Array;
  let cut: Excerpt;

  beforeAll(async () => {
    clip = await readFile(CALM_CLIP);
    cut = await excerpt(clip, CALM.span);
  });

  it('reaches from the key frame before the span to the one after it, and starts at 0', async () => {
    const packets = await packetsOf(cut.bytes);
    expect(packets.filter(({ isKey }) => isKey)).toEqual([expect.objectContaining({ timeMs: 0 })]);
    expect(packets).toHaveLength(KEY_EVERY);
  });

  it('holds the very packets of the clip', async () => {
    const [whole, part] = [await packetsOf(clip), await packetsOf(cut.bytes)];
    const same = whole.slice(2 * KEY_EVERY, 3 * KEY_EVERY).map(({ bytes }) => bytes);
    expect(part.map(({ bytes }) => bytes)).toEqual(same);
  });

  it('says where the span is now', () => {
    const skippedMs = 2 * KEY_EVERY * PICTURE_MS;
    expect(cut.span.fromMs).toBeCloseTo(CALM.span.fromMs - skippedMs, 3);
    expect(cut.span.toMs).toBeCloseTo(CALM.span.toMs - skippedMs, 3);
  });

  it('over two key frames has the pictures of both', async () => {
    const { bytes, span } = await excerpt(clip, { fromMs: 15_000, toMs: 25_000 });
    expect(await packetsOf(bytes)).toHaveLength(2 * KEY_EVERY);
    expect(span.fromMs).toBeCloseTo(15_000 - KEY_EVERY * PICTURE_MS, 3);
  });
});
