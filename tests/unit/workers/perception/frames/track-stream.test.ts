import { afterEach, describe, expect, it, vi } from 'vitest';
import { canReadTracks, watchingTrack } from '../../../../../workers/perception/frames/track-stream.ts';

class Track {
  stopped = 0;

  stop(): void {
    this.stopped++;
  }
}

/** Gives each track it is made for a stream of its own. */
class Processor {
  static readonly tracks: object[] = [];
  readonly readable = new ReadableStream<VideoFrame>();

  constructor({ track }: { track: object }) {
    Processor.tracks.push(track);
  }
}

afterEach(() => void vi.unstubAllGlobals());

describe('a track that was handed to the worker', () => {
  it('is read by a track processor, and stopped when watching it is over', async () => {
    vi.stubGlobal('MediaStreamTrackProcessor', Processor);
    const track = new Track();
    await watchingTrack(track, (frames) => {
      expect(frames).toBeInstanceOf(ReadableStream);
      expect(track.stopped).toBe(0);
      return Promise.resolve();
    });
    expect(Processor.tracks.at(-1)).toBe(track);
    expect(track.stopped).toBe(1);
  });

  it('is stopped when watching it fails', async () => {
    vi.stubGlobal('MediaStreamTrackProcessor', Processor);
    const track = new Track();
    await expect(watchingTrack(track, () => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
    expect(track.stopped).toBe(1);
  });

  it('is stopped where it cannot be read at all', async () => {
    vi.stubGlobal('MediaStreamTrackProcessor', undefined);
    expect(canReadTracks()).toBe(false);
    const track = new Track();
    await expect(watchingTrack(track, () => Promise.resolve())).rejects.toMatchObject({
      code: 'frame-failed',
    });
    expect(track.stopped).toBe(1);
  });
});
