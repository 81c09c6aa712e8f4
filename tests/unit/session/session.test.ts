import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SUGGESTIONS } from '../../../src/coach/suggestions/suggestions.ts';
import type { Practice } from '../../../src/session/state.ts';
import { openRoom, type Track } from './session.fixture.ts';

const RAISE: Practice = { scenario: 'Ask for a raise', prompts: ['Say hello'], minutes: 5 };

let room: ReturnType<typeof openRoom>;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  room = openRoom();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function practise(): Promise<Track> {
  void room.session.useCamera('practice', RAISE);
  const track = await room.allow();
  room.frame(5000);
  room.frame(5033);
  return track;
}

const screen = () => room.state.screen.peek();

describe('a camera', () => {
  it('that comes for a choice which another choice replaced goes dark at once', async () => {
    const first = await practise();
    void room.session.chooseCamera('window');
    await room.settle();
    void room.session.chooseCamera('door');
    await room.settle();
    const door = await room.allow(2);
    const window = await room.allow(1);
    expect([first, window, door].map(({ readyState }) => readyState)).toEqual(['ended', 'ended', 'live']);
  });

  it('that comes after a pause stays off', async () => {
    await practise();
    void room.session.chooseCamera('window');
    await room.settle();
    void room.session.pause();
    const late = await room.allow();
    expect(late.readyState).toBe('ended');
    expect(screen()).toMatchObject({ name: 'watching', paused: true });
  });

  it('that was refused is asked for again for the same purpose', async () => {
    void room.session.useCamera('practice', RAISE);
    await room.refuse();
    expect(screen()).toMatchObject({ name: 'problem', code: 'declined' });
    void room.session.tryCameraAgain();
    await room.allow();
    expect(screen()).toMatchObject({ name: 'watching', purpose: 'practice' });
    expect(room.session.practice).toEqual(RAISE);
  });

  it('that fails in a workshop comes back by way of consent only', async () => {
    void room.session.useCamera('workshop');
    await room.refuse();
    void room.session.tryCameraAgain();
    expect(screen()).toEqual({ name: 'workshop' });
  });
});

describe('a practice that breaks off', () => {
  it('can be reviewed when the camera goes away', async () => {
    const track = await practise();
    track.dispatchEvent(new Event('ended'));
    expect(screen()).toMatchObject({
      name: 'problem',
      code: 'unplugged',
      soFar: { scenario: RAISE.scenario, durationMs: 33 },
    });
  });

  it('is reviewed when the camera is no longer waited for after a pause', async () => {
    await practise();
    await room.session.pause();
    void room.session.resume();
    room.session.stopWaiting();
    expect(screen()).toMatchObject({ name: 'review', record: { scenario: RAISE.scenario } });
  });

  it('leaves nothing to review before the first picture', async () => {
    void room.session.useCamera('practice', RAISE);
    await room.refuse();
    expect(screen()).toMatchObject({ name: 'problem', soFar: null });
    void room.session.tryCameraAgain();
    room.session.stopWaiting();
    expect(screen()).toEqual({ name: 'start' });
  });
});

describe('a review', () => {
  it('is there again after a look at the settings', async () => {
    await practise();
    room.session.end();
    const before = screen();
    room.session.openSettings();
    room.session.closeSettings();
    expect(screen()).toBe(before);
  });

  it('is forgotten by whatever begins after it', async () => {
    await practise();
    room.session.end();
    room.session.openSettings();
    void room.session.useCamera();
    room.session.openSettings();
    room.session.closeSettings();
    expect(screen()).toEqual({ name: 'start' });
  });
});

describe('a cue', () => {
  it('does not come after a pause, though the moment is noted', async () => {
    await practise();
    await room.session.pause();
    room.moment();
    expect(room.state.cue.peek()).toBeNull();
    expect(room.session.log?.moments).toHaveLength(1);
  });

  it('does not come while the tab is hidden', async () => {
    await practise();
    await room.turn('hidden');
    room.moment();
    expect(room.state.cue.peek()).toBeNull();
  });

  it('speaks the language of the page, also when that changed meanwhile', async () => {
    await practise();
    room.settings.change({ language: 'de' });
    room.moment();
    const cue = room.state.cue.peek();
    expect(SUGGESTIONS.de.find(({ id }) => id === cue?.id)?.text).toBe(cue?.text);
  });
});

describe('the analysis', () => {
  it('carries on when the tab is seen again, even where the camera was muted meanwhile', async () => {
    const track = await practise();
    const before = room.perception.watches;
    await room.turn('hidden');
    track.dispatchEvent(new Event('mute'));
    expect(room.state.notice.peek()).toBe('hidden');
    track.dispatchEvent(new Event('unmute'));
    await room.turn('visible');
    expect(room.perception.watches).toBe(before + 1);
    expect(room.state.notice.peek()).toBe('carrying-on');
  });

  it('of the visit before is not counted to the next', async () => {
    await practise();
    room.session.goHome();
    void room.session.useCamera();
    room.frame(5066);
    room.moment();
    expect(room.session.log?.endMs).toBe(0);
    expect(room.session.log?.moments).toEqual([]);
  });

  it('leaves no face behind when it ends', async () => {
    await practise();
    room.session.goHome();
    expect(room.state.frame.peek()).toBeNull();
  });
});

it.each(['self-test', 'workshop'] as const)(
  'a %s notes no moments, for nobody reviews them',
  async (purpose) => {
    void room.session.useCamera(purpose);
    await room.allow();
    room.frame(5000);
    room.moment();
    expect(room.session.log?.moments).toEqual([]);
  },
);
