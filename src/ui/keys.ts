import type { App } from './app/app.ts';
import { keyCommand } from './key-commands.ts';
import { listenToOneKeys } from './kit/one-key.ts';
import type { Scope } from './kit/scope.ts';

/** The keys of the screen that is shown; what loads later listens to its own. */
export function listenToKeys(app: App, scope: Scope): void {
  listenToOneKeys(scope, (key) => keyCommand(app, key));
}
