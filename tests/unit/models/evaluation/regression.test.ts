import { describe, expect, it } from 'vitest';
import {
  complaintsOf,
  expectedAccuracy,
  MARGIN,
  measureAccuracy,
  RENEWAL,
  type AccuracyFigures,
} from '../../../fixtures/accuracy-sessions.ts';

describe('filters, network and spotter of this checkout', () => {
  it('finds what it found, with no more false findings', async () => {
    const complaints = complaintsOf(await measureAccuracy(), await expectedAccuracy());
    expect(complaints, complaints.join(' ')).toEqual([]);
  });
});

describe('a comparison with the figures that are kept', () => {
  const kept: AccuracyFigures = {
    model: 'a',
    events: 65,
    minutes: 4,
    f1: 0.6,
    nearF1: 0.7,
    falseAMinute: 1,
  };

  it('lets small losses pass', () => {
    const almost = { ...kept, f1: 0.6 - MARGIN.f1 + 0.001, falseAMinute: 1 + MARGIN.falseAMinute };
    expect(complaintsOf(almost, kept)).toEqual([]);
    expect(complaintsOf({ ...kept, f1: 0.9, nearF1: 0.9, falseAMinute: 0 }, kept)).toEqual([]);
  });

  it.each([
    [{ f1: 0.54 }, 'f1 has fallen from 0.6 to 0.54.'],
    [{ nearF1: 0.6 }, 'nearF1 has fallen from 0.7 to 0.6.'],
    [{ falseAMinute: 1.6 }, 'False findings a minute have risen from 1 to 1.6.'],
    [{ model: 'b' }, 'The figures belong to model a, not to b.'],
    [{ events: 64 }, 'The generated sessions are others than those of the figures.'],
  ])('names what is worse, and how to renew the figures: %o', (worse, sentence) => {
    const complaints = complaintsOf({ ...kept, ...worse }, kept);
    expect(complaints).toEqual([sentence, expect.stringContaining(RENEWAL)]);
  });
});
