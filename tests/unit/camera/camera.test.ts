import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCamera } from '../../../src/camera/camera.ts';

type Asked = MediaTrackConstraints | boolean;

/** A browser without cameras of its own: answers as real ones do, and notes what it was asked. */
function browserThat(answer: (video: Asked) => MediaStreamTrack): readonly Asked[] {
  const asked: Asked[] = [];
  const getUserMedia = ({ video = false }: MediaStreamConstraints): Promise<MediaStream> => {
    asked.push(video);
    const stream = new Promise<MediaStreamTrack>((resolve) => resolve(answer(video)));
    return stream.then((track) => ({ getVideoTracks: () => [track] }) as unknown as MediaStream);
  };
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('document', {});
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  return asked;
}

const TRACK = { stop: () => undefined } as MediaStreamTrack;
const refuse = (name: string): never => {
  throw new DOMException('', name);
};
const names = (video: Asked, cameraId: string): boolean =>
  typeof video === 'object' && JSON.stringify(video.deviceId) === JSON.stringify({ exact: cameraId });

const open = (cameraId: string | null) => openCamera(cameraId, new AbortController().signal);

afterEach(() => void vi.unstubAllGlobals());

describe('a remembered camera', () => {
  it('is the one that is asked for', async () => {
    const asked = browserThat(() => TRACK);
    await expect(open('desk')).resolves.toBe(TRACK);
    expect(asked.map((video) => names(video, 'desk'))).toEqual([true]);
  });

  it.each(['OverconstrainedError', 'NotFoundError'])(
    'gives way to another when it is gone: %s',
    async (name) => {
      const asked = browserThat((video) => (names(video, 'gone') ? refuse(name) : TRACK));
      await expect(open('gone')).resolves.toBe(TRACK);
      expect(asked).toHaveLength(2);
      expect(asked[1]).toMatchObject({ facingMode: { ideal: 'user' } });
    },
  );

  it('is asked for once only where the person says no', async () => {
    const asked = browserThat(() => refuse('NotAllowedError'));
    await expect(open('desk')).rejects.toMatchObject({ code: 'declined' });
    expect(asked).toHaveLength(1);
  });
});

describe('any camera', () => {
  it('is taken as it is where none meets the wish', async () => {
    const asked = browserThat((video) => (video === true ? TRACK : refuse('OverconstrainedError')));
    await expect(open(null)).resolves.toBe(TRACK);
    expect(asked).toHaveLength(2);
  });

  it('that is not there is told as such', async () => {
    const asked = browserThat(() => refuse('NotFoundError'));
    await expect(open(null)).rejects.toMatchObject({ code: 'none-found' });
    expect(asked).toHaveLength(1);
  });
});
