import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietRoom, type Room } from './room.fixture.ts';

let room: Room;

beforeEach(() => {
  room = quietRoom();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a review', () => {
  it('is there again after a look at the settings', async () => {
    await room.watch();
    room.navigation.end();
    const before = room.screen;
    room.navigation.openSettings();
    room.navigation.closeSettings();
    expect(room.screen).toBe(before);
  });

  it('is forgotten by whatever begins after it', async () => {
    await room.watch();
    room.navigation.end();
    room.navigation.openSettings();
    void room.visits.useCamera();
    room.navigation.openSettings();
    room.navigation.closeSettings();
    expect(room.screen).toEqual({ name: 'start' });
  });
});

it.each([
  ['self-test', { name: 'self-test' }],
  ['workshop', { name: 'workshop' }],
] as const)('the end of a %s leads back to where it came from', async (purpose, screen) => {
  const camera = await room.watch(purpose);
  room.navigation.end();
  expect(room.screen).toEqual(screen);
  expect(camera.isOn).toBe(false);
});

it('nothing is ended that does not run', () => {
  room.navigation.show('kept');
  room.navigation.end();
  expect(room.screen).toEqual({ name: 'kept' });
});
