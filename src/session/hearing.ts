import type { Moment } from '../contracts/moment.ts';
import type { Fault, FrameReport, PerceptionEvent, StartReport } from '../contracts/perception.ts';
import type { AppState } from './app-state.ts';
import type { Cueing } from './cueing.ts';
import { Feed } from './feed.ts';
import type { VisitFrame } from './visit-frame.ts';
import { Hush } from './hush.ts';
import type { Notices } from './notices.ts';
import type { Perception } from './perception-needs.ts';
import { SecondFace } from './second-face.ts';
import { StandingPicture } from './standing-picture.ts';
import type { Visit } from './visit.ts';
import { isInView } from './watching-phase.ts';

const SLOW_STATE_MS = 250;

/**
 * Hears what perception tells, notes it in the visit, and passes it on.
 *
 * A frame reaches the views by one way: `frames`, all of them, at the rate they come. Figures and words that nobody
 * could read at that rate follow `AppState.frame`, which is taken from the same frames here.
 */
export class Hearing {
  readonly frames = new Feed<VisitFrame>();
  /** In the visit's own time, without the parts of the face that are switched off. */
  readonly moments = new Feed<Moment>();
  readonly #state: AppState;
  readonly #cueing: Cueing;
  readonly #notices: Notices;
  readonly #hush: Hush;
  readonly #standing: StandingPicture;
  readonly #secondFace: SecondFace;
  #visit: Visit | null = null;
  #slowStateMs = -Infinity;

  constructor(perception: Perception, state: AppState, cueing: Cueing, notices: Notices) {
    this.#state = state;
    this.#cueing = cueing;
    this.#notices = notices;
    this.#hush = new Hush(state);
    this.#standing = new StandingPicture(state);
    this.#secondFace = new SecondFace(state, perception);
    perception.on((event) => this.#hear(event));
  }

  /** What is heard from now on belongs to this visit. */
  begin(visit: Visit): void {
    this.#visit = visit;
    this.#standing.begin(visit);
    visit.coach.hush(this.#hush.untilMs);
    this.#state.progress.value = 0;
  }

  /** What is heard from now on belongs to nobody. */
  end(): void {
    this.#visit = null;
    this.#standing.end();
    this.#secondFace.forget();
    this.#state.frame.value = null;
    this.#state.cue.value = null;
    this.#state.notice.value = null;
  }

  toggleHush(): void {
    const hushed = this.#hush.toggle();
    this.#visit?.coach.hush(this.#hush.untilMs);
    this.#notices.say(hushed ? 'hushed' : 'unhushed', true);
  }

  /** What the second face is that was asked about. */
  answerSecondFace(isPicture: boolean): void {
    this.#secondFace.answer(isPicture);
  }

  #hear(event: PerceptionEvent): void {
    switch (event.type) {
      case 'frame': {
        this.#hearFrame(event.frame);
        return;
      }
      case 'moment': {
        this.#hearMoment(event.moment);
        return;
      }
      case 'loading': {
        this.#hearLoading(event);
        return;
      }
      case 'started':
      case 'backend': {
        this.#hearStart(event.report);
        return;
      }
      case 'progress':
        this.#state.progress.value = event.total > 0 ? event.done / event.total : 0;
        return;
      case 'fault': {
        this.#hearFault(event.fault);
        return;
      }
      case 'pulse':
        return;
    }
  }

  /** What still comes after a pause or an end belongs to nobody. */
  #hearFrame(report: FrameReport): void {
    if (!this.#visit || this.#state.phase.peek() !== 'watching') return;
    const timeMs = this.#visit.addFrame(report);
    this.#standing.heard(report);
    this.#secondFace.heard(report);
    this.#state.aspect.value = report.aspect;
    const nowMs = performance.now();
    if (nowMs - this.#slowStateMs >= SLOW_STATE_MS) {
      this.#slowStateMs = nowMs;
      this.#state.frame.value = report;
    }
    this.frames.push({ report, timeMs });
  }

  /** A moment may be told just after a pause: it is noted, and nothing is said. */
  #hearMoment(heard: Moment): void {
    const phase = this.#state.phase.peek();
    if (!this.#visit || !isInView(phase)) return;
    const moment = this.#visit.addMoment(heard);
    if (!moment) return;
    this.moments.push(moment);
    if (phase === 'watching') this.#cueing.answer(this.#visit, moment);
  }

  #hearLoading({ part, loadedBytes, totalBytes }: Extract<PerceptionEvent, { type: 'loading' }>): void {
    const { loading } = this.#state;
    loading.value = { ...loading.peek(), [part]: { loaded: loadedBytes, total: totalBytes } };
  }

  #hearStart(report: StartReport): void {
    this.#state.report.value = report;
    this.#secondFace.started();
    if (this.#state.notice.peek() === 'restarting') this.#notices.say('restarted', true);
  }

  #hearFault({ code, detail }: Fault): void {
    console.warn(code, detail);
    const isDead = code === 'worker-died' || code === 'worker-hung';
    if (isDead && isInView(this.#state.phase.peek())) this.#notices.say('restarting', false);
  }
}
