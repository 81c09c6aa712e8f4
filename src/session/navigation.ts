import { batch } from '@preact/signals-core';
import type { SessionRecord } from '../record/session-record.ts';
import type { AppState } from './app-state.ts';
import { CameraLookout } from './camera-lookout.ts';
import type { Cameras } from './camera-needs.ts';
import type { CameraWatching } from './camera-watching.ts';
import type { Hearing } from './hearing.ts';
import type { ProblemCode } from './problem-code.ts';
import type { RecordingWatching } from './recording-watching.ts';
import { stillScreen, type Screen, type StillScreen, type WatchingScreen } from './screen.ts';
import type { RecordFacts } from './visit.ts';

/** The visit that runs: its view, and what watches its source. */
export interface CurrentVisit {
  readonly screen: WatchingScreen;
  readonly watching: CameraWatching | RecordingWatching;
}

/** Goes from screen to screen. A visit has its own; whatever leads away from those ends it. */
export class Navigation {
  readonly #state: AppState;
  readonly #hearing: Hearing;
  readonly #lookout: CameraLookout;
  #current: CurrentVisit | null = null;

  constructor(state: AppState, hearing: Hearing, cameras: Cameras) {
    this.#state = state;
    this.#hearing = hearing;
    this.#lookout = new CameraLookout(cameras, state);
    hearing.frames.subscribe(() => this.endWhenDone());
  }

  get current(): CurrentVisit | null {
    return this.#current;
  }

  /** A visit begins, whose watching shows the screens from now on. Ends the one before, if there is one. */
  begin(current: CurrentVisit): void {
    this.#leave();
    this.#lookout.end();
    this.#current = current;
    this.#hearing.begin(current.screen.visit);
  }

  /** Leaves whatever runs; nothing of the visit is kept. */
  show(screen: StillScreen): void {
    this.#leaveFor(stillScreen(screen));
  }

  goHome(): void {
    this.show('start');
  }

  openSettings(): void {
    const screen = this.#state.screen.peek();
    this.#leaveFor({ name: 'settings', behind: screen.name === 'review' ? screen : null });
  }

  /** Back to the review that they were opened from, else to the start. */
  closeSettings(): void {
    const screen = this.#state.screen.peek();
    if (screen.name === 'settings' && screen.behind) this.#leaveFor(screen.behind);
    else this.goHome();
  }

  review(record: SessionRecord, kept: boolean): void {
    this.#leaveFor({ name: 'review', record, kept });
  }

  /** A practice that breaks off is not lost: it can be reviewed from there. */
  showProblem(code: ProblemCode, codec = ''): void {
    this.#leaveFor({ name: 'problem', code, codec, soFar: this.#recordSoFar() });
    if (code === 'none-found') this.#lookout.begin();
  }

  /** Ends what is watched: practice is reviewed, the others go back to where they came from. */
  end(): void {
    const screen = this.#state.screen.peek();
    if (screen.name !== 'watching') return;
    if (screen.purpose === 'practice') this.review(screen.visit.record(this.facts(), null), false);
    else this.show(screen.purpose);
  }

  /** A self-test without a task left, or a practice whose time is up, ends by itself. */
  endWhenDone(): void {
    const screen = this.#current?.screen;
    const leftMs = screen?.visit.leftMs ?? null;
    const isTested = screen?.purpose === 'self-test' && screen.test.isFinished;
    if (isTested || (leftMs !== null && leftMs <= 0)) this.end();
  }

  /** Waits for the camera no longer. A practice that had begun is reviewed all the same. */
  stopWaiting(): void {
    const record = this.#recordSoFar();
    if (record) this.review(record, false);
    else this.goHome();
  }

  /** What a record needs to know beside what its visit noticed. */
  facts(): RecordFacts {
    return {
      modelVersion: this.#state.report.peek()?.modelVersion ?? '',
      framesPerSecond: this.#state.frame.peek()?.quality.framesPerSecond ?? 0,
    };
  }

  #leaveFor(screen: Screen): void {
    batch(() => {
      this.#leave();
      this.#state.screen.value = screen;
    });
  }

  #leave(): void {
    if (this.#current) endVisit(this.#current);
    this.#current = null;
    this.#hearing.end();
  }

  /** Null where there is nothing to review: no practice with the camera, or no picture yet. */
  #recordSoFar(): SessionRecord | null {
    const visit = this.#current?.screen.visit;
    if (visit?.source !== 'camera' || visit.purpose !== 'practice' || visit.log.endMs === 0) return null;
    return visit.record(this.facts(), null);
  }
}

function endVisit({ screen, watching }: CurrentVisit): void {
  watching.end();
  switch (screen.purpose) {
    case 'practice':
      return;
    case 'self-test': {
      screen.test.end();
      return;
    }
    case 'workshop': {
      screen.workshop.end();
      return;
    }
  }
}
