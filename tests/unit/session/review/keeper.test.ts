import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keeper } from '../../../../src/session/review/keeper.ts';
import { recordWith } from '../../record/session-record.fixture.ts';
import { FakeStore } from '../kept/fake-store.fixture.ts';

const FIRST = recordWith({ id: 'a', scenario: 'as it was' });
const RATED = recordWith({ id: 'a', scenario: 'rated' });

let store: FakeStore;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  store = new FakeStore();
});
afterEach(() => void vi.restoreAllMocks());

describe('keeping a session', () => {
  it('stores nothing that was not asked for, however often it is rated', async () => {
    await new Keeper(store, false).follow(RATED);
    expect(store.records.size).toBe(0);
  });

  it('keeps the rating that was given while it was being written', async () => {
    const keeper = new Keeper(store, false);
    void keeper.keep(FIRST);
    await keeper.follow(RATED);
    expect(store.records.get('a')).toBe(RATED);
    expect(keeper.state.peek()).toBe('kept');
  });

  it('does not bring back by a rating what was deleted in another tab', async () => {
    const keeper = new Keeper(store, true);
    await keeper.follow(RATED);
    expect(store.records.size).toBe(0);
    expect(keeper.state.peek()).toBe('not-kept');
  });

  it('says so when it is no longer there', async () => {
    const keeper = new Keeper(store, true);
    await keeper.look('a');
    expect(keeper.state.peek()).toBe('not-kept');
  });

  it('can be tried again when there was no room', async () => {
    const keeper = new Keeper(store, false);
    store.isFull = true;
    await keeper.keep(FIRST);
    expect(keeper.state.peek()).toBe('failed');
    store.isFull = false;
    await keeper.keep(FIRST);
    expect(keeper.state.peek()).toBe('kept');
  });

  it('twice is one session, kept once', async () => {
    const keeper = new Keeper(store, false);
    await Promise.all([keeper.keep(FIRST), keeper.keep(RATED)]);
    expect([...store.records.values()]).toEqual([RATED]);
    expect(keeper.state.peek()).toBe('kept');
  });
});
