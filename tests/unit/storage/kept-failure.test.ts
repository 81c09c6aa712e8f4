import { afterEach, describe, expect, it, vi } from 'vitest';
import { keptFailure } from '../../../src/storage/kept-failure.ts';

afterEach(() => vi.unstubAllGlobals());

/** As Chromium 156 rejects where cookies are blocked. */
const DENIED = new DOMException('The user denied permission to access the database.', 'UnknownError');

function storageIs(read: () => unknown): void {
  vi.stubGlobal('localStorage', undefined);
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: read });
}

describe('why nothing was kept', () => {
  it('is that the browser keeps nothing here where cookies are blocked, whatever it calls that', () => {
    storageIs(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    expect(keptFailure(DENIED).code).toBe('unavailable');
  });

  it('is not known where the page may store, and the database fails all the same', () => {
    storageIs(() => ({}));
    expect(keptFailure(DENIED).code).toBe('no-answer');
  });
});
