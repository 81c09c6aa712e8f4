import type { Box } from '../../../src/core/box.ts';
import type {
  ClipReport,
  PerceptionConfig,
  PerceptionEvent,
  StartReport,
} from '../../../src/contracts/perception.ts';
import type { Perception } from '../../../src/session/perception-needs.ts';
import { Deferred } from './deferred.fixture.ts';

const STARTED: StartReport = {
  modelVersion: 'test',
  backend: 'cpu',
  backendReason: 'asked-for',
  landmarkerSha256: '',
};

/** A perception that tells what the test wants, and starts when the test says so, or else at once. */
export class FakePerception implements Perception {
  tell: (event: PerceptionEvent) => void = () => undefined;
  /** Starts wait for `start.resolve` while this is set. */
  isSlow = false;
  readonly starts: { readonly config: PerceptionConfig; readonly answer: Deferred<StartReport> }[] = [];
  readonly analyses: Deferred<ClipReport>[] = [];
  stops = 0;
  /** Places in which faces are in pictures. */
  pictures: readonly Box[] = [];
  /** Nobody used it for long. */
  wasLetGo = false;

  on(listener: (event: PerceptionEvent) => void): () => void {
    this.tell = listener;
    return () => undefined;
  }

  isStarted(): boolean {
    return this.starts.length > 0 && !this.wasLetGo;
  }

  start(config: PerceptionConfig): Promise<StartReport> {
    const answer = new Deferred<StartReport>();
    this.starts.push({ config, answer });
    this.wasLetGo = false;
    if (!this.isSlow) answer.resolve(STARTED);
    return answer.promise;
  }

  analyseClip(): Promise<ClipReport> {
    const analysis = new Deferred<ClipReport>();
    this.analyses.push(analysis);
    return analysis.promise;
  }

  analyseTrace(): Promise<ClipReport> {
    return this.analyseClip();
  }

  takeForPictures(places: readonly Box[]): Promise<void> {
    this.pictures = places;
    return Promise.resolve();
  }

  stop(): Promise<void> {
    this.stops++;
    return Promise.resolve();
  }

  /** The start that is waited for is done. */
  finishStart(): void {
    this.starts.at(-1)?.answer.resolve(STARTED);
  }
}
