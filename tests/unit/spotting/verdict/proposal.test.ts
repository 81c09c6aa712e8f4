import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/spotting/evidence/movement-finder.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';
import { TOLD_SHARE } from '../../../../src/spotting/rate/told-share.ts';
import { VERDICT } from '../../../../src/spotting/verdict/layout.ts';
import { proposalOf, type Proposal } from '../../../../src/spotting/verdict/proposal.ts';
import { VerdictRing } from '../../../../src/spotting/verdict/verdict-ring.ts';
import { planned, verdicts, type Plan } from '../verdicts.fixture.ts';

const FOUND: Candidate = {
  apexMs: 36 * GRID_STEP_MS,
  lengthMs: 360,
  belief: 2,
  evidence: new Float32Array(0),
  template: 5,
};
/** Half of the findings of belief 3 are real. */
const WORTH = { slope: 1, offset: -3 };

/** Of a candidate at 1200 ms, when the verdicts reach 240 ms further. */
function proposed(candidate: Partial<Candidate>, events: readonly Plan[]): Proposal | null {
  const ring = new VerdictRing();
  for (const { timeMs, verdict } of verdicts({ untilMs: 1440, events })) ring.push(timeMs, verdict);
  return proposalOf(ring, { ...FOUND, ...candidate }, WORTH);
}

function extentOf(proposal: Proposal | null): readonly [onsetMs: number, offsetMs: number] {
  return [proposal?.onsetMs ?? NaN, proposal?.offsetMs ?? NaN];
}

describe('a proposal', () => {
  it('has the apex and the likeness that the filters found', () => {
    expect(proposed({}, [])).toMatchObject({ apexMs: FOUND.apexMs, template: FOUND.template });
  });

  it('begins and ends where the classifier saw it', () => {
    const [onsetMs, offsetMs] = extentOf(proposed({}, [planned(1090, 240, 0.46)]));
    expect(Math.abs(onsetMs - 1090)).toBeLessThan(5);
    expect(Math.abs(offsetMs - 1330)).toBeLessThan(5);
  });

  it('is as long as the filter that found it where the classifier saw neither end', () => {
    expect(extentOf(proposed({}, []))).toEqual([1020, 1380]);
    expect(extentOf(proposed({ lengthMs: 300 }, []))).toEqual([1050, 1350]);
  });

  it('takes one end from the classifier and the other from the filter', () => {
    const lateEnd: Plan = { ...planned(1090, 240, 0.46), offsetMs: 1700 };
    const [onsetMs, offsetMs] = extentOf(proposed({}, [lateEnd]));
    expect(Math.abs(onsetMs - 1090)).toBeLessThan(5);
    expect(offsetMs).toBe(1380);
  });

  it('does not believe ends that make it too short for a movement, or too long for a brief one', () => {
    const tooShort: Plan = { ...planned(1160, 80), apexMs: 1200 };
    const tooLong: Plan = { ...planned(800, 600), apexMs: 1200 };
    for (const plan of [tooShort, tooLong]) expect(extentOf(proposed({}, [plan]))).toEqual([1020, 1380]);
  });

  it('is as likely as its belief is worth among what is told, whatever the classifier says', () => {
    const likely = (belief: number, events: readonly Plan[] = []): number =>
      proposed({ belief }, events)?.confidence ?? NaN;
    expect(likely(3 + Math.log(TOLD_SHARE))).toBeCloseTo(0.5, 12);
    expect(likely(3 + Math.log(9 * TOLD_SHARE))).toBeCloseTo(0.9, 12);
    const beliefs = [-4, 0, 2, 5, 12];
    const all = beliefs.map((belief) => likely(belief));
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    for (const one of all) expect(one > 0 && one < 1).toBe(true);
    expect(beliefs.map((belief) => likely(belief, [planned(1080, 240, 0.5)]))).toEqual(all);
  });

  it('is none when its apex is older than the first verdict', () => {
    const ring = new VerdictRing();
    const stream = verdicts({ untilMs: 1440, events: [] }).filter(({ timeMs }) => timeMs > 1240);
    for (const { timeMs, verdict } of stream) ring.push(timeMs, verdict);
    expect(proposalOf(ring, FOUND, WORTH)).toBeNull();
    expect(ring.value(ring.begin, VERDICT.apex)).toBe(0);
  });
});
