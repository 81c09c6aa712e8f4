import { vi } from 'vitest';
import { SUGGESTIONS } from '../../../src/coach/suggestions/suggestions.ts';
import type { Moment } from '../../../src/contracts/moment.ts';
import type { FrameReport, PerceptionEvent, StartReport } from '../../../src/contracts/perception.ts';
import { SettingsStore } from '../../../src/settings/settings-store.ts';
import type { Perception } from '../../../src/session/perception-needs.ts';
import { Session } from '../../../src/session/session.ts';
import { AppState } from '../../../src/session/state.ts';

export const MOMENT: Moment = {
  onsetMs: 1000,
  apexMs: 1100,
  offsetMs: 1300,
  durationMs: 300,
  durationErrorMs: 33,
  confidence: 0.9,
  amplitude: 0.02,
  movements: [{ name: 'inner-brow-up', side: 'both', score: 0.9 }],
};

const STARTED = { modelVersion: 'test', backend: 'cpu', backendReason: 'asked-for' } as StartReport;

/** A camera's track, with a light that can be looked at. */
export class Track extends EventTarget {
  readonly label = 'A camera';
  readyState: MediaStreamTrackState = 'live';

  stop(): void {
    this.readyState = 'ended';
  }

  getSettings(): MediaTrackSettings {
    return { deviceId: 'desk' };
  }
}

/** A perception that watches whatever it is given and tells what the test wants. */
class Told implements Perception {
  tell: (event: PerceptionEvent) => void = () => undefined;
  watches = 0;

  on(listener: (event: PerceptionEvent) => void): () => void {
    this.tell = listener;
    return () => undefined;
  }

  start = (): Promise<StartReport> => Promise.resolve(STARTED);
  stop = (): Promise<void> => Promise.resolve();
  analyseClip = (): Promise<never> => Promise.reject(new Error('no clip'));
  analyseTrace = (): Promise<never> => Promise.reject(new Error('no trace'));

  watchCamera(): Promise<void> {
    this.watches++;
    return new Promise(() => undefined);
  }
}

/** A session in a browser without a screen: cameras answer when the test says so. */
export function openRoom() {
  const questions: { readonly resolve: (track: Track) => void; readonly reject: (error: Error) => void }[] =
    [];
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const getUserMedia = async (): Promise<MediaStream> => {
    const track = await new Promise<Track>((resolve, reject) => questions.push({ resolve, reject }));
    return { getVideoTracks: () => [track] } as unknown as MediaStream;
  };
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('document', page);
  vi.stubGlobal('MediaStream', EventTarget);
  vi.stubGlobal('navigator', {
    mediaDevices: { getUserMedia, enumerateDevices: () => Promise.resolve([]) },
    languages: ['en'],
  });
  const video = { play: () => Promise.resolve(), videoWidth: 640, videoHeight: 480, srcObject: null };
  const perception = new Told();
  const [state, settings] = [new AppState(), new SettingsStore()];
  const session = new Session(
    perception,
    state,
    settings,
    video as unknown as HTMLVideoElement,
    SUGGESTIONS,
    {
      deliver: () => undefined,
      aspectOf: () => Promise.resolve(4 / 3),
    },
  );
  /** Lets everything that waits for nothing but its turn go on. */
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    state,
    settings,
    session,
    perception,
    settle,
    /** The camera comes, for the newest question or another. */
    async allow(at = questions.length - 1): Promise<Track> {
      const track = new Track();
      questions[at].resolve(track);
      await settle();
      return track;
    },
    async refuse(): Promise<void> {
      questions[questions.length - 1].reject(new DOMException('', 'NotAllowedError'));
      await settle();
    },
    async turn(visibilityState: 'visible' | 'hidden'): Promise<void> {
      page.visibilityState = visibilityState;
      page.dispatchEvent(new Event('visibilitychange'));
      await settle();
    },
    frame: (timestampMs: number) => perception.tell({ type: 'frame', frame: { ...FRAME, timestampMs } }),
    moment: () => perception.tell({ type: 'moment', moment: MOMENT, latencyMs: 0 }),
  };
}

const FRAME: FrameReport = {
  timestampMs: 0,
  landmarks: null,
  quality: { framesPerSecond: 30, interOcularPx: 90, yawDeg: 0, pitchDeg: 0, luma: 0.5, reasons: [] },
  counts: { analysed: 1, dropped: 0, doubled: 0 },
  timing: { arrivedMs: 0, takenMs: 0, sentMs: 0 },
};
