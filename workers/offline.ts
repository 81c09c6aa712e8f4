import type { OfflineFile, OfflineList, OfflineProgress } from '../src/contracts/offline-list.ts';
import { cachePrefix, MAKE_COPY, OFFLINE_CHANNEL } from '../src/contracts/offline-list.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const OFFLINE_LIST: OfflineList;

const LIST = OFFLINE_LIST;
const { scope } = self.registration;
const PREFIX = cachePrefix(scope);
const CACHE = PREFIX + LIST.version;
/** How a page's file ends, which is kept under its folder. */
const PAGE_FILE = /\/index\.html$/;
/** Named by their contents: what the browser has of them is right. Everything else is asked for anew. */
const NAMED_BY_CONTENTS = /^assets\//;

/** All files or none: a copy that breaks off is no copy, and the one before stays in use. */
async function makeCopy(): Promise<void> {
  const progress = new BroadcastChannel(OFFLINE_CHANNEL);
  const totalBytes = LIST.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let loadedBytes = 0;
  try {
    const cache = await caches.open(CACHE);
    for (const file of LIST.files) {
      await keep(cache, file, (bytes) => {
        loadedBytes += bytes;
        progress.postMessage({ loadedBytes, totalBytes } satisfies OfflineProgress);
      });
    }
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  } finally {
    progress.close();
  }
}

/** @throws Error where the answer is not the whole file, such as the login page of a public network. */
async function keep(
  cache: Cache,
  { path, bytes }: OfflineFile,
  count: (bytes: number) => void,
): Promise<void> {
  const url = new URL(path, scope).href;
  const response = await fetch(url, { cache: NAMED_BY_CONTENTS.test(path) ? 'default' : 'reload' });
  if (!response.ok || response.redirected) throw new Error(`${path} answered ${response.status}`);
  const [, loadedBytes] = await Promise.all([cache.put(url, response.clone()), measure(response, count)]);
  if (loadedBytes !== bytes) throw new Error(`${path} has ${loadedBytes} bytes instead of ${bytes}`);
}

async function measure(response: Response, count: (bytes: number) => void): Promise<number> {
  const reader = response.body?.getReader();
  let loadedBytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    loadedBytes += part.value.byteLength;
    count(part.value.byteLength);
  }
  return loadedBytes;
}

/** The copies of earlier builds go as a whole, once no page uses them. */
async function replaceEarlier(): Promise<void> {
  const names = await caches.keys();
  const earlier = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(earlier.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** From the copy; what it does not hold, from the network as ever. */
async function answer(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const address = (origin + pathname).replace(PAGE_FILE, '/');
  const cache = await caches.open(CACHE);
  const kept = await cache.match(address, { ignoreVary: true });
  if (kept) return kept;
  if (request.mode === 'navigate' && (await cache.match(`${address}/`)))
    return Response.redirect(`${address}/`);
  return fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(makeCopy()));
self.addEventListener('activate', (event) => event.waitUntil(replaceEarlier()));
self.addEventListener('message', (event) => {
  if (event.data !== MAKE_COPY) return;
  const tell = (worked: boolean): void => event.ports[0]!.postMessage(worked);
  event.waitUntil(
    makeCopy().then(
      () => tell(true),
      () => tell(false),
    ),
  );
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});
