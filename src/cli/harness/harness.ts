import type { PerceptionConfig } from '../../contracts/perception.ts';
import type { ImageSequence } from '../../platform/perception-commands.ts';
import { encodeTrace } from '../../trace/trace-file.ts';
import { IMAGES_INPUT, type ClipAnalysis, type Harness } from './harness-contract.ts';
import type { TaskResult } from './page-contract.ts';
import { chosenClip, filesIn, withClient } from './page-work.ts';

function chosenImages(timesMs: readonly number[]): ImageSequence {
  const images = filesIn(IMAGES_INPUT);
  if (images.length !== timesMs.length)
    throw new Error(`There are ${images.length} images and ${timesMs.length} times.`);
  return { images, timesMs: Float64Array.from(timesMs) };
}

async function upload(bytes: Uint8Array<ArrayBuffer>, url: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: bytes });
  if (!response.ok) throw new Error(`The trace was refused with status ${response.status}.`);
}

function analyse(config: PerceptionConfig, clip: File | ImageSequence): Promise<TaskResult<ClipAnalysis>> {
  return withClient(async (client) => {
    const start = await client.start(config);
    return { start, clip: await client.analyseClip(clip), cores: navigator.hardwareConcurrency };
  });
}

window.sottoHarness = {
  analyse: async (config) => analyse(config, chosenClip()),
  analyseImages: async (config, timesMs) => analyse(config, chosenImages(timesMs)),
  record: (config, uploadUrl) =>
    withClient(async (client) => {
      await client.start(config);
      await upload(encodeTrace(await client.recordClip(chosenClip())), uploadUrl);
      return null;
    }),
} satisfies Harness;
