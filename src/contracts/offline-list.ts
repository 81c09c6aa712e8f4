/** A file of the built site. */
export interface OfflineFile {
  /** From the site's folder; `./` is its first page, and a path that ends with a slash the page of a folder. */
  readonly path: string;
  /** As it lies on the disk, not as it travels. */
  readonly bytes: number;
}

/** Everything that the page needs to run without a network; made by the build. */
export interface OfflineList {
  /** Another one as soon as any file differs. */
  readonly version: string;
  readonly files: readonly OfflineFile[];
}

/** How far the copy is; told by the service worker while it is being made. */
export interface OfflineProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** Name of the built service worker, beside the page. */
export const OFFLINE_WORKER = 'offline-worker.js';
/** Of the channel on which progress is told, to pages of the same origin. */
export const OFFLINE_CHANNEL = 'sotto-offline';
/** Asks a service worker that is there already, but whose files are gone, for them; the port is told whether it worked. */
export const MAKE_COPY = 'make-copy';

/** Caches of a copy begin with this. Several sites may share an origin, and its caches. */
export function cachePrefix(scope: string): string {
  return `sotto ${scope} `;
}
