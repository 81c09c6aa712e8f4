import { describe, expect, it } from 'vitest';
import { movementLatency } from '../../../src/benchmark/run/latency.ts';
import { laidOver } from '../../../src/synthetic/planted/lay-over.ts';
import { AMPLITUDES, DURATIONS_MS, planPulses } from '../../../src/synthetic/planted/pulses.ts';
import { curveOf } from '../../../src/benchmark/run/sensitivity-curve.ts';
import { buildTrace } from '../../../src/synthetic/built-in-trace.ts';
import { PATCH_STRIDE } from '../../../src/contracts/observation.ts';
import { PATCHES, PATCH_COUNT } from '../../../src/measure/regions.ts';
import { MOMENT } from '../session/moment.fixture.ts';
import { frameOf } from '../benchmark/frames.fixture.ts';

const plan = planPulses(1);

describe('the planted movements', () => {
  it('are every amplitude with every duration, once for each kind', () => {
    expect(plan.pulses).toHaveLength(AMPLITUDES.length * DURATIONS_MS.length * 3);
    const cells = new Set(plan.pulses.map(({ amplitude, durationMs }) => `${amplitude} ${durationMs}`));
    expect(cells.size).toBe(AMPLITUDES.length * DURATIONS_MS.length);
    expect(planPulses(1, [0.03], [200], 4).pulses).toHaveLength(12);
  });

  it('leave a second between each other, and ten to begin with', () => {
    expect(plan.pulses[0]!.onsetMs).toBeGreaterThanOrEqual(10_000);
    plan.pulses.slice(1).forEach(({ onsetMs }, k) => {
      expect(onsetMs - plan.pulses[k]!.offsetMs).toBeGreaterThan(1000);
    });
    expect(plan.lengthMs).toBeGreaterThan(plan.pulses[plan.pulses.length - 1]!.offsetMs + 1000);
  });

  it('are the same for the same seed and in another order for another', () => {
    expect(planPulses(1)).toEqual(plan);
    expect(planPulses(2).pulses.map(({ amplitude }) => amplitude)).not.toEqual(
      plan.pulses.map(({ amplitude }) => amplitude),
    );
  });
});

describe('a trace with movements laid over it', () => {
  const recorded = buildTrace(5);
  const short = planPulses(1, [0.04], [300]);
  const out = laidOver(recorded, short);

  it('plays to and fro for as long as the movements last, in its own rhythm', () => {
    const { timesMs } = out;
    expect(timesMs[timesMs.length - 1]).toBeGreaterThan(short.lengthMs - 100);
    for (let k = 1; k < timesMs.length; k++) expect(timesMs[k]! - timesMs[k - 1]!).toBeCloseTo(1000 / 30, 3);
  });

  it('goes beyond the end of a recording that is shorter', () => {
    const brief = planPulses(1, [0.04], DURATIONS_MS, 3);
    expect(brief.lengthMs).toBeGreaterThan(61_000);
    expect(laidOver(recorded, brief).timesMs.length).toBeGreaterThan(recorded.timesMs.length);
  });

  it('moves the skin by the amplitude at the apex, and not at rest', () => {
    const stride = PATCH_COUNT * PATCH_STRIDE;
    const frameAt = (timeMs: number): number => out.timesMs.findIndex((at) => at >= timeMs);
    const added = (frame: number): number =>
      PATCHES.reduce((most, _, patch) => {
        const at = frame * stride + patch * PATCH_STRIDE;
        const dx = out.patches[at]! - recorded.patches[at]!;
        const dy = out.patches[at + 1]! - recorded.patches[at + 1]!;
        return Math.max(most, Math.hypot(dx, dy));
      }, 0);
    const first = short.pulses[0]!;
    const apexMs = first.onsetMs + 0.45 * first.durationMs;
    expect(added(frameAt(apexMs))).toBeGreaterThan(0.5 * 0.04);
    expect(added(frameAt(apexMs))).toBeLessThan(1.1 * 0.04);
    expect(added(frameAt(first.onsetMs - 200))).toBe(0);
    expect(added(frameAt(first.offsetMs + 200))).toBe(0);
  });

  it('leaves the recording as it was', () => {
    expect(recorded.patches).toEqual(buildTrace(5).patches);
  });
});

describe('a sensitivity curve', () => {
  const momentIn = ({ onsetMs, offsetMs }: { readonly onsetMs: number; readonly offsetMs: number }) => ({
    onsetMs: onsetMs + 10,
    apexMs: onsetMs + 30,
    offsetMs,
  });
  const seen = { face: 'seen', framesPerSecond: 30, judgedShare: 1, parts: {} } as const;

  it('counts each planted movement that a moment is about, once; what is found twice is found once too often', () => {
    const moments = plan.pulses.flatMap((pulse, k) => (k < 10 ? [pulse, momentIn(pulse)] : []));
    const { cells, others } = curveOf(plan.pulses, { ...seen, moments });
    expect(cells.reduce((sum, { found }) => sum + found, 0)).toBe(10);
    expect(cells.reduce((sum, { planted }) => sum + planted, 0)).toBe(plan.pulses.length);
    expect(others).toBe(10);
  });

  it('leaves out what was planted where nothing could be judged, even partly', () => {
    const first = plan.pulses[0]!;
    const second = plan.pulses[1]!;
    const unjudged = [{ fromMs: first.onsetMs - 500, toMs: second.onsetMs + 1 }];
    const parts = { brows: { unjudged }, mouth: { unjudged } };
    const { cells } = curveOf(plan.pulses, { ...seen, parts, moments: [momentIn(first)] });
    expect(cells.reduce((sum, { planted }) => sum + planted, 0)).toBe(plan.pulses.length - 2);
    expect(cells.reduce((sum, { found }) => sum + found, 0)).toBe(0);
  });

  it('leaves in what was planted where another part of the face could not be judged', () => {
    const unjudged = [{ fromMs: 0, toMs: plan.lengthMs }];
    const { cells } = curveOf(plan.pulses, { ...seen, parts: { mouth: { unjudged } }, moments: [] });
    const inBrows = plan.pulses.filter(({ movements }) => movements[0]!.name !== 'lip-corner-up');
    expect(cells.reduce((sum, { planted }) => sum + planted, 0)).toBe(inBrows.length);
  });

  it('tells moments that are about nothing planted', () => {
    expect(
      curveOf(plan.pulses, { ...seen, moments: [momentIn({ onsetMs: 3000, offsetMs: 3300 })] }).others,
    ).toBe(1);
  });
});

describe('from the end of a movement to its cue', () => {
  const pulses = planPulses(1, [0.04], [300]).pulses;
  const frames = [frameOf({ atMs: 0 }), frameOf({ atMs: 33, arrivalMs: 9 })];
  const beganMs = frames[0]!.takenMs - frames[0]!.captureMs;
  const times = (onsetMs: number) => ({ onsetMs, apexMs: onsetMs + 100, offsetMs: onsetMs + 300 });
  const cueFor = (pulse: number, lateMs: number) => ({
    moment: { ...MOMENT, ...times(pulses[pulse]!.onsetMs) },
    paintedMs: beganMs + pulses[pulse]!.offsetMs + lateMs,
  });

  it('counts from the planted end, by the quickest frame', () => {
    const { planted, found, endToCueMs } = movementLatency(pulses, [cueFor(0, 250), cueFor(2, 300)], frames);
    expect([planted, found]).toEqual([pulses.length, 2]);
    expect(endToCueMs?.p50).toBeCloseTo(250, 3);
    expect(endToCueMs?.max).toBeCloseTo(300, 3);
  });

  it('takes the first cue of a movement and no stray ones', () => {
    const stray = { moment: { ...MOMENT, ...times(10) }, paintedMs: 0 };
    const { found, endToCueMs } = movementLatency(pulses, [stray, cueFor(0, 250), cueFor(0, 900)], frames);
    expect([found, endToCueMs?.count]).toEqual([1, 1]);
  });

  it('says so when none was found', () => {
    expect(movementLatency(pulses, [], frames).endToCueMs).toBeNull();
  });
});
