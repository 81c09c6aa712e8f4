import { encodeTrace } from '../capture/trace-file.ts';
import {
  FAULT_CODES,
  type Fault,
  type PerceptionConfig,
  type PerceptionEvent,
} from '../contracts/perception.ts';
import { PerceptionClient } from '../perception/client.ts';
import { watchCamera } from './harness-camera.ts';
import {
  CLIP_INPUT,
  NEWS_FUNCTION,
  type Harness,
  type HarnessNews,
  type Outcome,
} from './harness-contract.ts';

/** Often enough for a progress line, seldom enough to cost nothing. */
const NEWS_EVERY_MS = 200;

function newsReporter(): (event: PerceptionEvent) => void {
  let reportedMs = -Infinity;
  const report = (news: HarnessNews): void => {
    const nowMs = performance.now();
    if (nowMs - reportedMs < NEWS_EVERY_MS) return;
    reportedMs = nowMs;
    void window[NEWS_FUNCTION](news);
  };
  return (event) => {
    if (event.type === 'loading' || event.type === 'progress') report(event);
  };
}

function chosenClip(): File {
  const clip = document.querySelector<HTMLInputElement>(CLIP_INPUT)?.files?.[0];
  if (!clip) throw new Error('No clip was put into the page.');
  return clip;
}

function isFault(thrown: unknown): thrown is Fault {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return false;
  return FAULT_CODES.some((code) => code === thrown.code);
}

/** Runs `task` with a fresh worker; a fault becomes a value, any other error goes on as it is. */
async function withClient<Value>(
  task: (client: PerceptionClient) => Promise<Value>,
): Promise<Outcome<Value>> {
  const client = new PerceptionClient();
  const unsubscribe = client.on(newsReporter());
  try {
    return { ok: true, value: await task(client) };
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return { ok: false, fault: { code: thrown.code, detail: thrown.detail } };
  } finally {
    unsubscribe();
    client.dispose();
  }
}

async function upload(bytes: Uint8Array<ArrayBuffer>, url: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: bytes });
  if (!response.ok) throw new Error(`The trace was refused with status ${response.status}.`);
}

window.sottoHarness = {
  analyse: (config: PerceptionConfig) =>
    withClient(async (client) => {
      const start = await client.start(config);
      const clip = await client.analyseClip(chosenClip());
      return { start, clip, cores: navigator.hardwareConcurrency };
    }),
  record: (config: PerceptionConfig, uploadUrl: string) =>
    withClient(async (client) => {
      await client.start(config);
      await upload(encodeTrace(await client.recordClip(chosenClip())), uploadUrl);
      return null;
    }),
  watch: (config: PerceptionConfig, durationMs: number) =>
    withClient((client) => watchCamera(client, config, durationMs)),
} satisfies Harness;
