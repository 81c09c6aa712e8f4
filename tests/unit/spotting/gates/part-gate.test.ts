import { describe, expect, it } from 'vitest';
import { NUISANCES, type Nuisance } from '../../../../src/contracts/movement.ts';
import { VERDICT, VERDICT_SIZE } from '../../../../src/spotting/verdict/layout.ts';
import { PartGate } from '../../../../src/spotting/gates/part-gate.ts';

function verdict(nuisance: Nuisance, probability: number): Float32Array {
  const out = new Float32Array(VERDICT_SIZE);
  out[VERDICT.nuisance + NUISANCES.indexOf(nuisance)] = probability;
  return out;
}

describe('PartGate', () => {
  it.each(['blink', 'speech'] as const)('closes for %s above 0.6 and opens only under 0.35', (nuisance) => {
    const gate = new PartGate();
    const states = [0.5, 0.59, 0.61, 0.5, 0.36, 0.34, 0.5, 0.9].map((probability) => {
      gate.push(verdict(nuisance, probability));
      return nuisance === 'blink' ? gate.blinking : gate.speaking;
    });
    expect(states).toEqual([false, false, true, true, true, false, false, true]);
  });

  it('keeps the two apart, and minds no other head', () => {
    const gate = new PartGate();
    gate.push(verdict('blink', 1));
    expect([gate.blinking, gate.speaking]).toEqual([true, false]);
    gate.push(verdict('speech', 1));
    expect([gate.blinking, gate.speaking]).toEqual([false, true]);
    const others = new Float32Array(VERDICT_SIZE).fill(1);
    for (const nuisance of ['blink', 'speech'] as const) {
      others[VERDICT.nuisance + NUISANCES.indexOf(nuisance)] = 0;
    }
    gate.push(others);
    expect([gate.blinking, gate.speaking]).toEqual([false, false]);
  });

  it('opens at a reset', () => {
    const gate = new PartGate();
    gate.push(new Float32Array(VERDICT_SIZE).fill(1));
    gate.reset();
    expect([gate.blinking, gate.speaking]).toEqual([false, false]);
    gate.push(verdict('blink', 0.5));
    expect(gate.blinking).toBe(false);
  });
});
