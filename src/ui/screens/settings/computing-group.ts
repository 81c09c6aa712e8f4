import { BACKENDS, type BackendChoice } from '../../../contracts/perception.ts';
import type { App } from '../../app/app.ts';
import type { Scope } from '../../kit/scope.ts';
import { radioList } from '../../kit/fields.ts';
import { group } from './group.ts';
import type { SettingsWords } from './words/words-type.ts';

export function computingGroup(app: App, scope: Scope, { computing }: SettingsWords): HTMLElement {
  const choices: readonly BackendChoice[] = ['auto', ...BACKENDS];
  const options = choices.map((value) => ({ value, ...computing.backends[value] }));
  return group(
    computing.heading,
    radioList(scope, 'setting-backend', computing.backend, options, {
      read: () => app.settings.current.value.backend,
      choose: (backend) => void app.visits.chooseBackend(backend),
    }),
  );
}
