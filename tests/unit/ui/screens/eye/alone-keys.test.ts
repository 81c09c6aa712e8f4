import { beforeEach, describe, expect, it } from 'vitest';
import { EyeSession, type EyePhase } from '../../../../../src/session/exercise/eye-session.ts';
import { commandFor } from '../../../../../src/ui/screens/eye/alone-keys.ts';
import { EyeMemory } from '../../../../../src/ui/screens/eye/eye-memory.ts';

let session: EyeSession;
let frame = 0;
beforeEach(() => {
  session = new EyeSession({ seed: 3, faceCount: 24, lookCount: 14 });
});

const kind = (): EyePhase['kind'] => session.phase.peek().kind;
const command = (code: string): (() => void) | null => commandFor(new EyeMemory(), session, code);
const press = (code: string): void => command(code)?.();

/** Lets frames pass until something is wanted. */
function watch(): void {
  while (['measuring', 'showing', 'again'].includes(kind())) {
    const atMs = (frame++ * 1000) / 60;
    session.frame(atMs);
    session.drawn(atMs + 2);
  }
}

function look(code: string): void {
  watch();
  while (kind() === 'asking') {
    press(code);
    watch();
  }
}

describe('the keys of the exercise', () => {
  it('answer while it is asked, and go on where there is something to read', () => {
    look('Space');
    expect(kind()).toBe('between');
    press('Enter');
    expect(kind()).toBe('showing');
  });

  it('leave the space bar to the page at the result, which is to be scrolled', () => {
    look('Space');
    press('Space');
    session.endPractice();
    press('Space');
    look('KeyX');
    expect(kind()).toBe('result');
    expect(command('Space')).toBeNull();
    expect(command('Enter')).toBeNull();
    expect(command('Escape')).not.toBeNull();
  });
});
