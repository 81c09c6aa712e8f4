import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/spotting/filter/movement-finder.ts';
import { JointProposals } from '../../../src/spotting/joint-proposals.ts';
import type { Proposal } from '../../../src/spotting/proposal.ts';
import { VerdictRing } from '../../../src/spotting/verdict-ring.ts';
import { planned, verdicts } from './verdicts.fixture.ts';

const APEX_MS = 1150;

/** All that is proposed while one movement passes, of which the classifier is so sure; the filters answer at 1.4 s. */
function proposed(clarity: number, score: number | null): Proposal[] {
  const source = new JointProposals();
  const ring = new VerdictRing();
  const events = [{ ...planned(1000, 300, 0.5), clarity }];
  const found: Candidate | null =
    score === null ? null : { apexMs: APEX_MS, lengthMs: 340, score, template: 2 };
  let isAnswered = false;
  return verdicts({ untilMs: 2500, events }).flatMap(({ timeMs, verdict }) => {
    ring.push(timeMs, verdict);
    const candidate = !isAnswered && timeMs >= 1400 ? found : null;
    if (candidate !== null) isAnswered = true;
    const proposal = source.propose(ring, candidate);
    return proposal === null ? [] : [proposal];
  });
}

describe('JointProposals', () => {
  it('proposes what the classifier alone is sure of', () => {
    const [only, ...others] = proposed(1, null);
    expect(others).toEqual([]);
    expect(only.confidence).toBeGreaterThan(0.9);
    expect(Math.abs(only.apexMs - APEX_MS)).toBeLessThan(20);
  });

  it('proposes what the filters alone have found', () => {
    const [only, ...others] = proposed(0, 0.5);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      apexMs: APEX_MS,
      template: 2,
      onsetMs: APEX_MS - 170,
      offsetMs: APEX_MS + 170,
    });
    expect(only.confidence).toBeGreaterThan(0.8);
  });

  it('is surer of what both bear out', () => {
    const confidence = (clarity: number): number =>
      Math.max(...proposed(clarity, 0.35).map((proposal) => proposal.confidence));
    expect(confidence(0.4)).toBeGreaterThan(confidence(0) + 0.1);
  });

  it('asks more of the classifier alone than a doubt', () => {
    expect(Math.max(...proposed(0.45, null).map(({ confidence }) => confidence))).toBeLessThan(0.4);
  });
});
