import { signal } from '@preact/signals-core';
import type { Cue } from '../coach/coach.ts';
import type { FrameReport, StartReport } from '../contracts/perception.ts';
import type { Box } from '../core/box.ts';
import type { CameraChoice } from './camera-needs.ts';
import { NOTHING_LOADED, type Loading } from './loading.ts';
import type { Notice } from './notice.ts';
import type { Screen } from './screen.ts';
import { SelfTestMemory } from './self-test-memory.ts';
import type { Standing } from './standing.ts';
import type { WatchingPhase } from './watching-phase.ts';

/** Everything the views read beside the settings. Only this folder writes it, but for what a view alone decides. */
export class AppState {
  readonly screen = signal<Screen>({ name: 'start' });
  readonly phase = signal<WatchingPhase>('none');
  readonly loading = signal<Loading>(NOTHING_LOADED);
  /** The newest, a few times a second, for figures and words. What follows every frame subscribes to `Hearing.frames`. */
  readonly frame = signal<FrameReport | null>(null);
  /** Width by height of what is being watched, as its newest frame has it. */
  readonly aspect = signal(4 / 3);
  /** A second face that is asked about: a picture, or somebody? */
  readonly stillFace = signal<Box | null>(null);
  readonly standing = signal<Standing>('no');
  readonly report = signal<StartReport | null>(null);
  readonly progress = signal(0);
  readonly cue = signal<Cue | null>(null);
  readonly notice = signal<Notice | null>(null);
  readonly hushed = signal(false);
  readonly pictureHidden = signal(false);
  readonly cameras = signal<readonly CameraChoice[]>([]);
  /** The camera in use; null while there is none. */
  readonly cameraId = signal<string | null>(null);
  readonly cameraAppeared = signal(false);
  readonly helpOpen = signal(false);
  readonly selfTest = new SelfTestMemory();
}
