import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Clip } from '../../../../../workers/perception/frames/clip-frames.ts';
import { codecName } from '../../../../../workers/perception/frames/film-kind.ts';
import { FaultError } from '../../../../../workers/perception/fault.ts';
import { WEBCAM_CLIP } from '../../../../fixtures/media.ts';
import { hevcFilm, inUnknownCodec, soundOnly } from '../../../../fixtures/remux.ts';

async function faultOf(...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): Promise<string> {
  const bytes = parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part));
  const fault: unknown = await Clip.open(new Blob(bytes)).catch((reason: unknown) => reason);
  if (!(fault instanceof FaultError)) throw new Error('This is no fault.', { cause: fault });
  return `${fault.code}: ${fault.message}`;
}

/** The beginning of an AVI file of a codec. */
function avi(handler: string, compression = handler): string {
  const header = `\u0028\0\0\0${'\0'.repeat(12)}${compression}`;
  return `RIFF\0\0\0\0AVI LIST\0\0\0\0hdrlavihLIST\0\0\0\0strlstrh\u0038\0\0\0vids${handler}${'\0'.repeat(48)}strf\u0028\0\0\0${header}`;
}

const JPEG = '\u00ff\u00d8\u00ff\u00e0 a picture \u00ff\u00d9';

describe('a film of a kind that is not read', () => {
  it('is named by its codec, as an iPhone has it', async () => {
    expect(await faultOf(await hevcFilm())).toBe('clip-codec-unsupported: HEVC (H.265)');
  });

  it.each([
    ['jpeg', 'Motion JPEG'],
    ['mp4v', 'MPEG-4 Visual (DivX, Xvid)'],
    ['apcn', 'ProRes'],
    ['nope', 'nope'],
    ['\u001b[2J', ''],
  ])('is named by its codec, where an MP4 calls it %j', async (code, name) => {
    const clip = await readFile(WEBCAM_CLIP);
    expect(await faultOf(inUnknownCodec(clip, code))).toBe(`clip-codec-unsupported: ${name}`);
  });

  it.each([
    ['AVI', avi('\0\0\0\0'), 'AVI'],
    ['AVI of a webcam', avi('MJPG'), 'Motion JPEG in AVI'],
    ['AVI whose header alone says it', avi('\0\0\0\0', 'XVID'), 'MPEG-4 Visual (DivX, Xvid) in AVI'],
    ['pictures in a row', JPEG + JPEG, 'Motion JPEG'],
    ['a camcorder', `\0\0\u0001\u00ba and more`, 'MPEG-1 or MPEG-2'],
    ['a transport stream', `G${'\u0001'.repeat(183)}\0\0\u0001\u00b3`.repeat(8), 'MPEG-2'],
    ['Windows', '\u0030\u0026\u00b2\u0075\u008e\u0066\u00cf\u0011', 'Windows Media (WMV, ASF)'],
    ['an animated picture', 'GIF89a', 'GIF'],
  ])('is named by its file: %s', async (_, text, name) => {
    expect(await faultOf(text)).toBe(`clip-codec-unsupported: ${name}`);
  });
});

describe('what is no film', () => {
  it.each([
    ['a photograph', JPEG],
    ['words', 'These are words. '.repeat(100)],
    ['a playlist, which is not followed', '#EXTM3U\n#EXTINF:11.96,\nhttp://localhost:8765/beacon.ts\n'],
  ])('is not called one: %s', async (_, text) => {
    expect(await faultOf(text)).toMatch(/^clip-unreadable: /);
  });

  it('may be sound alone', async () => {
    expect(await faultOf(await soundOnly())).toBe('clip-no-video: the file has no video track');
  });
});

describe('a codec', () => {
  it.each([
    [' MJPG', 'Motion JPEG'],
    ['V_MPEG4/ISO/ASP', 'MPEG-4 Visual (DivX, Xvid)'],
    ['hevc', 'HEVC (H.265)'],
    ['zzzz', 'zzzz'],
    [null, ''],
    [27, ''],
  ])('%j is called %j', (code, name) => {
    expect(codecName(code)).toBe(name);
  });
});
