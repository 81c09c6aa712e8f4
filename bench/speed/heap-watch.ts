import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Memory after a garbage collection, in bytes. */
export interface HeapSample {
  readonly atS: number;
  readonly pageBytes: number;
  readonly workerBytes: number;
  /** Resident memory of the page's process with its workers; null where the system does not tell. */
  readonly residentBytes: number | null;
}

interface AttachEvent {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string };
}

const PAGE_BYTES = 4096;

/** Looks into the page's and its worker's heaps from outside. */
export class HeapWatch {
  readonly samples: HeapSample[] = [];
  readonly #startedMs = performance.now();
  #workerId: string | null = null;
  #calls = 0;

  readonly #devtools: CDPSession;
  readonly #processId: number | null;

  private constructor(devtools: CDPSession, processId: number | null) {
    this.#devtools = devtools;
    this.#processId = processId;
  }

  /** Must be opened before the page starts its worker. */
  static async open(browser: Browser, page: Page): Promise<HeapWatch> {
    const devtools = await page.context().newCDPSession(page);
    const watch = new HeapWatch(devtools, await rendererOf(browser));
    devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }: AttachEvent) => {
      if (targetInfo.type === 'worker') watch.#workerId = sessionId;
    });
    await devtools.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    return watch;
  }

  async sample(): Promise<void> {
    await this.#devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#devtools.send('Runtime.getHeapUsage');
    await this.#askWorker('HeapProfiler.collectGarbage');
    const worker = await this.#askWorker('Runtime.getHeapUsage');
    this.samples.push({
      atS: (performance.now() - this.#startedMs) / 1000,
      pageBytes: usedSize,
      workerBytes: Number(worker['usedSize'] ?? Number.NaN),
      residentBytes: await residentBytes(this.#processId),
    });
  }

  /** Sends a command to the worker's own session, which playwright does not offer. */
  async #askWorker(method: string): Promise<Readonly<Record<string, unknown>>> {
    const sessionId = this.#workerId;
    if (sessionId === null) throw new Error('The page has no worker.');
    const id = ++this.#calls;
    const answer = new Promise<Readonly<Record<string, unknown>>>((resolve) => {
      const hear = (event: { readonly sessionId: string; readonly message: string }): void => {
        const told = JSON.parse(event.message) as { id?: number; result?: Record<string, unknown> };
        if (event.sessionId !== sessionId || told.id !== id) return;
        this.#devtools.off('Target.receivedMessageFromTarget', hear);
        resolve(told.result ?? {});
      };
      this.#devtools.on('Target.receivedMessageFromTarget', hear);
    });
    await this.#devtools.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params: {} }),
    });
    return answer;
  }
}

/** The page's process: browsers keep a spare one, which is smaller. */
async function rendererOf(browser: Browser): Promise<number | null> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const renderers = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => ({ id, bytes: (await residentBytes(id)) ?? 0 })),
  );
  return renderers.sort((a, b) => b.bytes - a.bytes).at(0)?.id ?? null;
}

async function residentBytes(processId: number | null): Promise<number | null> {
  if (processId === null || process.platform !== 'linux') return null;
  const [, resident] = (await readFile(`/proc/${processId}/statm`, 'utf8')).split(' ');
  return Number(resident) * PAGE_BYTES;
}
