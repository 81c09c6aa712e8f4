import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionRecord } from '../../../src/record/session-record.ts';
import { Keeper } from '../../../src/ui/screens/review/keeper.ts';
import { recordWith } from '../record/session-record.fixture.ts';

/** A storage in memory that answers late, as a database does, and may be full. */
class Shelf {
  readonly records = new Map<string, SessionRecord>();
  isFull = false;

  async keep(record: SessionRecord): Promise<void> {
    await this.#later();
    this.records.set(record.id, record);
  }

  async update(record: SessionRecord): Promise<boolean> {
    await this.#later();
    if (!this.records.has(record.id)) return false;
    this.records.set(record.id, record);
    return true;
  }

  async has(id: string): Promise<boolean> {
    await this.#later();
    return this.records.has(id);
  }

  async #later(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.isFull) throw new Error('full');
  }
}

const FIRST = recordWith({ id: 'a', scenario: 'as it was' });
const RATED = recordWith({ id: 'a', scenario: 'rated' });

let shelf: Shelf;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  shelf = new Shelf();
});
afterEach(() => void vi.restoreAllMocks());

describe('keeping a session', () => {
  it('stores nothing that was not asked for, however often it is rated', async () => {
    await new Keeper(shelf, false).follow(RATED);
    expect(shelf.records.size).toBe(0);
  });

  it('keeps the rating that was given while it was being written', async () => {
    const keeper = new Keeper(shelf, false);
    void keeper.keep(FIRST);
    await keeper.follow(RATED);
    expect(shelf.records.get('a')).toBe(RATED);
    expect(keeper.state.peek()).toBe('kept');
  });

  it('does not bring back by a rating what was deleted in another tab', async () => {
    const keeper = new Keeper(shelf, true);
    await keeper.follow(RATED);
    expect(shelf.records.size).toBe(0);
    expect(keeper.state.peek()).toBe('not-kept');
  });

  it('says so when it is no longer there', async () => {
    const keeper = new Keeper(shelf, true);
    await keeper.look('a');
    expect(keeper.state.peek()).toBe('not-kept');
  });

  it('can be tried again when there was no room', async () => {
    const keeper = new Keeper(shelf, false);
    shelf.isFull = true;
    await keeper.keep(FIRST);
    expect(keeper.state.peek()).toBe('failed');
    shelf.isFull = false;
    await keeper.keep(FIRST);
    expect(keeper.state.peek()).toBe('kept');
  });
});
