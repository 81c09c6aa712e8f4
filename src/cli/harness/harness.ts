import { runBenchmark } from '../../benchmark/run/run-benchmark.ts';
import { encodeTrace } from '../../trace/trace-file.ts';
import {
  FAULT_CODES,
  type Fault,
  type PerceptionConfig,
  type PerceptionEvent,
} from '../../contracts/perception.ts';
import type { ImageSequence } from '../../platform/perception-commands.ts';
import { PerceptionClient } from '../../perception/client.ts';
import { benchmarkPage } from './harness-benchmark.ts';
import { endure } from './harness-endurance.ts';
import { watchCamera } from './harness-camera.ts';
import {
  CLIP_INPUT,
  IMAGES_INPUT,
  NEWS_FUNCTION,
  type ClipAnalysis,
  type Harness,
  type HarnessNews,
  type HarnessOrder,
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

function filesIn(input: string): readonly File[] {
  return [...(document.querySelector<HTMLInputElement>(input)?.files ?? [])];
}

function chosenClip(): File {
  const clip = filesIn(CLIP_INPUT).at(0);
  if (!clip) throw new Error('No clip was put into the page.');
  return clip;
}

function chosenImages(timesMs: readonly number[]): ImageSequence {
  const images = filesIn(IMAGES_INPUT);
  if (images.length !== timesMs.length)
    throw new Error(`There are ${images.length} images and ${timesMs.length} times.`);
  return { images, timesMs: Float64Array.from(timesMs) };
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
    return await outcomeOf(() => task(client));
  } finally {
    unsubscribe();
    client.dispose();
  }
}

async function outcomeOf<Value>(task: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await task() };
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return { ok: false, fault: { code: thrown.code, detail: thrown.detail } };
  }
}

async function upload(bytes: Uint8Array<ArrayBuffer>, url: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: bytes });
  if (!response.ok) throw new Error(`The trace was refused with status ${response.status}.`);
}

function analyse(config: PerceptionConfig, clip: File | ImageSequence): Promise<Outcome<ClipAnalysis>> {
  return withClient(async (client) => {
    const start = await client.start(config);
    return { start, clip: await client.analyseClip(clip), cores: navigator.hardwareConcurrency };
  });
}

window.sottoHarness = {
  analyse: async (config: PerceptionConfig) => analyse(config, chosenClip()),
  analyseImages: async (config: PerceptionConfig, timesMs: readonly number[]) =>
    analyse(config, chosenImages(timesMs)),
  record: (config: PerceptionConfig, uploadUrl: string) =>
    withClient(async (client) => {
      await client.start(config);
      await upload(encodeTrace(await client.recordClip(chosenClip())), uploadUrl);
      return null;
    }),
  benchmark: (order: HarnessOrder) =>
    outcomeOf(() => {
      const { source } = order;
      const full = source.kind === 'clip' ? { kind: source.kind, file: chosenClip() } : source;
      const page = benchmarkPage(
        ({ share }) => void window[NEWS_FUNCTION]({ type: 'progress', done: share, total: 1 }),
      );
      return runBenchmark({ ...order, source: full }, page, new AbortController().signal);
    }),
  endure: (config: PerceptionConfig, frames: number) =>
    withClient((client) => endure(client, config, frames)),
  watch: (config: PerceptionConfig, durationMs: number) =>
    withClient((client) => watchCamera(client, config, durationMs)),
} satisfies Harness;
