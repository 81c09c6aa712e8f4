import { batch } from '@preact/signals-core';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { AppState } from './app-state.ts';
import type { Camera, Cameras } from './camera-needs.ts';
import type { ChosenPerception } from './chosen-perception.ts';
import type { Notices } from './notices.ts';
import type { Page } from './page-needs.ts';
import type { ProblemCode } from './problem-code.ts';
import type { Screen, WatchingScreen } from './screen.ts';
import { isInView } from './watching-phase.ts';

type Lifecycle =
  | { readonly phase: 'none' | 'asking' | 'paused'; readonly camera: null }
  | { readonly phase: 'switching'; readonly camera: Camera | null }
  | { readonly phase: 'loading' | 'watching' | 'resting'; readonly camera: Camera };

/** What a camera's watching works with. */
export interface WatchingParts {
  readonly state: AppState;
  readonly settings: SettingsStore;
  readonly cameras: Cameras;
  readonly perception: ChosenPerception;
  readonly page: Page;
  readonly notices: Notices;
  /** Called once at most, where it cannot go on. */
  readonly onFailure: (error: unknown, otherwise: ProblemCode) => void;
}

const OPENING: Screen = { name: 'opening', source: 'camera' };

/**
 * Watches a camera for one visit, and shows how far it is. Each watching, from the question for a camera or the return
 * to one that is on, has one signal: whatever ends it aborts that, and what still comes of it then is nobody's.
 */
export class CameraWatching {
  readonly #screen: WatchingScreen;
  readonly #parts: WatchingParts;
  readonly #unfollow: () => void;
  #lifecycle: Lifecycle = { phase: 'none', camera: null };
  #watching = new AbortController();

  constructor(screen: WatchingScreen, parts: WatchingParts) {
    this.#screen = screen;
    this.#parts = parts;
    this.#unfollow = parts.page.onVisibilityChange(() => this.#followVisibility());
  }

  async start(): Promise<void> {
    await this.#watch('asking');
  }

  /** Switches the camera off; only `resume` opens it again. */
  pause(): void {
    const { state } = this.#parts;
    const { phase } = this.#lifecycle;
    if (!isInView(phase) || phase === 'paused') return;
    this.#replaceWith({ phase: 'paused', camera: null });
    state.cue.value = null;
    state.notice.value = null;
  }

  async resume(): Promise<void> {
    if (this.#lifecycle.phase === 'paused') await this.#watch('asking');
  }

  /** Takes the camera that the settings name now. */
  async switchCamera(): Promise<void> {
    const { phase } = this.#lifecycle;
    if (isInView(phase) && phase !== 'paused') await this.#watch('switching');
  }

  /** Goes on with the camera that is on, or is being taken: what perception is started with has changed. */
  async restart(): Promise<void> {
    if (this.#lifecycle.camera) await this.#watch('loading');
    else if (this.#lifecycle.phase === 'switching') await this.#watch('switching');
  }

  end(): void {
    this.#unfollow();
    this.#replaceWith({ phase: 'none', camera: null });
  }

  /** The one way to a watched camera: what was watched ends, a camera is taken, perception starts, and it watches. */
  async #watch(first: 'asking' | 'switching' | 'loading'): Promise<void> {
    const { perception, state } = this.#parts;
    const kept = first === 'loading' ? this.#lifecycle.camera : null;
    const signal = this.#replaceWith(
      kept
        ? { phase: 'loading', camera: kept }
        : { phase: first === 'switching' ? first : 'asking', camera: null },
    );
    await this.#attempt(signal, async () => {
      const started = perception.start();
      const start = { hasFailed: false };
      // A failure is told where it is waited for: first the camera's question is to be answered.
      started.catch(() => (start.hasFailed = true));
      const camera = kept ?? (await this.#ask(signal));
      if (!camera) return;
      // Over a question that stood for long, it was let go again.
      const ready = start.hasFailed || perception.isStarted ? started : perception.start();
      const [aspect] = await Promise.all([camera.play(), ready]);
      if (signal.aborted) return;
      if (aspect !== null) state.aspect.value = aspect;
      await this.#analyse(camera, signal);
    });
  }

  /** Null where no camera is wanted any more. */
  async #ask(signal: AbortSignal): Promise<Camera | null> {
    const { cameras, settings } = this.#parts;
    const camera = await cameras.open(settings.current.peek().cameraId, signal);
    if (signal.aborted) {
      camera.stop();
      return null;
    }
    this.#adopt(camera);
    return camera;
  }

  #adopt(camera: Camera): void {
    const { cameras, notices, onFailure, state } = this.#parts;
    this.#become({ phase: this.#lifecycle.phase === 'switching' ? 'switching' : 'loading', camera });
    camera.follow({
      muted: () => this.#lifecycle.phase !== 'resting' && notices.say('camera-muted', false),
      unmuted: () => notices.end('camera-muted'),
      ended: () => onFailure(new Error(`The camera is gone: ${camera.label}`), 'unplugged'),
    });
    state.cameraId.value = camera.id;
    cameras.list().then(
      (found) => (state.cameras.value = found),
      (error: unknown) => console.warn(error),
    );
  }

  /** Watches until something ends it; rests at once where nobody sees the tab. */
  async #analyse(camera: Camera, signal: AbortSignal): Promise<void> {
    const { notices, page } = this.#parts;
    const isHidden = page.isHidden();
    this.#become({ phase: isHidden ? 'resting' : 'watching', camera });
    if (isHidden) notices.say('hidden', false);
    else await camera.watch(signal);
  }

  /** Nobody looks at a hidden tab: the analysis rests, and goes on when the tab is seen again. */
  #followVisibility(): void {
    const { notices, page, perception } = this.#parts;
    const { phase, camera } = this.#lifecycle;
    if (phase === 'watching' && page.isHidden()) {
      this.#replaceWith({ phase: 'resting', camera });
      notices.say('hidden', false);
    } else if (phase === 'resting' && !page.isHidden()) {
      if (!perception.isStarted) {
        notices.end('hidden');
        void this.#watch('loading');
        return;
      }
      const signal = this.#replaceWith({ phase: 'watching', camera });
      notices.say('carrying-on', true);
      void this.#attempt(signal, () => camera.watch(signal));
    }
  }

  async #attempt(signal: AbortSignal, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      const otherwise = this.#lifecycle.camera ? 'frame-failed' : 'camera-unknown';
      if (!signal.aborted) this.#parts.onFailure(error, otherwise);
    }
  }

  /** Ends the watching so far. Its camera goes dark, unless the next one keeps it. */
  #replaceWith(next: Lifecycle): AbortSignal {
    this.#watching.abort();
    this.#watching = new AbortController();
    const { camera } = this.#lifecycle;
    if (camera !== next.camera) camera?.stop();
    this.#become(next);
    return this.#watching.signal;
  }

  #become(next: Lifecycle): void {
    const { state } = this.#parts;
    this.#lifecycle = next;
    batch(() => {
      state.phase.value = next.phase;
      if (next.phase !== 'none') state.screen.value = isInView(next.phase) ? this.#screen : OPENING;
    });
  }
}
