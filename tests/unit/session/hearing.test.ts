import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SUGGESTIONS } from '../../../src/coach/suggestions/suggestions.ts';
import { MOMENT } from './moment.fixture.ts';
import { quietRoom, type Room } from './room.fixture.ts';

let room: Room;

beforeEach(() => {
  room = quietRoom();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a cue', () => {
  it('comes for a moment, and is noted', async () => {
    await room.watch();
    room.moment();
    expect(room.state.cue.peek()).not.toBeNull();
    expect(room.visit.log.cues).toHaveLength(1);
    expect(room.page.delivered).toEqual(['words']);
  });

  it('does not come after a pause, though the moment is noted', async () => {
    await room.watch();
    room.visits.pause();
    room.moment();
    expect(room.state.cue.peek()).toBeNull();
    expect(room.visit.log.moments).toHaveLength(1);
  });

  it('does not come while the tab is hidden', async () => {
    await room.watch();
    await room.turn('hidden');
    room.moment();
    expect(room.state.cue.peek()).toBeNull();
  });

  it('does not come while it is hushed, and the next visit is hushed too', async () => {
    await room.watch();
    room.hearing.toggleHush();
    room.moment();
    expect(room.state.cue.peek()).toBeNull();
    await room.watch();
    room.moment();
    expect(room.state.cue.peek()).toBeNull();
    room.hearing.toggleHush();
    room.moment();
    expect(room.state.cue.peek()).not.toBeNull();
  });

  it('speaks the language of the page, also when that changed meanwhile', async () => {
    await room.watch();
    room.settings.change({ language: 'de' });
    room.moment();
    const cue = room.state.cue.peek();
    expect(SUGGESTIONS.de.find(({ id }) => id === cue?.id)?.text).toBe(cue?.text);
  });
});

describe('a frame', () => {
  it('reaches whoever follows, every one, in the time of the visit', async () => {
    const times: number[] = [];
    room.hearing.frames.subscribe(({ timeMs }) => times.push(timeMs));
    await room.watch();
    room.frame(5066);
    expect(times).toEqual([0, 33, 66]);
  });

  it('says how wide the picture is by its height, also where a phone is turned in the middle', async () => {
    await room.watch();
    const face = new Float32Array(956).fill(0.5);
    for (let timeMs = 5066; timeMs < 6500; timeMs += 33)
      room.frame(timeMs, { aspect: 3 / 4, landmarks: face });
    expect(room.state.aspect.peek()).toBe(3 / 4);
    room.moment({ ...MOMENT, onsetMs: 5500, apexMs: 5600, offsetMs: 5800 });
    expect(room.visit.log.moments[0]!.clip).toMatchObject({ aspect: 3 / 4 });
  });

  it('in flight at a pause, at a rest or at the end is nobody’s', async () => {
    await room.watch();
    let heard = 0;
    room.hearing.frames.subscribe(() => heard++);
    room.visits.pause();
    room.frame(5066);
    void room.visits.resume();
    await room.allow();
    await room.turn('hidden');
    room.frame(5100);
    const { visit } = room;
    room.navigation.end();
    room.frame(5133);
    expect([heard, visit.log.endMs]).toEqual([0, 33]);
  });
});

describe('the analysis', () => {
  it('of the visit before is not counted to the next', async () => {
    await room.watch();
    room.navigation.goHome();
    void room.visits.useCamera();
    room.frame(5066);
    room.moment();
    await room.allow();
    expect(room.visit.log.endMs).toBe(0);
    expect(room.visit.log.moments).toEqual([]);
  });

  it('leaves no face behind when it ends', async () => {
    await room.watch();
    expect(room.state.frame.peek()).not.toBeNull();
    room.navigation.goHome();
    expect(room.state.frame.peek()).toBeNull();
  });
});

it.each(['self-test', 'workshop'] as const)(
  'a %s notes no moments, for nobody reviews them',
  async (purpose) => {
    await room.watch(purpose);
    room.moment();
    expect(room.visit.log.moments).toEqual([]);
  },
);

it('a moment of a part that is switched off is nobody’s', async () => {
  room.settings.change({ partsOff: ['brows'] });
  await room.watch();
  let heard = 0;
  room.hearing.moments.subscribe(() => heard++);
  room.moment();
  room.moment({ ...MOMENT, movements: [{ name: 'dimple', side: 'both', score: 0.9 }] });
  expect([heard, room.visit.log.moments.length]).toEqual([1, 1]);
});

it('a worker that is replaced is told, and that it goes on', async () => {
  await room.watch();
  room.workerDies();
  expect(room.notice).toBe('restarting');
  const report = {
    modelVersion: '2',
    backend: 'cpu',
    backendReason: 'asked-for',
    landmarkerSha256: '',
  } as const;
  room.perception.tell({ type: 'started', report });
  expect([room.notice, room.state.report.peek()]).toEqual(['restarted', report]);
});
