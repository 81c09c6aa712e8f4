import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyCommand } from '../../../src/ui/key-commands.ts';
import { quietRoom, type Room } from '../session/room.fixture.ts';

let room: Room;

beforeEach(() => {
  room = quietRoom();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Those of the keys that do something now. */
function alive(keys: string): string {
  return Array.from(keys)
    .filter((key) => keyCommand(room, key))
    .join('');
}

const ALL = '? phmnr';

describe('keys', () => {
  it('only help on screens where nothing is watched', () => {
    expect(alive(ALL)).toBe('?');
    expect(keyCommand(room, 'Escape')).toBeNull();
  });

  it('of a practice pause, hide the picture, hush and turn the lines, with and without the shift key', async () => {
    await room.watch('practice');
    expect(alive(ALL)).toBe('? hmn');
    keyCommand(room, 'N')?.();
    expect(room.visit.prompts.at.peek()).toBe(1);
    keyCommand(room, ' ')?.();
    expect(room.phase).toBe('paused');
    keyCommand(room, 'Escape')?.();
    expect(room.screen.name).toBe('review');
  });

  it('of a practice without lines turn none', async () => {
    await room.watch('practice', { scenario: '', prompts: [], minutes: null });
    expect(keyCommand(room, 'n')).toBeNull();
  });

  it('of a self-test pause and end it', async () => {
    await room.watch('self-test');
    expect(alive(ALL)).toBe('? ');
    keyCommand(room, 'Escape')?.();
    expect(room.screen.name).toBe('self-test');
  });

  it('of a workshop pause, call the next person, hush, and end it', async () => {
    await room.watch('workshop');
    expect(alive(ALL)).toBe('? pmr');
    keyCommand(room, 'r')?.();
    expect(room.screen).toEqual({ name: 'workshop' });
    await room.watch('workshop');
    keyCommand(room, 'Escape')?.();
    expect(room.screen).toEqual({ name: 'start' });
  });

  it('stop the waiting for a camera', () => {
    void room.visits.useCamera();
    keyCommand(room, 'Escape')?.();
    expect(room.screen).toEqual({ name: 'start' });
  });

  it('of a clip end it, and nothing else', async () => {
    void room.visits.openClip(new Blob());
    await room.settle();
    expect(alive(ALL)).toBe('?');
    expect(keyCommand(room, 'Escape')).not.toBeNull();
  });
});
