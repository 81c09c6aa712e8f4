import type { FrameReceiver } from '../../../src/camera/frame-receiver.ts';
import type { PerceptionCommands } from '../../../src/platform/perception-commands.ts';

/** A camera's track and its clones, each with a light that can be looked at. */
export class FakeTrack extends EventTarget {
  readyState: MediaStreamTrackState = 'live';
  readonly clones: FakeTrack[] = [];

  get track(): MediaStreamTrack {
    return this as unknown as MediaStreamTrack;
  }

  get lit(): boolean {
    return this.readyState === 'live';
  }

  clone(): FakeTrack {
    const clone = new FakeTrack();
    clone.readyState = this.readyState;
    this.clones.push(clone);
    return clone;
  }

  stop(): void {
    this.readyState = 'ended';
  }

  /** The camera is unplugged. */
  unplug(): void {
    for (const each of [this, ...this.clones]) {
      each.stop();
      each.dispatchEvent(new Event('ended'));
    }
  }

  getConstraints = (): MediaTrackConstraints => ({ frameRate: { ideal: 30 } });
  getSettings = (): MediaTrackSettings => ({ frameRate: 30 });
  applyConstraints = (): Promise<void> => Promise.resolve();
}

interface Watching {
  readonly what: unknown;
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

/** A worker that watches whatever it is given until it is stopped, or the test says so, and notes what it was asked. */
export class FakeReceiver implements FrameReceiver {
  readonly asked: string[] = [];
  readonly watchings: Watching[] = [];
  readsTracks = true;
  /** What was pushed and is not yet answered. */
  readonly pushed: { readonly picture: ImageBitmap; readonly captureMs: number; seen(): void }[] = [];

  readonly commands: Partial<PerceptionCommands> = {
    watchStream: (frames) => this.#watch('watchStream', frames),
    watchTrack: (track) => this.#watch('watchTrack', track),
    watchPushed: () => this.#watch('watchPushed', null),
    canReadTracks: () => Promise.resolve(this.readsTracks),
    pushFrame: (picture, captureMs) => {
      this.asked.push('pushFrame');
      return new Promise((resolve) => {
        this.pushed.push({ picture: picture as ImageBitmap, captureMs, seen: resolve });
      });
    },
    stop: () => {
      this.asked.push('stop');
      for (const { end } of this.watchings) end();
      return Promise.resolve();
    },
  };

  call<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T> {
    return command(this.commands as PerceptionCommands);
  }

  #watch(command: string, what: unknown): Promise<void> {
    this.asked.push(command);
    return new Promise((resolve, reject) => {
      this.watchings.push({ what, end: resolve, fail: reject });
    });
  }
}
