import { FAULT_CODES, type Fault, type PerceptionEvent } from '../../contracts/perception.ts';
import { PerceptionClient } from '../../perception/client.ts';
import { CLIP_INPUT, NEWS_FUNCTION, type TaskResult, type PageNews } from './page-contract.ts';

/** Often enough for a progress line, seldom enough to cost nothing. */
const NEWS_EVERY_MS = 200;

function newsReporter(): (event: PerceptionEvent) => void {
  let reportedMs = -Infinity;
  const report = (news: PageNews): void => {
    const nowMs = performance.now();
    if (nowMs - reportedMs < NEWS_EVERY_MS) return;
    reportedMs = nowMs;
    void window[NEWS_FUNCTION](news);
  };
  return (event) => {
    if (event.type === 'loading' || event.type === 'progress') report(event);
  };
}

export function filesIn(input: string): readonly File[] {
  return [...(document.querySelector<HTMLInputElement>(input)?.files ?? [])];
}

export function chosenClip(): File {
  const clip = filesIn(CLIP_INPUT).at(0);
  if (!clip) throw new Error('No clip was put into the page.');
  return clip;
}

function isFault(thrown: unknown): thrown is Fault {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return false;
  return FAULT_CODES.some((code) => code === thrown.code);
}

/** Runs `task` with a fresh worker; a fault becomes a value, any other error goes on as it is. */
export async function withClient<Value>(
  task: (client: PerceptionClient) => Promise<Value>,
): Promise<TaskResult<Value>> {
  const client = new PerceptionClient();
  const unsubscribe = client.on(newsReporter());
  try {
    return await outcomeOf(() => task(client));
  } finally {
    unsubscribe();
    client.dispose();
  }
}

/** A fault becomes a value, any other error goes on as it is. @public */
export async function outcomeOf<Value>(task: () => Promise<Value>): Promise<TaskResult<Value>> {
  try {
    return { ok: true, value: await task() };
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return { ok: false, fault: { code: thrown.code, detail: thrown.detail } };
  }
}
