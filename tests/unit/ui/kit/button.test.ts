import { describe, expect, it } from 'vitest';
import { leaveNoFocus } from '../../../../src/ui/kit/button.ts';
import { Scope } from '../../../../src/ui/kit/scope.ts';

/** A button that has the focus, by a pointer or by a key; and whether it still has it after a click. */
function hasFocusAfterClick(by: 'pointer' | 'key'): boolean {
  let hasFocus = true;
  const element = Object.assign(new EventTarget(), {
    matches: (selector: string) => selector === ':focus-visible' && by === 'key',
    blur: () => void (hasFocus = false),
  });
  leaveNoFocus(new Scope(), element as unknown as HTMLButtonElement);
  element.dispatchEvent(new Event('click'));
  return hasFocus;
}

describe('a button on a screen whose space bar is a key', () => {
  it('keeps the focus of somebody at the keyboard, and none that a pointer left', () => {
    expect(hasFocusAfterClick('key')).toBe(true);
    expect(hasFocusAfterClick('pointer')).toBe(false);
  });
});
