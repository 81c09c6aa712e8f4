import { describe, expect, it } from 'vitest';
import { shownOf, type Shown } from '../../../../../workers/perception/frames/edit-list.ts';
import { cutByEdits, type EditS } from '../../../../fixtures/mp4-patch.ts';
import { packed } from '../../../../fixtures/packed-clip.ts';
import type { PatternClip } from '../../../../fixtures/pattern-clip.ts';

const CLIP: PatternClip = {
  codec: 'vp8',
  pattern: 'counting',
  framesPerSecond: 10,
  parts: [{ widthPx: 16, heightPx: 16, frames: 20 }],
};

/** Two seconds of pictures that nobody will look at. */
async function uncut(): Promise<Uint8Array> {
  const pictures = Array.from({ length: 20 }, (_, index) => ({ base64: 'AAAA', isKey: index === 0 }));
  return packed(CLIP, pictures, { container: 'mp4' });
}

const shownIn = (file: Uint8Array, trackId = 1): Promise<Shown[] | null> =>
  shownOf(new Blob([Uint8Array.from(file)]), trackId);

async function shown(edits: readonly EditS[]): Promise<Shown[]> {
  return (await shownIn(cutByEdits(await uncut(), edits))) ?? [];
}

describe('an edit list', () => {
  it('leaves one stretch, which begins when the clip does, as mediabunny tells its times', async () => {
    expect(await shown([{ fromS: 0.5, lengthS: 1.2 }])).toEqual([{ fromS: 0, toS: 1.2, shiftS: 0 }]);
  });

  it('may let nothing be seen at first', async () => {
    const edits = [
      { fromS: null, lengthS: 0.3 },
      { fromS: 0.5, lengthS: 1 },
    ];
    expect(await shown(edits)).toEqual([{ fromS: 0.3, toS: 1.3, shiftS: 0 }]);
  });

  it('goes on to the end where it tells no length, as in fragmented files', async () => {
    expect(await shown([{ fromS: 0.5, lengthS: 0 }])).toEqual([{ fromS: 0, toS: Infinity, shiftS: 0 }]);
  });

  it('joins stretches in its own order', async () => {
    const edits = [
      { fromS: 1, lengthS: 0.5 },
      { fromS: null, lengthS: 0.2 },
      { fromS: 0.25, lengthS: 0.5 },
    ];
    const [first, second, ...more] = await shown(edits);
    expect(first).toEqual({ fromS: 0, toS: 0.5, shiftS: 0 });
    expect(second!.fromS).toBeCloseTo(-0.75, 9);
    expect(second!.toS).toBeCloseTo(-0.25, 9);
    expect(second!.fromS + second!.shiftS).toBeCloseTo(0.7, 9);
    expect(more).toEqual([]);
  });

  it('is none where the file has none for the track, or is no MP4 at all', async () => {
    expect(await shownIn(await uncut())).toBeNull();
    expect(await shownIn(cutByEdits(await uncut(), [{ fromS: 0, lengthS: 1 }]), 2)).toBeNull();
    expect(await shownIn(Buffer.from('These are words, and no film. '.repeat(100)))).toBeNull();
    expect(await shownIn(Buffer.alloc(0))).toBeNull();
  });

  it('throws nothing, whatever byte of it is another and wherever the file ends', async () => {
    const whole = cutByEdits(await uncut(), [{ fromS: 0.5, lengthS: 1 }]);
    const film = whole.lastIndexOf('moov', undefined, 'latin1') - 4;
    for (let at = film; at < whole.length; at++) {
      for (const value of [0, 255]) {
        const harmed = Buffer.from(whole);
        harmed[at] = value;
        await shownIn(harmed);
      }
      await shownIn(whole.subarray(0, at));
    }
  });
});
