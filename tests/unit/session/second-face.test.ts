import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietRoom, type Room } from './room.fixture.ts';

const PORTRAIT = { x: 0.8, y: 0.1, width: 0.1, height: 0.13 };
const NEARLY = { ...PORTRAIT, x: 0.803 };
const ELSEWHERE = { ...PORTRAIT, x: 0.1 };
const STARTED = {
  modelVersion: '2',
  backend: 'cpu',
  backendReason: 'asked-for',
  landmarkerSha256: '',
} as const;

let room: Room;

beforeEach(async () => {
  room = quietRoom();
  await room.watch();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const asked = () => room.state.stillFace.peek();

describe('a second face that does not move', () => {
  it('is asked about, and no more once it is gone', () => {
    expect(asked()).toBeNull();
    room.frame(5066, { stillFace: PORTRAIT });
    room.frame(5100, { stillFace: NEARLY });
    expect(asked()).toEqual(PORTRAIT);
    room.frame(5133);
    expect(asked()).toBeNull();
  });

  it('that is a picture is told to perception, and to the worker that takes its place', () => {
    room.frame(5066, { stillFace: PORTRAIT });
    room.hearing.answerSecondFace(true);
    expect([asked(), room.perception.pictures]).toEqual([null, [PORTRAIT]]);
    room.perception.pictures = [];
    room.perception.tell({ type: 'started', report: STARTED });
    expect(room.perception.pictures).toEqual([PORTRAIT]);
  });

  it('that is somebody is not asked about again, and another one is', () => {
    room.frame(5066, { stillFace: PORTRAIT });
    room.hearing.answerSecondFace(false);
    room.frame(5100, { stillFace: NEARLY });
    expect([asked(), room.perception.pictures]).toEqual([null, []]);
    room.frame(5133, { stillFace: ELSEWHERE });
    expect(asked()).toEqual(ELSEWHERE);
  });

  it('is remembered through a pause, and forgotten with the visit', async () => {
    room.frame(5066, { stillFace: PORTRAIT });
    room.hearing.answerSecondFace(true);
    room.visits.pause();
    void room.visits.resume();
    await room.allow();
    room.frame(9000, { stillFace: NEARLY });
    expect([asked(), room.perception.pictures]).toEqual([null, [PORTRAIT]]);
    room.navigation.goHome();
    expect(room.perception.pictures).toEqual([]);
    await room.watch();
    room.frame(9500, { stillFace: PORTRAIT });
    expect(asked()).toEqual(PORTRAIT);
  });
});
