import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { unlessGone, type BrowserPresence } from '../../../../src/cli/harness/unless-gone.ts';
import { Complaint } from '../../../../src/cli/terminal/complaint.ts';

const GONE = 'The browser stopped in the middle of the work: please try again.';

class FakeBrowser extends EventEmitter {
  isThere = true;

  isConnected(): boolean {
    return this.isThere;
  }

  die(): void {
    this.isThere = false;
    this.emit('disconnected');
  }
}

const presenceOf = (browser: FakeBrowser): BrowserPresence => browser as unknown as BrowserPresence;
const neverAnswered = (): Promise<never> => new Promise(() => undefined);

describe('something that a browser is asked for', () => {
  it('has its outcome, and leaves no listener behind', async () => {
    const browser = new FakeBrowser();
    await expect(unlessGone(presenceOf(browser), Promise.resolve(7))).resolves.toBe(7);
    expect(browser.listenerCount('disconnected')).toBe(0);
  });

  it('ends with a sentence when the browser dies and never answers', async () => {
    const browser = new FakeBrowser();
    const asked = unlessGone(presenceOf(browser), neverAnswered());
    browser.die();
    await expect(asked).rejects.toThrow(GONE);
    expect(browser.listenerCount('disconnected')).toBe(0);
  });

  it('ends with the same sentence when the browser had died before', async () => {
    const browser = new FakeBrowser();
    browser.die();
    await expect(unlessGone(presenceOf(browser), neverAnswered())).rejects.toThrow(GONE);
  });

  it('keeps a sentence that was found on the way', async () => {
    const complaint = new Complaint('It has not answered for long.');
    await expect(unlessGone(presenceOf(new FakeBrowser()), Promise.reject(complaint))).rejects.toBe(
      complaint,
    );
  });
});
