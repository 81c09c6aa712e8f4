import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Block, BlockOrder, Film, SubjectOrder } from './contract.ts';

/** Loading, compiling and a first picture in software on a slow, busy machine. */
const PATIENCE_MS = 150_000;

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const sentence = `no answer within ${PATIENCE_MS / 1000} s`;
    timer = setTimeout(() => reject(new Error(sentence)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The page of the comparison in a profile of its own, from which nothing but its own server is reached. */
export class PeerSession {
  /** Requests to anywhere else; each was refused. */
  readonly strays: string[] = [];

  readonly #context: BrowserContext;
  readonly #page: Page;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
  }

  static async open(browser: Browser, origin: string, film: Film): Promise<PeerSession> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = new PeerSession(context, page);
    await context.route(
      (url) => url.protocol.startsWith('http') && url.origin !== origin,
      (route) => {
        session.strays.push(route.request().url());
        return route.abort();
      },
    );
    await page.goto(`${origin}/page.html`);
    await page.waitForFunction(() => 'peerPage' in window);
    await inTime(page.evaluate((given) => window.peerPage.prepare(given), film));
    return session;
  }

  /** @returns how long it took from nothing to the answer to the first picture */
  start(id: string, order: SubjectOrder): Promise<number> {
    return inTime(
      this.#page.evaluate(([name, given]) => window.peerPage.start(name, given), [id, order] as const),
    );
  }

  block(order: BlockOrder): Promise<Block> {
    return inTime(this.#page.evaluate((given) => window.peerPage.block(given), order));
  }

  remove(id: string): Promise<void> {
    return inTime(this.#page.evaluate((name) => window.peerPage.remove(name), id));
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
