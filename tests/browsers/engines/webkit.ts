import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endGroup, startOnScreen } from './on-screen.ts';
import { scriptOf, type Tab } from './tab.ts';

const LOOK_EVERY_MS = 100;

/** Starts WebKitGTK's MiniBrowser through its WebDriver. */
export async function openWebkit(): Promise<Tab> {
  const home = await mkdtemp(join(tmpdir(), 'sotto-webkit-'));
  const port = await freePort();
  const driver = startOnScreen(home, 'WebKitWebDriver', `--port=${port}`);
  const origin = `http://127.0.0.1:${port}`;
  await listens(origin);
  const { sessionId } = (await command(origin, 'POST', '/session', { capabilities: {} })) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  return {
    open: async (url) => {
      await command(origin, 'POST', `${session}/url`, { url });
    },
    evaluate: async <Given, Found>(inPage: (given: Given) => Found | Promise<Found>, given: Given) => {
      const call = { script: scriptOf(inPage), args: [given] };
      return (await command(origin, 'POST', `${session}/execute/sync`, call)) as Found;
    },
    close: async () => {
      await command(origin, 'DELETE', session).catch(() => undefined);
      await endGroup(driver);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function command(origin: string, method: string, path: string, body?: object): Promise<unknown> {
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(origin + path, { method, ...text });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
  return value;
}

async function listens(origin: string): Promise<void> {
  for (;;) {
    const answered = await fetch(`${origin}/status`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await pause(LOOK_EVERY_MS);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
