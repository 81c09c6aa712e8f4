import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Review } from '../../../../src/session/review/review.ts';
import { Reviews } from '../../../../src/session/review/reviews.ts';
import { SettingsStore } from '../../../../src/settings/settings-store.ts';
import { MOMENT, recordWith } from '../../record/session-record.fixture.ts';
import { FakeStore } from '../kept/fake-store.fixture.ts';

/** Two moments, of which the first was rated in an earlier look. */
const RECORD = recordWith({
  moments: [
    { moment: MOMENT, clip: null, rating: 'no' },
    { moment: { ...MOMENT, onsetMs: 200_000, apexMs: 200_100, offsetMs: 200_200 }, clip: null, rating: null },
  ],
});

let settings: SettingsStore;
let store: FakeStore;

function reviewOf(record = RECORD, wasKept = false): Review {
  return new Review(record, wasKept, settings, store);
}

function factor(): number {
  return settings.current.peek().rateFactor;
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  settings = new SettingsStore();
  store = new FakeStore();
});
afterEach(() => void vi.restoreAllMocks());

describe('rating a moment', () => {
  it('changes how often this device may be wrong, at once', () => {
    const review = reviewOf();
    review.rate(1, 'no');
    expect(factor()).toBeCloseTo(2 ** -0.25, 6);
    expect(review.record.peek().moments[1]!.rating).toBe('no');
  });

  it('leaves no trace when it is changed', () => {
    const review = reviewOf();
    review.rate(1, 'no');
    review.rate(1, 'unsure');
    expect(factor()).toBe(1);
  });

  it('counts an answer from an earlier look no second time', () => {
    settings.change({ rateFactor: 0.5 });
    reviewOf().rate(1, 'yes');
    expect(factor()).toBeCloseTo(0.5 * 2 ** (1 / 16), 6);
  });

  it('happens when the person rates, never by looking', () => {
    const written = vi.spyOn(settings, 'change');
    const review = reviewOf();
    review.choose(1);
    expect(written).not.toHaveBeenCalled();
    review.rate(1, 'unsure');
    expect(written).not.toHaveBeenCalled();
  });

  it('is kept where the session is kept, the last answer last', async () => {
    const review = reviewOf();
    void review.keeper.keep(review.record.peek());
    review.rate(1, 'no');
    review.rate(1, 'yes');
    await review.keeper.look(RECORD.id);
    expect(store.records.get(RECORD.id)?.moments[1]!.rating).toBe('yes');
  });

  it('keeps nothing that was not asked for', async () => {
    const review = reviewOf();
    review.rate(1, 'yes');
    await review.keeper.look(RECORD.id);
    expect(store.records.size).toBe(0);
  });
});

describe('looking at a moment', () => {
  it('brings it into the stretch that is shown', () => {
    const review = reviewOf();
    review.window.value = { fromMs: 0, toMs: 50_000 };
    review.choose(1);
    expect(review.chosen.peek()).toBe(1);
    expect(review.window.peek()).toEqual({ fromMs: 175_100, toMs: 225_100 });
  });

  it('stays where it is beyond the first and the last', () => {
    const review = reviewOf();
    review.choose(-1);
    review.choose(2);
    expect(review.chosen.peek()).toBe(0);
  });
});

describe('a review that is open', () => {
  it('is the same one after its views were built anew', () => {
    const reviews = new Reviews();
    const review = reviews.of(RECORD, reviewOf);
    expect(reviews.of(RECORD, reviewOf)).toBe(review);
  });

  it('is not that of another session', () => {
    const reviews = new Reviews();
    const review = reviews.of(RECORD, reviewOf);
    const other = recordWith({ id: 'other' });
    expect(reviews.of(other, () => reviewOf(other)).opened).toBe(other);
    expect(reviews.of(RECORD, reviewOf)).toBe(review);
  });
});
