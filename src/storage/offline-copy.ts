import { type ReadonlySignal, signal } from '@preact/signals-core';
import {
  cachePrefix,
  MAKE_COPY,
  OFFLINE_CHANNEL,
  OFFLINE_WORKER,
  type OfflineProgress,
} from '../contracts/offline-list.ts';
import { siteRoot } from './site-root.ts';

export type OfflineState =
  | { readonly kind: 'unknown' | 'unsupported' | 'absent' | 'removed' | 'ready' | 'failed' }
  | ({ readonly kind: 'making' } & OfflineProgress);

/** The page's own files, kept on this device so that it runs without a network. Made and removed only when asked. */
export class OfflineCopy {
  readonly #state = signal<OfflineState>({ kind: 'unknown' });
  /** Null where the browser offers none: an old one, or a private window. */
  readonly #container: ServiceWorkerContainer | null =
    'serviceWorker' in navigator ? navigator.serviceWorker : null;

  get state(): ReadonlySignal<OfflineState> {
    return this.#state;
  }

  /** Finds out what is there; changes nothing. */
  async look(): Promise<void> {
    if (this.#state.peek().kind === 'making') return;
    if (!this.#container) {
      this.#state.value = { kind: 'unsupported' };
      return;
    }
    try {
      const registration = await this.#container.getRegistration(siteRoot());
      this.#state.value = { kind: registration?.active && (await isKept(registration)) ? 'ready' : 'absent' };
    } catch (error) {
      // Some settings forbid it only when it is used.
      console.warn(error);
      this.#state.value = { kind: 'unsupported' };
    }
  }

  /** Keeps every file of the built site, and tells how far it is. */
  async make(): Promise<void> {
    if (!this.#container || this.#state.peek().kind === 'making') return;
    this.#state.value = { kind: 'making', loadedBytes: 0, totalBytes: 0 };
    const progress = new BroadcastChannel(OFFLINE_CHANNEL);
    progress.onmessage = ({ data }: MessageEvent<OfflineProgress>) => {
      this.#state.value = { kind: 'making', ...data };
    };
    try {
      const script = new URL(OFFLINE_WORKER, siteRoot());
      const registration = await this.#container.register(script, { updateViaCache: 'none' });
      await installed(registration);
      const kept = (await isKept(registration)) || (await madeAgain(registration));
      this.#state.value = { kind: kept ? 'ready' : 'failed' };
    } catch (error) {
      console.warn(error);
      this.#state.value = { kind: 'failed' };
    } finally {
      progress.close();
    }
  }

  /** Takes every file away again. An open page goes on with the network. */
  async remove(): Promise<void> {
    try {
      const registration = await this.#container?.getRegistration(siteRoot());
      if (registration) {
        await registration.unregister();
        const names = await cachesOf(registration);
        await Promise.all(names.map((name) => caches.delete(name)));
      }
      this.#state.value = { kind: 'removed' };
    } catch (error) {
      console.warn(error);
      await this.look();
    }
  }
}

async function cachesOf({ scope }: ServiceWorkerRegistration): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(cachePrefix(scope)));
}

/** A browser may throw files away when it needs room. */
async function isKept(registration: ServiceWorkerRegistration): Promise<boolean> {
  return (await cachesOf(registration)).length > 0;
}

/** A page whose copy was removed keeps its service worker until it closes, and gets the same one again. */
async function madeAgain({ active }: ServiceWorkerRegistration): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
  });
  active?.postMessage(MAKE_COPY, [port2]);
  return active !== null && (await answer);
}

/** Resolves when the copy is in use; rejects when it could not be made. */
async function installed(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting;
  if (registration.active && !worker) return;
  if (!worker) throw new Error('The copy was given up.');
  await new Promise<void>((resolve, reject) => {
    const follow = (): void => {
      if (worker.state === 'activated' || (worker.state === 'installed' && registration.active)) resolve();
      else if (worker.state === 'redundant') reject(new Error('The copy could not be made.'));
    };
    worker.addEventListener('statechange', follow);
    follow();
  });
}
