import { beforeEach, describe, expect, it } from 'vitest';
import type { EyeSession } from '../../../../../src/session/exercise/eye-session.ts';
import { EyeMemory } from '../../../../../src/ui/screens/eye/eye-memory.ts';

let memory: EyeMemory;
beforeEach(() => {
  memory = new EyeMemory();
});

/** Begins, and answers so many trials. */
function beginAndAnswer(count: number): EyeSession {
  memory.begin();
  const mode = memory.mode.peek();
  if (mode.kind !== 'alone') throw new Error(`It is at ${mode.kind}.`);
  const { session } = mode;
  let given = 0;
  for (let frame = 0; given < count; frame++) {
    session.frame((frame * 1000) / 60);
    session.drawn((frame * 1000) / 60 + 2);
    if (session.phase.peek().kind !== 'asking') continue;
    session.answer('nothing');
    given++;
  }
  return session;
}

describe('an exercise that is left', () => {
  it('can be gone on with', () => {
    const session = beginAndAnswer(2);
    memory.end();
    expect([memory.mode.peek().kind, memory.left]).toEqual(['intro', session]);
    memory.goOn();
    expect([memory.mode.peek(), memory.left]).toEqual([{ kind: 'alone', session }, null]);
  });

  it('before its first answer leaves nothing', () => {
    beginAndAnswer(0);
    memory.end();
    expect(memory.left).toBeNull();
  });

  it('stays while a room is shown something, until another is begun', () => {
    const session = beginAndAnswer(1);
    memory.end();
    memory.openRoom();
    memory.end();
    expect(memory.left).toBe(session);
    memory.begin();
    expect(memory.left).toBeNull();
  });
});
