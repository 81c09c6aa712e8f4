import type { Scope } from '../../kit/scope.ts';

/** Calls back when the tab goes out of sight and when it comes back. */
export function onSight(scope: Scope, hide: () => void, unhide: () => void): void {
  const listen = (): void => {
    if (document.visibilityState === 'hidden') hide();
    else unhide();
  };
  document.addEventListener('visibilitychange', listen);
  scope.add(() => document.removeEventListener('visibilitychange', listen));
}
