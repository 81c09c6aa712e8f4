import type { Scope } from './scope.ts';

/** Where a letter is written, or looks for an entry of a list. */
const TAKES_LETTERS =
  'select, textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])';

/** Keys that do something by themselves on these, and must keep doing it. */
const OWN_KEYS = 'button, summary, select, input, textarea, a[href], dialog';

/**
 * One-key commands; never with a modifier, never while a control uses the key itself.
 * @param commandFor what a key does now, by its name or by its place on the keyboard; null where it does nothing
 */
export function listenToOneKeys(
  scope: Scope,
  commandFor: (key: string, code: string) => (() => void) | null,
): void {
  scope.listen(document.body, 'keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector('dialog[open]')) return;
    const isOn = (controls: string): boolean =>
      event.target instanceof Element && event.target.closest(controls) !== null;
    if ((event.key === ' ' || event.key === 'Enter') && isOn(OWN_KEYS)) return;
    if (isOn(TAKES_LETTERS)) return;
    const command = commandFor(event.key, event.code);
    if (!command) return;
    command();
    event.preventDefault();
  });
}
