import { describe, expect, it } from 'vitest';
import {
  complaintsOf,
  expectedAccuracy,
  MARGIN,
  measureAccuracy,
  RENEWAL,
  type AccuracyFigures,
} from '../../../fixtures/accuracy-film.ts';

describe('filters, network and spotter of this checkout', () => {
  it('find what they found of movements laid over recorded film, and not much else more', async () => {
    const complaints = complaintsOf(await measureAccuracy(), await expectedAccuracy());
    expect(complaints, complaints.join(' ')).toEqual([]);
  });
});

describe('a comparison with the figures that are kept', () => {
  const kept: AccuracyFigures = {
    network: 'a',
    detector: 'b',
    footage: 'c',
    events: 65,
    minutes: 4,
    f1: 0.6,
    nearF1: 0.7,
    otherAMinute: 1,
  };

  it('lets small losses pass', () => {
    const almost = { ...kept, f1: 0.6 - MARGIN.f1 + 0.001, otherAMinute: 1 + MARGIN.otherAMinute };
    expect(complaintsOf(almost, kept)).toEqual([]);
    expect(complaintsOf({ ...kept, f1: 0.9, nearF1: 0.9, otherAMinute: 0 }, kept)).toEqual([]);
  });

  it.each([
    [{ f1: 0.54 }, 'f1 has fallen from 0.6 to 0.54.'],
    [{ nearF1: 0.6 }, 'nearF1 has fallen from 0.7 to 0.6.'],
    [{ otherAMinute: 1.6 }, 'Other findings a minute have risen from 1 to 1.6.'],
    [{ network: 'd' }, 'The figures belong to network a, not to d.'],
    [{ detector: 'd' }, 'The figures belong to detector b, not to d.'],
    [{ footage: 'd' }, 'The figures belong to footage c, not to d.'],
    [{ events: 64 }, 'Other movements are laid over the film than those of the figures.'],
  ])('names what is worse, and how to renew the figures: %o', (worse, sentence) => {
    const complaints = complaintsOf({ ...kept, ...worse }, kept);
    expect(complaints).toEqual([sentence, expect.stringContaining(RENEWAL)]);
  });
});
