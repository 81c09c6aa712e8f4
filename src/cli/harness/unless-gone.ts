import type { Browser } from 'playwright-core';
import { Complaint, EXIT } from '../terminal/complaint.ts';

/** What is needed of a browser to know that it is there. */
export type BrowserPresence = Pick<Browser, 'isConnected' | 'once' | 'off'>;

/**
 * The outcome of something that a browser is asked for. A browser that dies at an unlucky moment leaves questions
 * unanswered for ever, so each is raced against its end.
 * @throws Complaint when the task fails, or the browser is gone before it is done.
 */
export async function unlessGone<Value>(browser: BrowserPresence, task: Promise<Value>): Promise<Value> {
  let onGone: () => void = () => undefined;
  const gone = new Promise<never>((_, reject) => {
    onGone = () => reject(new Error('The browser has gone.'));
    browser.once('disconnected', onGone);
  });
  try {
    if (!browser.isConnected()) onGone();
    return await Promise.race([task, gone]);
  } catch (reason) {
    if (reason instanceof Complaint) throw reason;
    const sentence = 'The browser stopped in the middle of the work: please try again.';
    throw new Complaint(sentence, EXIT.failed, { cause: reason });
  } finally {
    browser.off('disconnected', onGone);
  }
}
