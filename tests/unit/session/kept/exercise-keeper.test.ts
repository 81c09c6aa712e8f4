import { describe, expect, it } from 'vitest';
import { ExerciseKeeper } from '../../../../src/session/kept/exercise-keeper.ts';
import { LOOKS } from '../../exercise/past/past.fixture.ts';
import { FakeExercises } from './fake-store.fixture.ts';

describe('the numbers of an exercise', () => {
  it('are stored when somebody says so, and not before', async () => {
    const store = new FakeExercises();
    const keeper = new ExerciseKeeper(store, LOOKS);
    await keeper.look();
    expect([keeper.state.peek(), store.stored.size]).toEqual(['not-kept', 0]);
    await keeper.keep();
    expect([keeper.state.peek(), store.stored.get(LOOKS.id)]).toEqual(['kept', LOOKS]);
  });

  it('can be kept anew once they were deleted elsewhere', async () => {
    const store = new FakeExercises();
    const keeper = new ExerciseKeeper(store, LOOKS);
    await keeper.keep();
    await store.removeAll();
    await keeper.look();
    expect(keeper.state.peek()).toBe('not-kept');
  });

  it('say so where there is no room, and can be tried again', async () => {
    const store = new FakeExercises();
    const keeper = new ExerciseKeeper(store, LOOKS);
    store.isFull = true;
    await keeper.keep();
    expect(keeper.state.peek()).toBe('failed');
    store.isFull = false;
    await keeper.keep();
    expect(keeper.state.peek()).toBe('kept');
  });
});
