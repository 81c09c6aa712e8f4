import type { BackendChoice } from '../contracts/perception.ts';
import type { RateStep } from '../contracts/rate.ts';
import { kindsFor } from '../practice/self-test/task.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { BUILT_IN_TRACE_SEED, buildTraceInSlices } from '../synthetic/built-in-trace.ts';
import type { AppState } from './app-state.ts';
import type { Cameras } from './camera-needs.ts';
import { CameraWatching } from './camera-watching.ts';
import { ChosenPerception } from './chosen-perception.ts';
import type { SuggestionLists } from './cueing.ts';
import type { Hearing } from './hearing.ts';
import type { Navigation } from './navigation.ts';
import type { Notices } from './notices.ts';
import type { Page } from './page-needs.ts';
import type { Perception } from './perception-needs.ts';
import { NO_PRACTICE, type Practice } from './practice.ts';
import { codecIn, problemCode, type ProblemCode } from './problem-code.ts';
import type { Purpose } from './purpose.ts';
import { RecordingWatching, type Recording } from './recording-watching.ts';
import type { WatchingScreen } from './screen.ts';
import { SelfTest } from './self-test.ts';
import type { Source } from './source.ts';
import { Visit } from './visit.ts';
import { Workshop } from './workshop.ts';

/** What visits are made of. */
export interface VisitParts {
  readonly state: AppState;
  readonly settings: SettingsStore;
  readonly perception: Perception;
  readonly cameras: Cameras;
  readonly page: Page;
  readonly hearing: Hearing;
  readonly notices: Notices;
  readonly navigation: Navigation;
  readonly suggestions: SuggestionLists;
}

/** What the camera was last asked for. */
interface CameraWish {
  readonly purpose: Purpose;
  readonly practice: Practice;
}

/** Begins visits, one at a time, and does in them what the person asks for. */
export class Visits {
  readonly #parts: VisitParts;
  readonly #perception: ChosenPerception;
  #wish: CameraWish = { purpose: 'practice', practice: NO_PRACTICE };

  constructor(parts: VisitParts) {
    this.#parts = parts;
    this.#perception = new ChosenPerception(parts.perception, parts.settings, parts.state);
  }

  async useCamera(purpose: Purpose = 'practice', practice: Practice = NO_PRACTICE): Promise<void> {
    this.#wish = { purpose, practice };
    const screen = this.#cameraScreen(this.#visit('camera', purpose, practice));
    const watching = new CameraWatching(screen, {
      ...this.#parts,
      perception: this.#perception,
      onFailure: (error, otherwise) => this.#fail(error, otherwise),
    });
    this.#parts.navigation.begin({ screen, watching });
    await watching.start();
  }

  /** The same once more, after a problem. In a workshop somebody else may have sat down, so consent comes first. */
  async tryCameraAgain(): Promise<void> {
    const { purpose, practice } = this.#wish;
    if (purpose === 'workshop') this.#parts.navigation.show(purpose);
    else await this.useCamera(purpose, practice);
  }

  async openClip(clip: Blob): Promise<void> {
    const { page, perception } = this.#parts;
    const aspect = page.aspectOf(clip);
    await this.#watchRecording('clip', {
      prepare: () => aspect,
      analyse: () => perception.analyseClip(clip),
    });
  }

  async watchTrace(): Promise<void> {
    const { perception } = this.#parts;
    const trace = buildTraceInSlices(BUILT_IN_TRACE_SEED);
    await this.#watchRecording('trace', {
      prepare: async () => {
        const { widthPx, heightPx } = await trace;
        return widthPx / heightPx;
      },
      analyse: async () => perception.analyseTrace(await trace, true),
    });
  }

  /** Switches the camera off; only `resume` opens it again. */
  pause(): void {
    this.#cameraWatching?.pause();
  }

  async resume(): Promise<void> {
    await this.#cameraWatching?.resume();
  }

  togglePause(): void {
    if (this.#parts.state.phase.peek() === 'paused') void this.resume();
    else this.pause();
  }

  /** Changes to another camera, at the person's own choice. */
  async chooseCamera(cameraId: string): Promise<void> {
    this.#parts.settings.change({ cameraId });
    await this.#cameraWatching?.switchCamera();
  }

  /** Takes the camera that is on anew, where nothing comes of it any more. */
  async takeCameraAgain(): Promise<void> {
    await this.#cameraWatching?.switchCamera();
  }

  async chooseBackend(backend: BackendChoice): Promise<void> {
    this.#parts.settings.change({ backend });
    await this.#cameraWatching?.restart();
  }

  async chooseRate(ratePerMinute: RateStep): Promise<void> {
    this.#parts.settings.change({ ratePerMinute });
    await this.#cameraWatching?.restart();
  }

  /** Goes on to the next task of the self-test, or to its end. */
  skipTask(): void {
    const { navigation } = this.#parts;
    const screen = navigation.current?.screen;
    if (screen?.purpose !== 'self-test') return;
    screen.test.skip();
    navigation.endWhenDone();
  }

  togglePicture(): void {
    const { pictureHidden } = this.#parts.state;
    pictureHidden.value = !pictureHidden.peek();
  }

  #visit(source: Source, purpose: Purpose, practice: Practice): Visit {
    const settings = this.#parts.settings.current.peek();
    return new Visit(source, purpose, practice, settings, this.#parts.suggestions[settings.language]);
  }

  #cameraScreen(visit: Visit): WatchingScreen {
    const about = { name: 'watching', source: 'camera', visit } as const;
    switch (visit.purpose) {
      case 'practice':
        return { ...about, purpose: 'practice' };
      case 'workshop':
        return { ...about, purpose: 'workshop', workshop: this.#workshop() };
      case 'self-test':
        return { ...about, purpose: 'self-test', test: this.#selfTest() };
    }
  }

  #selfTest(): SelfTest {
    const { hearing, settings, state } = this.#parts;
    const { frames, moments } = hearing;
    const { phase, notice, selfTest } = state;
    const kinds = kindsFor(settings.current.peek().partsOff);
    return new SelfTest(kinds, selfTest, { frames, moments, phase, notice });
  }

  #workshop(): Workshop {
    const { cue, phase } = this.#parts.state;
    return new Workshop({ moments: this.#parts.hearing.moments, cue, phase });
  }

  async #watchRecording(source: 'clip' | 'trace', recording: Recording): Promise<void> {
    const { navigation, state } = this.#parts;
    const visit = this.#visit(source, 'practice', NO_PRACTICE);
    const screen = { name: 'watching', purpose: 'practice', source, visit } as const;
    const watching = new RecordingWatching(screen, state, this.#perception);
    navigation.begin({ screen, watching });
    try {
      const report = await watching.run(recording);
      if (report?.faceSeen === false) navigation.showProblem('clip-no-face');
      else if (report) navigation.review(visit.record(navigation.facts(), report), false);
    } catch (error) {
      this.#fail(error, source === 'clip' ? 'clip-unreadable' : 'frame-failed');
    }
  }

  #fail(error: unknown, otherwise: ProblemCode): void {
    console.warn(error);
    const { navigation, settings } = this.#parts;
    const found = problemCode(error, otherwise);
    const isDead = found === 'worker-died' || found === 'worker-hung';
    const isRecording = navigation.current?.screen.source !== 'camera';
    const code = isDead && isRecording ? 'analysis-broke-off' : found;
    // What failed today may work tomorrow: the person's own choice stays remembered.
    if (code === 'backend-unavailable') settings.changeForNow({ backend: 'auto' });
    navigation.showProblem(code, codecIn(error));
  }

  get #cameraWatching(): CameraWatching | null {
    const watching = this.#parts.navigation.current?.watching;
    return watching instanceof CameraWatching ? watching : null;
  }
}
