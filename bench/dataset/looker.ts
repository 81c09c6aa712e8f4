import { join } from 'node:path';
import { Complaint } from '../../src/cli/terminal/complaint.ts';
import { faultComplaint } from '../../src/cli/commands/fault-sentences.ts';
import type { ClipAnalysis } from '../../src/cli/harness/harness-contract.ts';
import { FaultError } from '../../src/cli/harness/driven-page.ts';
import { HarnessSession } from '../../src/cli/harness/harness-session.ts';
import { findingsOf, type Findings } from './findings.ts';
import { firstFrame, type Video } from './videos.ts';
import { msOf } from './frame-clock.ts';

/** The same on every machine. */
const BACKEND = { backend: 'wasm' } as const;

export interface LookerOptions {
  readonly signal: AbortSignal;
  /** The share of the present video that is done. */
  readonly onProgress: (share: number) => void;
}

function complaintOf(reason: unknown, video: Video): unknown {
  if (!(reason instanceof FaultError)) return reason;
  const { fault } = reason;
  if (video.source.kind === 'images' && fault.code === 'clip-unreadable')
    return new Complaint(`${fault.detail} of ${video.name} is not an image that this browser can read.`);
  return faultComplaint(fault, { clip: video.name, landmarker: 'models/landmarker/face_landmarker.task' });
}

/** Runs videos through the worker of the page. The browser starts with the first video that needs it. */
export class Looker {
  #session: Promise<HarnessSession> | null = null;

  readonly #options: LookerOptions;

  constructor(options: LookerOptions) {
    this.#options = options;
  }

  /** @throws Complaint that names the video, and the image where one cannot be read. */
  async look(video: Video, fps: number): Promise<Findings> {
    const session = await (this.#session ??= this.#open());
    try {
      return findingsOf(await this.#analyse(session, video, fps), session.browserName);
    } catch (reason) {
      throw complaintOf(reason, video);
    }
  }

  async close(): Promise<void> {
    await (await this.#session)?.close();
  }

  #open(): Promise<HarnessSession> {
    const { signal, onProgress } = this.#options;
    return HarnessSession.open({
      signal,
      onNews: (news) => {
        if (news.type === 'progress') onProgress(news.done / news.total);
      },
    });
  }

  #analyse(session: HarnessSession, video: Video, fps: number): Promise<ClipAnalysis> {
    const { source } = video;
    if (source.kind === 'file') return session.analyse(source.path, BACKEND);
    const clock = { fps, first: firstFrame(video) };
    const paths = source.images.map(({ file }) => join(source.folder, file));
    const timesMs = source.images.map(({ number }) => msOf(number, clock));
    return session.analyseImages(paths, timesMs, BACKEND);
  }
}
