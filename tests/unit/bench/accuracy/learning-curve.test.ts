import { describe, expect, it } from 'vitest';
import { trainingSets } from '../../../../bench/accuracy/learning-curve.ts';

const everybody = Array.from({ length: 14 }, (_, k) => `person ${k}`);

describe('the sets of people to be trained on', () => {
  it('grow from two to everybody else, and never hold who is left out', () => {
    for (const person of everybody) {
      const sets = trainingSets(person, everybody);
      expect(sets.map((set) => set.length)).toEqual([2, 5, 10, 13]);
      for (const set of sets) expect(new Set(set).has(person)).toBe(false);
    }
  });

  it('hold the smaller sets, and are others for another person', () => {
    const [two, five, ten, all] = trainingSets('person 3', everybody);
    expect(five!.slice(0, 2)).toEqual(two);
    expect(ten!.slice(0, 5)).toEqual(five);
    expect([...all!].sort()).toEqual(everybody.filter((person) => person !== 'person 3').sort());
    const first = everybody.map((person) => trainingSets(person, everybody)[0]!.join());
    expect(new Set(first).size).toBeGreaterThan(7);
  });

  it('end with everybody where there are few', () => {
    expect(trainingSets('person 0', everybody.slice(0, 4)).map((set) => set.length)).toEqual([2, 3]);
  });
});
