import type { Scope } from '../../kit/scope.ts';

/** Keys that do something by themselves on these. */
const OWN_KEYS = 'button, a[href], input, select, dialog';

/**
 * Hears the keys of the page by their place on the keyboard. Where a control has the focus, space and enter are its
 * own.
 * @param press whether the key did something
 */
export function onKeys(scope: Scope, press: (code: string) => boolean): void {
  scope.listen(document.body, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector('dialog[open]')) return;
    const isOwn = event.target instanceof Element && event.target.closest(OWN_KEYS) !== null;
    if (isOwn && (event.code === 'Space' || event.code === 'Enter')) return;
    if (press(event.code)) event.preventDefault();
  });
}

/** Calls back when the tab goes out of sight and when it comes back. */
export function onSight(scope: Scope, hide: () => void, unhide: () => void): void {
  const listen = (): void => {
    if (document.visibilityState === 'hidden') hide();
    else unhide();
  };
  document.addEventListener('visibilitychange', listen);
  scope.add(() => document.removeEventListener('visibilitychange', listen));
}
