import { vi } from 'vitest';
import { SUGGESTIONS } from '../../../src/coach/suggestions/suggestions.ts';
import { STANDSTILL } from '../../../src/spotting/gates/silences.ts';
import type { FrameReport } from '../../../src/contracts/perception.ts';
import { AppState } from '../../../src/session/app-state.ts';
import { Cueing } from '../../../src/session/cueing.ts';
import { Hearing } from '../../../src/session/hearing.ts';
import { Navigation } from '../../../src/session/navigation.ts';
import { Notices } from '../../../src/session/notices.ts';
import type { Practice } from '../../../src/session/practice.ts';
import type { Purpose } from '../../../src/session/purpose.ts';
import { Visits } from '../../../src/session/visits.ts';
import { SettingsStore } from '../../../src/settings/settings-store.ts';
import { FakeCamera, FakeCameras } from './fake-cameras.fixture.ts';
import { FakePage } from './fake-page.fixture.ts';
import { FakePerception } from './fake-perception.fixture.ts';
import { MOMENT } from './moment.fixture.ts';

export const RAISE: Practice = { scenario: 'Ask for a raise', prompts: ['Say hello', 'Ask'], minutes: 5 };

const FRAME: FrameReport = {
  timestampMs: 0,
  landmarks: null,
  aspect: 4 / 3,
  stillFace: null,
  quality: { framesPerSecond: 30, interOcularPx: 90, yawDeg: 0, pitchDeg: 0, luma: 0.5, silences: [] },
  counts: { analysed: 1, dropped: 0, doubled: 0 },
  timing: { arrivedMs: 0, takenMs: 0, sentMs: 0 },
};

/** All that runs visits, in a browser that is made up: cameras answer when the test says so. */
export class Room {
  readonly state = new AppState();
  readonly settings = new SettingsStore();
  readonly perception = new FakePerception();
  readonly cameras = new FakeCameras();
  readonly page = new FakePage();
  readonly notices = new Notices(this.state);
  readonly hearing: Hearing;
  readonly navigation: Navigation;
  readonly visits: Visits;

  constructor() {
    const { state, settings, perception, cameras, page, notices } = this;
    const cueing = new Cueing(state, settings, SUGGESTIONS, page);
    this.hearing = new Hearing(perception, state, cueing, notices);
    this.navigation = new Navigation(state, this.hearing, cameras);
    const { hearing, navigation } = this;
    const parts = { state, settings, perception, cameras, page, notices, hearing, navigation };
    this.visits = new Visits({ ...parts, suggestions: SUGGESTIONS });
  }

  get screen() {
    return this.state.screen.peek();
  }

  get phase() {
    return this.state.phase.peek();
  }

  get notice() {
    return this.state.notice.peek();
  }

  /** The visit whose view is shown. */
  get visit() {
    const { screen } = this;
    if (screen.name !== 'watching') throw new Error(`The screen is ${screen.name}.`);
    return screen.visit;
  }

  /** Lets everything that waits for nothing but its turn go on. */
  settle(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** The camera comes, for the newest question or another. */
  async allow(at = this.cameras.questions.length - 1): Promise<FakeCamera> {
    const camera = new FakeCamera();
    this.cameras.questions[at]?.answer.resolve(camera);
    await this.settle();
    return camera;
  }

  async refuse(code = 'declined'): Promise<void> {
    this.cameras.questions.at(-1)?.answer.reject(Object.assign(new Error(code), { code }));
    await this.settle();
  }

  async turn(visibility: 'visible' | 'hidden'): Promise<void> {
    this.page.turn(visibility);
    await this.settle();
  }

  /** A camera that is watched, and two frames of it. */
  async watch(purpose: Purpose = 'practice', practice = RAISE): Promise<FakeCamera> {
    void this.visits.useCamera(purpose, practice);
    const camera = await this.allow();
    this.frame(5000);
    this.frame(5033);
    return camera;
  }

  frame(timestampMs: number, more: Partial<FrameReport> = {}): void {
    this.perception.tell({ type: 'frame', frame: { ...FRAME, ...more, timestampMs } });
  }

  /** A frame of a picture that has stood still for a while. */
  sameAgain(timestampMs: number): void {
    this.frame(timestampMs, { quality: { ...FRAME.quality, silences: [STANDSTILL] } });
  }

  moment(moment = MOMENT): void {
    this.perception.tell({ type: 'moment', moment, latencyMs: 0 });
  }

  workerDies(): void {
    this.perception.tell({ type: 'fault', fault: { code: 'worker-died', detail: '' } });
  }
}

/** A room in which what goes wrong is not written to the console. */
export function quietRoom(): Room {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return new Room();
}
