import { CameraError, followTrack, listCameras, onCamerasChange, openCamera } from '../camera/camera.ts';
import { BUILT_IN_TRACE_SEED, buildTraceInSlices } from '../synthetic/built-in-trace.ts';
import type { Cue } from '../coach/coach.ts';
import type { Suggestion } from '../coach/suggestions/suggestions.ts';
import type { Language } from '../contracts/language.ts';
import type { Moment } from '../contracts/moment.ts';
import type {
  BackendChoice,
  ClipReport,
  Fault,
  FrameReport,
  PerceptionEvent,
  StartReport,
} from '../contracts/perception.ts';
import type { Sensitivity } from '../contracts/sensitivity.ts';
import type { SessionLog } from '../record/session-log.ts';
import type { SessionRecord } from '../record/session-record.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { CueChannel } from '../settings/settings.ts';
import { Engine } from './engine.ts';
import { Feed } from './feed.ts';
import { Hush } from './hush.ts';
import { Notices } from './notices.ts';
import type { Perception } from './perception-needs.ts';
import { problemCode } from './problem-code.ts';
import type { AppState, Practice, Purpose, Screen, Source, StillScreen } from './state.ts';
import { NO_PRACTICE } from './state.ts';
import { Visit, type RecordFacts } from './visit.ts';
import type { ProblemCode } from './problem-code.ts';

type Review = Extract<Screen, { name: 'review' }>;

/** What the page does for a session. */
export interface PageServices {
  /** Gives a cue that is not seen. */
  deliver(channel: CueChannel): void;
  /** Width by height of a clip. */
  aspectOf(clip: Blob): Promise<number>;
}

/** What the camera was last asked for. */
interface CameraWish {
  readonly purpose: Purpose;
  readonly practice: Practice;
}

const SLOW_STATE_MS = 250;

/** Runs what the person asked for, and writes what the views show. */
export class Session {
  readonly frames = new Feed<FrameReport>();
  /** Moments in the session's own time, without the parts that are switched off. */
  readonly moments = new Feed<Moment>();
  readonly video: HTMLVideoElement;
  private readonly perception: Perception;
  private readonly engine: Engine;
  private readonly notices: Notices;
  private readonly hush: Hush;
  private readonly state: AppState;
  private readonly settings: SettingsStore;
  private readonly suggestions: Readonly<Record<Language, readonly Suggestion[]>>;
  private visit: Visit | null = null;
  /** The review that the settings were opened from. */
  private reviewed: Review | null = null;
  private wish: CameraWish = { purpose: 'practice', practice: NO_PRACTICE };
  private watching: symbol | null = null;
  private slowStateMs = -Infinity;
  private forgetCameras: () => void = () => undefined;

  constructor(
    perception: Perception,
    state: AppState,
    settings: SettingsStore,
    video: HTMLVideoElement,
    suggestions: Readonly<Record<Language, readonly Suggestion[]>>,
    private readonly page: PageServices,
  ) {
    this.perception = perception;
    this.engine = new Engine(perception, state, settings);
    this.notices = new Notices(state);
    this.hush = new Hush(state);
    this.state = state;
    this.settings = settings;
    this.video = video;
    this.suggestions = suggestions;
    perception.on((event) => this.hear(event));
    document.addEventListener('visibilitychange', () => void this.followVisibility());
  }

  get log(): SessionLog | null {
    return this.visit?.log ?? null;
  }

  /** What the running visit is about. */
  get practice(): Practice {
    return this.visit?.practice ?? NO_PRACTICE;
  }

  async useCamera(purpose: Purpose = 'practice', practice: Practice = NO_PRACTICE): Promise<void> {
    this.wish = { purpose, practice };
    const visit = this.begin('camera', 'asking', purpose, practice);
    const ready = this.engine.ensureStarted();
    ready.catch(() => undefined);
    if (!(await this.takeCamera(visit))) return;
    await this.watchWhenReady(visit, ready);
  }

  /** The same once more, after a problem. In a workshop somebody else may have sat down, so consent comes first. */
  async tryCameraAgain(): Promise<void> {
    const { purpose, practice } = this.wish;
    if (purpose === 'workshop') this.show('workshop');
    else await this.useCamera(purpose, practice);
  }

  async openClip(clip: File): Promise<void> {
    const visit = this.begin('clip', 'loading');
    const aspect = this.page.aspectOf(clip);
    await this.analyse(visit, async () => {
      this.state.aspect.value = await aspect;
      return this.perception.analyseClip(clip);
    });
  }

  async watchTrace(): Promise<void> {
    const visit = this.begin('trace', 'loading');
    const trace = buildTraceInSlices(BUILT_IN_TRACE_SEED);
    await this.analyse(visit, async () => {
      const { widthPx, heightPx } = await trace;
      this.state.aspect.value = widthPx / heightPx;
      return this.perception.analyseTrace(await trace, true);
    });
  }

  /** Stops the camera; only `resume` opens it again. */
  async pause(): Promise<void> {
    const { visit } = this;
    const screen = this.state.screen.peek();
    if (visit?.source !== 'camera' || screen.name !== 'watching' || screen.paused) return;
    this.watching = null;
    visit.releaseCamera();
    visit.isResting = false;
    this.video.srcObject = null;
    this.state.cue.value = null;
    this.state.notice.value = null;
    this.state.screen.value = { ...screen, paused: true };
    await this.engine.stop();
  }

  async resume(): Promise<void> {
    const { visit } = this;
    const screen = this.state.screen.peek();
    if (!visit || screen.name !== 'watching' || !screen.paused) return;
    this.state.screen.value = { name: 'opening', source: 'camera', step: 'asking' };
    if (!(await this.takeCamera(visit))) return;
    await this.watchWhenReady(visit, this.engine.ensureStarted());
  }

  /** Ends what runs: practice is reviewed, the others go back to where they came from. */
  end(): void {
    const { visit } = this;
    const screen = this.state.screen.peek();
    if (!visit || screen.name !== 'watching') return;
    if (visit.purpose !== 'practice') {
      this.show(visit.purpose);
      return;
    }
    this.review(visit.record(this.facts(), null), false);
  }

  /** Waits for the camera no longer. A practice that had begun is reviewed all the same. */
  stopWaiting(): void {
    const record = this.recordSoFar();
    if (record) this.review(record, false);
    else this.goHome();
  }

  /** Leaves whatever runs; nothing of the visit is kept. */
  show(screen: StillScreen, reviewed: Review | null = null): void {
    this.leave();
    this.reviewed = reviewed;
    this.state.screen.value = { name: screen };
  }

  goHome(): void {
    this.show('start');
  }

  openSettings(): void {
    const screen = this.state.screen.peek();
    this.show('settings', screen.name === 'review' ? screen : null);
  }

  /** Back to the review that they were opened from, so that it is not lost; else to the start. */
  closeSettings(): void {
    if (this.reviewed) this.state.screen.value = this.reviewed;
    else this.goHome();
  }

  /** Whether the settings were opened from a review. */
  get hasReviewBehind(): boolean {
    return this.reviewed !== null;
  }

  review(record: SessionRecord, kept: boolean): void {
    this.leave();
    this.state.screen.value = { name: 'review', record, kept };
  }

  toggleHush(): void {
    const hushed = this.hush.toggle();
    this.visit?.coach.hush(this.hush.untilMs);
    this.notices.say(hushed ? 'hushed' : 'unhushed', true);
  }

  togglePicture(): void {
    this.state.pictureHidden.value = !this.state.pictureHidden.peek();
  }

  /** Changes to another camera, at the person's own choice. */
  async chooseCamera(id: string): Promise<void> {
    this.settings.change({ cameraId: id });
    const { visit } = this;
    const screen = this.state.screen.peek();
    if (visit?.source !== 'camera' || screen.name !== 'watching' || screen.paused) return;
    this.watching = null;
    visit.releaseCamera();
    await this.engine.stop();
    if (await this.takeCamera(visit)) await this.watchWhenReady(visit, this.engine.ensureStarted());
  }

  async chooseBackend(backend: BackendChoice): Promise<void> {
    this.settings.change({ backend });
    await this.startAnew();
  }

  async chooseSensitivity(sensitivity: Sensitivity): Promise<void> {
    this.settings.change({ sensitivity });
    await this.startAnew();
  }

  /** What the worker is started with has changed. */
  private async startAnew(): Promise<void> {
    this.engine.forget();
    const { visit } = this;
    if (!visit?.track) return;
    this.watching = null;
    this.state.screen.value = { name: 'opening', source: 'camera', step: 'loading' };
    await this.engine.stop();
    await this.watchWhenReady(visit, this.engine.ensureStarted());
  }

  private begin(
    source: Source,
    step: 'asking' | 'loading',
    purpose: Purpose = 'practice',
    practice: Practice = NO_PRACTICE,
  ): Visit {
    this.dropVisit();
    const settings = this.settings.current.peek();
    this.visit = new Visit(source, purpose, practice, settings, this.suggestions[settings.language]);
    this.visit.coach.hush(this.hush.untilMs);
    this.state.progress.value = 0;
    this.state.cameraAppeared.value = false;
    this.forgetCameras();
    this.state.screen.value = { name: 'opening', source, step };
    return this.visit;
  }

  private dropVisit(): void {
    this.reviewed = null;
    this.watching = null;
    this.visit?.cancelled.abort();
    this.visit?.releaseCamera();
    this.visit = null;
    this.video.srcObject = null;
    this.state.frame.value = null;
    this.state.cue.value = null;
    this.state.notice.value = null;
  }

  /** Nobody waits for the worker to let go: it may still be loading. */
  private leave(): void {
    this.dropVisit();
    if (this.engine.isStarted) void this.engine.stop();
  }

  /** False when no camera came, and the screen says so; also where the person wants another, or none, by now. */
  private async takeCamera(visit: Visit): Promise<boolean> {
    const signal = visit.askForCamera();
    try {
      const track = await openCamera(this.settings.current.peek().cameraId, signal);
      if (signal.aborted) return false;
      this.adopt(visit, track);
      return true;
    } catch (error) {
      if (!signal.aborted) this.fail(error, 'camera-unknown');
      return false;
    }
  }

  private adopt(visit: Visit, track: MediaStreamTrack): void {
    visit.track = track;
    this.state.cameraId.value = track.getSettings().deviceId ?? null;
    visit.unfollow = followTrack(track, {
      muted: () => !visit.isResting && this.notices.say('camera-muted', false),
      unmuted: () => this.notices.end('camera-muted'),
      ended: () => this.fail(new CameraError({ code: 'unplugged', detail: track.label }), 'unplugged'),
    });
    void listCameras().then((cameras) => (this.state.cameras.value = cameras));
  }

  private async watchWhenReady(visit: Visit, ready: Promise<StartReport>): Promise<void> {
    const { track } = visit;
    if (!track) return;
    this.showLoading();
    try {
      this.video.srcObject = new MediaStream([track]);
      await Promise.all([ready, this.video.play()]);
      if (visit.track !== track) return;
      if (this.video.videoWidth > 0) this.state.aspect.value = this.video.videoWidth / this.video.videoHeight;
      this.state.screen.value = { name: 'watching', source: 'camera', purpose: visit.purpose, paused: false };
      await this.watch(visit, track);
    } catch (error) {
      if (visit.track === track) this.fail(error, 'frame-failed');
    }
  }

  private showLoading(): void {
    const screen = this.state.screen.peek();
    if (screen.name === 'opening') this.state.screen.value = { ...screen, step: 'loading' };
  }

  /** Hands the track to perception until something else is watched. */
  private async watch(visit: Visit, track: MediaStreamTrack): Promise<void> {
    if (visit.isResting) return;
    const token = Symbol('watch');
    this.watching = token;
    try {
      await this.perception.watchCamera(track, this.video);
    } catch (error) {
      if (this.watching === token && !visit.isOver()) this.fail(error, 'frame-failed');
    }
  }

  private async analyse(visit: Visit, run: () => Promise<ClipReport>): Promise<void> {
    try {
      await this.engine.ensureStarted();
      if (visit.isOver()) return;
      this.state.screen.value = {
        name: 'watching',
        source: visit.source,
        purpose: visit.purpose,
        paused: false,
      };
      const report = await run();
      if (!visit.isOver()) this.finish(visit, report);
    } catch (error) {
      if (!visit.isOver()) this.fail(error, visit.source === 'clip' ? 'clip-unreadable' : 'frame-failed');
    }
  }

  private finish(visit: Visit, report: ClipReport): void {
    if (!report.faceSeen) {
      this.showProblem('clip-no-face');
      return;
    }
    const record = visit.record(this.facts(), report);
    this.dropVisit();
    this.state.screen.value = { name: 'review', record, kept: false };
  }

  private fail(error: unknown, otherwise: ProblemCode): void {
    console.warn(error);
    const found = problemCode(error, otherwise);
    const dead = found === 'worker-died' || found === 'worker-hung';
    if (dead) this.engine.forget();
    const code = dead && this.visit?.source !== 'camera' ? 'analysis-broke-off' : found;
    // What failed today may work tomorrow: the person's own choice stays remembered.
    if (code === 'backend-unavailable') this.settings.changeForNow({ backend: 'auto' });
    this.showProblem(code);
    void this.engine.stop();
  }

  /** A practice that breaks off is not lost: it can be reviewed from there. */
  showProblem(code: ProblemCode): void {
    const soFar = this.recordSoFar();
    this.dropVisit();
    this.state.screen.value = { name: 'problem', code, soFar };
    if (code === 'none-found') this.lookOutForCameras();
  }

  /** A camera that is plugged in now is told, never opened. */
  private lookOutForCameras(): void {
    this.forgetCameras = onCamerasChange(() => {
      void navigator.mediaDevices.enumerateDevices().then((devices) => {
        this.state.cameraAppeared.value = devices.some((device) => device.kind === 'videoinput');
      });
    });
  }

  private hear(event: PerceptionEvent): void {
    switch (event.type) {
      case 'frame': {
        this.hearFrame(event.frame);
        return;
      }
      case 'moment': {
        this.hearMoment(event.moment);
        return;
      }
      case 'loading':
        this.state.loading.value = {
          ...this.state.loading.peek(),
          [event.part]: { loaded: event.loadedBytes, total: event.totalBytes },
        };
        return;
      case 'started':
      case 'backend':
        this.state.report.value = event.report;
        if (this.state.notice.peek() === 'restarting') this.notices.say('restarted', true);
        return;
      case 'progress':
        this.state.progress.value = event.total > 0 ? event.done / event.total : 0;
        return;
      case 'fault': {
        this.hearFault(event.fault);
        return;
      }
      case 'pulse':
        return;
    }
  }

  /** What still comes after a pause or an end belongs to nobody. */
  private hearFrame(frame: FrameReport): void {
    const { visit } = this;
    const screen = this.state.screen.peek();
    if (!visit || screen.name !== 'watching' || screen.paused) return;
    visit.addFrame(frame);
    const nowMs = performance.now();
    if (nowMs - this.slowStateMs >= SLOW_STATE_MS) {
      this.slowStateMs = nowMs;
      this.state.frame.value = frame;
    }
    this.frames.push(frame);
  }

  /** A moment may be told just after a pause: it is noted, and nothing is said. */
  private hearMoment(heard: Moment): void {
    const { visit } = this;
    const screen = this.state.screen.peek();
    if (!visit || screen.name !== 'watching') return;
    const moment = visit.addMoment(heard, this.state.aspect.peek());
    if (!moment) return;
    this.moments.push(moment);
    if (!screen.paused && !visit.isResting) this.answer(visit, moment);
  }

  private answer(visit: Visit, moment: Moment): void {
    const { channel } = this.settings.current.peek();
    if (visit.source === 'clip' || visit.purpose === 'self-test' || channel === 'none') return;
    const cue = visit.coach.decide([moment], performance.now());
    if (!cue) return;
    visit.log.addCue(cue.id);
    this.state.cue.value = this.inLanguageOfPage(cue);
    this.page.deliver(channel);
  }

  /** The language may have changed since the visit began. */
  private inLanguageOfPage(cue: Cue): Cue {
    const { language } = this.settings.current.peek();
    const said = this.suggestions[language].find(({ id }) => id === cue.id);
    return said ? { ...said, atMs: cue.atMs } : cue;
  }

  /** Null where there is nothing to review: no practice with the camera, or no picture yet. */
  private recordSoFar(): SessionRecord | null {
    const { visit } = this;
    if (visit?.source !== 'camera' || visit.purpose !== 'practice' || visit.log.endMs === 0) return null;
    return visit.record(this.facts(), null);
  }

  private facts(): RecordFacts {
    return {
      modelVersion: this.state.report.peek()?.modelVersion ?? '',
      framesPerSecond: this.state.frame.peek()?.quality.framesPerSecond ?? 0,
    };
  }

  private hearFault(fault: Fault): void {
    console.warn(fault.code, fault.detail);
    const dead = fault.code === 'worker-died' || fault.code === 'worker-hung';
    if (dead && this.state.screen.peek().name === 'watching') this.notices.say('restarting', false);
  }

  /** Nobody looks at a hidden tab: the analysis rests, and goes on when the tab is seen again. */
  private async followVisibility(): Promise<void> {
    const { visit } = this;
    const { track } = visit ?? {};
    if (!visit || !track) return;
    if (document.visibilityState === 'hidden') {
      this.watching = null;
      visit.isResting = true;
      this.notices.say('hidden', false);
      await this.engine.stop();
    } else if (visit.isResting) {
      visit.isResting = false;
      this.notices.say('carrying-on', true);
      await this.watch(visit, track);
    }
  }
}
