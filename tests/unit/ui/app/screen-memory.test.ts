import { expect, it } from 'vitest';
import { ScreenMemory } from '../../../../src/ui/app/screen-memory.ts';

class Choices {
  chosen = '';
}
class Draft {
  text = '';
}

it('a screen finds again what it held, and each page begins anew', () => {
  const memory = new ScreenMemory();
  memory.of(Choices).chosen = 'clip';
  expect(memory.of(Choices).chosen).toBe('clip');
  expect(memory.of(Draft).text).toBe('');
  expect(new ScreenMemory().of(Choices).chosen).toBe('');
});
