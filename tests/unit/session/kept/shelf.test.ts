import { beforeEach, describe, expect, it } from 'vitest';
import { recordToJson } from '../../../../src/record/record-json.ts';
import { Shelf } from '../../../../src/session/kept/shelf.ts';
import { recordWith } from '../../record/session-record.fixture.ts';
import { exercisesToJson } from '../../../../src/exercise/past/past-json.ts';
import { LOOKS, PAST_SCENES } from '../../exercise/past/past.fixture.ts';
import { FakeExercises, FakeStore } from './fake-store.fixture.ts';

const FIRST = recordWith({ id: 'first' });
const SECOND = recordWith({ id: 'second' });

function fileOf(name: string, text: string): File {
  return new File([text], name);
}

/** Ids in the list; what it is where it is none. */
function listOf({ state }: Shelf): readonly string[] | string {
  const { value } = state;
  return value.name === 'read' ? value.entries.map(({ id }) => id) : value.name;
}

let store: FakeStore;
let exercises: FakeExercises;
let shelf: Shelf;

beforeEach(() => {
  store = new FakeStore(FIRST, SECOND);
  exercises = new FakeExercises();
  shelf = new Shelf(store, exercises);
});

describe('the list of kept sessions', () => {
  it('is what the store says', async () => {
    expect(listOf(shelf)).toBe('reading');
    await shelf.read();
    expect(listOf(shelf)).toEqual(['first', 'second']);
  });

  it('is read back after every change', async () => {
    await shelf.remove('first');
    expect(listOf(shelf)).toEqual(['second']);
    await shelf.removeAll();
    expect(listOf(shelf)).toEqual([]);
  });

  it('is that of the newest reading, however late an older one answers', async () => {
    let answer: () => void = () => undefined;
    store.listings.push(new Promise((resolve) => (answer = resolve)));
    const older = shelf.read();
    await shelf.remove('first');
    answer();
    await older;
    expect(listOf(shelf)).toEqual(['second']);
  });

  it('says why it cannot be read, and can be read again', async () => {
    store.isFull = true;
    await shelf.read();
    expect(shelf.state.peek()).toEqual({ name: 'failed', code: 'full' });
    store.isFull = false;
    await shelf.read();
    expect(listOf(shelf)).toEqual(['first', 'second']);
  });
});

describe('taking a session', () => {
  it('gives it whole', async () => {
    expect(await shelf.take('first')).toBe(FIRST);
  });

  it('is news where it is gone, and the list shows so', async () => {
    await shelf.read();
    store.records.delete('first');
    expect(await shelf.take('first')).toBeNull();
    expect(shelf.news.peek()).toEqual({ name: 'gone' });
    expect(listOf(shelf)).toEqual(['second']);
  });

  it('is news where the store fails', async () => {
    store.isFull = true;
    expect(await shelf.take('first')).toBeNull();
    expect(shelf.news.peek()).toEqual({ name: 'failed', code: 'full' });
  });

  it('hands out nothing once the screen is left', async () => {
    const taking = shelf.take('first');
    shelf.leave();
    expect(await taking).toBeNull();
    expect(shelf.news.peek()).toBeNull();
  });
});

describe('bringing sessions in', () => {
  it('keeps what can be read, and says of each other file why not', async () => {
    await shelf.bringIn([
      fileOf('new.json', recordToJson(recordWith({ id: 'third' }))),
      fileOf('known.json', recordToJson(FIRST)),
      fileOf('prose.json', 'Dear diary'),
    ]);
    expect(listOf(shelf)).toEqual(['first', 'second', 'third']);
    expect(shelf.news.peek()).toEqual({
      name: 'brought-in',
      sessions: 1,
      exercises: 0,
      failures: [
        { file: 'known.json', failure: 'already-kept' },
        { file: 'prose.json', failure: 'not-json' },
      ],
    });
  });

  it('says so where there is no room', async () => {
    store.isFull = true;
    await shelf.bringIn([fileOf('new.json', recordToJson(recordWith({ id: 'third' })))]);
    expect(shelf.news.peek()).toMatchObject({ failures: [{ file: 'new.json', failure: 'full' }] });
  });
});

describe('past exercises on the shelf', () => {
  const keysOf = (): readonly string[] => {
    const state = shelf.state.peek();
    return state.name === 'read' ? state.exercises.map(({ key }) => key) : [state.name];
  };

  it('are brought in beside sessions; those that are there stay as they are', async () => {
    exercises.stored.set(LOOKS.id, LOOKS);
    await shelf.bringIn([
      fileOf('exercises.json', exercisesToJson([LOOKS, PAST_SCENES])),
      fileOf('session.json', recordToJson(recordWith({ id: 'third' }))),
      fileOf('again.json', exercisesToJson([LOOKS])),
    ]);
    expect(shelf.news.peek()).toEqual({
      name: 'brought-in',
      sessions: 1,
      exercises: 1,
      failures: [{ file: 'again.json', failure: 'already-kept' }],
    });
    expect(keysOf()).toEqual([LOOKS.id, PAST_SCENES.id]);
  });

  it('lose nothing to a file that is damaged or of another kind', async () => {
    exercises.stored.set(LOOKS.id, LOOKS);
    const damaged = exercisesToJson([PAST_SCENES]).replace('open-door', 'the-moon');
    await shelf.bringIn([fileOf('damaged.json', damaged), fileOf('other.json', '{"schema":"diary"}')]);
    expect(shelf.news.peek()).toMatchObject({
      failures: [
        { file: 'damaged.json', failure: 'damaged' },
        { file: 'other.json', failure: 'foreign' },
      ],
    });
    expect(keysOf()).toEqual([LOOKS.id]);
  });

  it('are deleted one by one, also what cannot be read, and all at once', async () => {
    exercises.stored.set('broken', null).set(LOOKS.id, LOOKS).set(PAST_SCENES.id, PAST_SCENES);
    await shelf.removeExercise('broken');
    expect(keysOf()).toEqual([LOOKS.id, PAST_SCENES.id]);
    await shelf.removeAllExercises();
    expect(keysOf()).toEqual([]);
    expect(listOf(shelf)).toEqual(['first', 'second']);
  });
});
