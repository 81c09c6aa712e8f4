import { describe, expect, it } from 'vitest';
import { orderOfRound } from '../../../../bench/peers/rounds.ts';
import { toAndFro } from '../../../../bench/peers/to-and-fro.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];

describe('the order of a round', () => {
  it('holds everyone once', () => {
    expect([...orderOfRound(IDS, 1, 3)].sort()).toEqual(IDS);
    expect(orderOfRound([], 1, 0)).toEqual([]);
  });

  it('is the same for the same seed and differs between rounds', () => {
    expect(orderOfRound(IDS, 1, 3)).toEqual(orderOfRound(IDS, 1, 3));
    const orders = Array.from({ length: 20 }, (_, round) => orderOfRound(IDS, 1, round).join());
    expect(new Set(orders).size).toBeGreaterThan(10);
  });

  it('gives nobody a fixed place', () => {
    const firsts = Array.from({ length: 200 }, (_, round) => orderOfRound(IDS, 1, round)[0]);
    for (const id of IDS) expect(firsts.filter((first) => first === id).length).toBeGreaterThan(15);
  });
});

describe('a film to and fro', () => {
  it('turns at its ends without showing them twice', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((place) => toAndFro(place, 4))).toEqual([0, 1, 2, 3, 2, 1, 0, 1]);
  });

  it('may be a single picture', () => {
    expect(toAndFro(5, 1)).toBe(0);
  });
});
