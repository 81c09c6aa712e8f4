import { describe, expect, it } from 'vitest';
import { FAST_CAMERA, type SpeedParts } from '../../../../bench/speed/parts.ts';
import { targetsOf, targetsTable, type Target } from '../../../../bench/speed/targets.ts';
import { runWith } from '../../benchmark/result.fixture.ts';
import { ALL_PARTS, ENDURANCE, NO_PARTS } from './parts.fixture.ts';

function targetOf(parts: SpeedParts, what: string): Target {
  const target = targetsOf(parts).find((each) => each.what.includes(what));
  if (!target) throw new Error(`There is no target for ${what}.`);
  return target;
}

describe('the targets', () => {
  it('are those of the parts that were asked for', () => {
    expect(targetsOf(NO_PARTS)).toEqual([]);
    expect(targetsOf({ ...NO_PARTS, film: ALL_PARTS.film })).toHaveLength(1);
  });

  it('are reached up to the limit itself', () => {
    expect(targetOf(ALL_PARTS, 'sotto-wasm over landmarker-alone')).toMatchObject({
      measured: '1.20 (1.20 to 1.20)',
      toReach: '<= 1.20',
      reached: true,
    });
    expect(targetOf(ALL_PARTS, 'sotto-wasm over human (')).toMatchObject({ reached: false });
    expect(targetOf(ALL_PARTS, 'script')).toMatchObject({ toReach: '<= 1 ms', reached: true });
    expect(targetOf(ALL_PARTS, 'first load')).toMatchObject({ measured: '600 KB', reached: false });
  });

  it('say of a peer that took no part that it was not measured', () => {
    const target = targetOf(ALL_PARTS, 'official-bundle-direct');
    expect(target).toMatchObject({ measured: 'not measured', reached: null });
    expect(targetsTable(ALL_PARTS)).toContain('| not measured | <= 0.65 |  |');
  });

  it('take drops from the main camera and the rate from the fast one', () => {
    expect(targetOf(ALL_PARTS, 'dropped')).toMatchObject({ measured: '0 of 900', reached: true });
    const slow = ALL_PARTS.cameras.map((camera) =>
      camera.wish === FAST_CAMERA
        ? { ...camera, result: { ...camera.result, runs: [runWith({ framesPerSecond: 49.9 })] } }
        : camera,
    );
    expect(targetOf({ ...ALL_PARTS, cameras: slow }, 'of 60 a second')).toMatchObject({
      measured: '49.9',
      reached: false,
    });
  });

  it('judge the slowest twentieth of what passes until a cue or a report', () => {
    expect(targetOf(ALL_PARTS, 'its report')).toMatchObject({ measured: '300 / 351 ms', reached: false });
    const { film } = ALL_PARTS;
    const blind = { ...ALL_PARTS, film: film && { ...film, film: { ...film.film, latenciesMs: [] } } };
    expect(targetOf(blind, 'its report')).toMatchObject({
      measured: 'no planted movement was found',
      reached: false,
    });
  });

  it('let a heap breathe, but nothing grow', () => {
    const steady = targetOf({ ...NO_PARTS, endurance: ENDURANCE }, 'growth');
    expect(steady).toMatchObject({ measured: '0.5, 0.0, 0.0 MiB, 0', reached: true });
    const leaking = { ...ENDURANCE, last: { ...ENDURANCE.last, tensors: 11 } };
    expect(targetOf({ ...NO_PARTS, endurance: leaking }, 'growth').reached).toBe(false);
  });
});
