import type { Sensitivity } from '../contracts/sensitivity.ts';
import { signal } from '@preact/signals-core';
import type { CameraChoice } from '../capture/camera.ts';
import type { Cue } from '../coach/coach.ts';
import type { BackendChoice, FrameReport, StartReport } from '../contracts/perception.ts';
import type { Summary } from './summary.ts';
import type { Notice, ProblemCode } from './words.ts';

export type Source = 'camera' | 'clip' | 'trace';

export type Screen =
  | { readonly name: 'start' }
  | { readonly name: 'opening'; readonly source: Source; readonly step: 'asking' | 'loading' }
  | { readonly name: 'watching'; readonly source: Source; readonly paused: boolean }
  | { readonly name: 'finished'; readonly source: Source; readonly summary: Summary }
  | { readonly name: 'problem'; readonly code: ProblemCode };

/** Bytes of each part of the loading, and of how many. */
export type Loading = Readonly<Record<'runtime' | 'landmarker' | 'model', { loaded: number; total: number }>>;

export const NOTHING_LOADED: Loading = {
  runtime: { loaded: 0, total: 0 },
  landmarker: { loaded: 0, total: 0 },
  model: { loaded: 0, total: 0 },
};

/** Everything the views read. Only the session writes it. */
export class AppState {
  readonly screen = signal<Screen>({ name: 'start' });
  readonly loading = signal<Loading>(NOTHING_LOADED);
  /** A few times a second; every single frame goes by `FrameFeed`. */
  readonly frame = signal<FrameReport | null>(null);
  /** Width by height of what is being watched. */
  readonly aspect = signal(4 / 3);
  readonly report = signal<StartReport | null>(null);
  readonly progress = signal(0);
  readonly cue = signal<Cue | null>(null);
  readonly notice = signal<Notice | null>(null);
  readonly hushed = signal(false);
  readonly pictureHidden = signal(false);
  readonly cameras = signal<readonly CameraChoice[]>([]);
  readonly cameraId = signal<string | null>(null);
  readonly cameraAppeared = signal(false);
  readonly backend = signal<BackendChoice>('auto');
  readonly sensitivity = signal<Sensitivity>('balanced');
  readonly helpOpen = signal(false);
}

/** Hands every frame to whoever draws, without a signal in between. */
export class FrameFeed {
  private readonly listeners = new Set<(frame: FrameReport) => void>();

  subscribe(listener: (frame: FrameReport) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  push(frame: FrameReport): void {
    for (const listener of this.listeners) listener(frame);
  }
}
