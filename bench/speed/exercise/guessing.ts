/** On the global object of a page in which somebody guesses. */
interface Guessing {
  isOver: boolean;
  isTooSlow: boolean;
}

declare global {
  interface Window {
    guessing: Guessing;
  }
}

interface Until {
  /** So many trials were shown whole and answered. */
  readonly trials: number;
  /** On the button that begins once more. */
  readonly again: string;
  /** The heading of the page that says that this display or machine is too slow. */
  readonly tooSlow: string;
}

/**
 * Runs in the page, so that no program outside of it takes time from the frames: answers each trial with the next key of
 * the pad after as long as a quick person takes, and goes on wherever there is something to read.
 */
export function guessInPage({ trials, again, tooSlow }: Until): void {
  const keys = ['Digit2', 'KeyW', 'KeyS', 'KeyX', 'KeyF', 'Space'];
  const [answerAfterMs, readMs] = [300, 600];
  const guessing: Guessing = { isOver: false, isTooSlow: false };
  window.guessing = guessing;
  let [answered, isWaiting] = [0, false];
  const later = (ms: number, act: () => void): void => {
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      act();
      look();
    }, ms);
  };
  const press = (code: string): void =>
    void document.body.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true }));
  const look = (): void => {
    if (isWaiting || guessing.isOver) return;
    const heading = document.querySelector('h1')?.textContent;
    guessing.isTooSlow = heading === tooSlow;
    guessing.isOver = guessing.isTooSlow || answered >= trials;
    if (guessing.isOver) return;
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === again);
    if (document.querySelector('.eye-pad[data-open=true]'))
      later(answerAfterMs, () => press(keys[answered++ % keys.length]!));
    else if (button) later(readMs, () => button.click());
    else if (document.querySelector('.eye-feedback, .eye-pause')) later(readMs, () => press('Enter'));
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  look();
}
