import { describe, expect, it } from 'vitest';
import { StageClock } from '../../../../workers/perception/stage-clock.ts';

/** A clock of which the test is the hand. */
class HeldClock extends StageClock {
  timeMs = 0;

  override now(): number {
    return this.timeMs;
  }

  spend(ms: number): void {
    const startMs = this.now();
    this.timeMs += ms;
    this.lap('landmarks', startMs);
  }
}

describe('StageClock', () => {
  it('gives percentiles of what each stage took, in milliseconds', () => {
    const clock = new HeldClock();
    for (let ms = 100; ms >= 1; ms--) clock.spend(ms);
    const { landmarks } = clock.summary();
    expect(landmarks?.p50).toBeCloseTo(50.5, -0.5);
    expect(landmarks?.p95).toBeCloseTo(95.5, -0.5);
    expect(landmarks?.p99).toBeCloseTo(99.5, -0.5);
  });

  it('sorts by size, not by spelling', () => {
    const clock = new HeldClock();
    for (const ms of [9, 10, 100]) clock.spend(ms);
    expect(clock.summary().landmarks?.p50).toBe(10);
  });

  it('gives the present time, so that laps can follow each other', () => {
    const clock = new HeldClock();
    clock.timeMs = 70;
    const mid = clock.lap('patches', 50);
    expect(mid).toBe(70);
    clock.timeMs = 75;
    clock.lap('features', mid);
    const { patches, features } = clock.summary();
    expect([patches?.p50, features?.p50]).toEqual([20, 5]);
  });

  it('leaves out stages that never ran, and all of them after a reset', () => {
    const clock = new HeldClock();
    expect(clock.summary()).toEqual({});
    clock.spend(5);
    expect(Object.keys(clock.summary())).toEqual(['landmarks']);
    clock.reset();
    expect(clock.summary()).toEqual({});
  });

  it('remembers the latest frames only: an hour ago does not count', () => {
    const clock = new HeldClock();
    for (let i = 0; i < 20_000; i++) clock.spend(50);
    for (let i = 0; i < 6000; i++) clock.spend(2);
    expect(clock.summary().landmarks).toMatchObject({ p50: 2, p95: 2, p99: 2, max: 2 });
  });

  it('goes by a real clock when left alone', () => {
    const clock = new StageClock();
    const startMs = clock.now();
    expect(clock.lap('decode', startMs)).toBeGreaterThanOrEqual(startMs);
    expect(clock.summary().decode?.p50).toBeLessThan(50);
  });
});
