import { describe, expect, it } from 'vitest';
import { Presentation, type Picture } from '../../../../src/exercise/eye/presentation.ts';
import type { Shown } from '../../../../src/exercise/eye/shown-frames.ts';
import type { Trial } from '../../../../src/exercise/eye/trial.ts';
import { frameTimes, type Display } from '../frames.fixture.ts';

const HZ_60: Display = { frameMs: 1000 / 60 };

function trialOf(lengthMs: number): Trial {
  return {
    asked: 'length',
    view: { face: 0, yawDeg: 0, pitchDeg: 0, light: 'left' },
    movement: { name: 'brow-down', side: 'both', size: 0.03, lengthMs },
    leadMs: 700,
    tailMs: lengthMs + 450,
    distractors: [],
  };
}

interface Run {
  readonly shown: Shown;
  readonly frames: number;
  readonly levels: readonly number[];
  readonly beganAt: number;
}

/** @param drawMs how long the drawing of each frame takes */
function run(trial: Trial, display: Display, drawMs: (frame: number) => number = () => 4): Run {
  const presentation = new Presentation(trial, display.frameMs);
  const pictures: Picture[] = [];
  let frame = 0;
  for (const atMs of frameTimes(display)) {
    pictures.push(presentation.frame(atMs));
    presentation.drawn(atMs + drawMs(frame++));
    if (presentation.isOver) break;
  }
  const levels = pictures.map(({ state }) => state.movements[0]?.level ?? 0);
  return {
    shown: presentation.shown,
    frames: presentation.frames,
    levels: levels.filter((level) => level > 0),
    beganAt: levels.findIndex((level) => level > 0),
  };
}

/** Frames at which the movement of this trial stands on a display that misses none. */
const BEGINS = run(trialOf(100), HZ_60).beganAt;

const stallAt =
  (...frames: readonly number[]) =>
  (frame: number): number =>
    frames.includes(frame) ? 2 : 1;

describe('a trial on the display', () => {
  it.each([
    [500, 60, 30],
    [100, 60, 6],
    [40, 60, 2],
    [10, 60, 1],
    [100, 120, 12],
    [8, 120, 1],
    [100, 50, 5],
  ])('of %i ms at %i Hz stands for %i displayed frames', (lengthMs, hz, frames) => {
    const { shown, levels } = run(trialOf(lengthMs), { frameMs: 1000 / hz });
    expect(shown).toEqual({ kind: 'shown', frames });
    expect(levels).toHaveLength(frames);
  });

  it('reaches its size however short it is', () => {
    for (const lengthMs of [10, 40, 100, 500])
      expect(Math.max(...run(trialOf(lengthMs), HZ_60).levels)).toBeCloseTo(0.03);
  });

  it('comes and goes as skin does: up to one height, a little faster than down', () => {
    const { levels } = run(trialOf(500), HZ_60);
    const top = levels.indexOf(Math.max(...levels));
    expect([...levels.slice(0, top)].sort((a, b) => a - b)).toEqual(levels.slice(0, top));
    expect([...levels.slice(top)].sort((a, b) => b - a)).toEqual(levels.slice(top));
    expect(top).toBeLessThan(levels.length / 2);
  });

  it('is missed when a frame of the movement stands for two', () => {
    for (let at = 0; at < 6; at++) {
      expect(run(trialOf(100), { ...HZ_60, stall: stallAt(BEGINS + at) }).shown.kind).toBe('missed');
    }
  });

  it('is missed when a frame just before or after it does', () => {
    for (const at of [BEGINS - 3, BEGINS - 1, BEGINS + 6, BEGINS + 8]) {
      expect(run(trialOf(100), { ...HZ_60, stall: stallAt(at) }).shown.kind).toBe('missed');
    }
  });

  it('counts when one frame is missed while the face has long been at rest', () => {
    expect(run(trialOf(100), { ...HZ_60, stall: stallAt(5) }).shown.kind).toBe('shown');
  });

  it('is missed when the page stands still for a while, wherever', () => {
    expect(run(trialOf(100), { ...HZ_60, stall: (frame) => (frame === 5 ? 12 : 1) }).shown.kind).toBe(
      'missed',
    );
  });

  it('is missed when a frame of the movement is drawn too late for the display', () => {
    const late = (frame: number): number => (frame === BEGINS + 2 ? 18 : 4);
    expect(run(trialOf(100), HZ_60, late).shown.kind).toBe('missed');
  });

  it('counts with the jitter that clocks of browsers have', () => {
    expect(run(trialOf(100), { ...HZ_60, jitterMs: 1 }).shown).toEqual({ kind: 'shown', frames: 6 });
  });

  it('is missed for as long as it is not over', () => {
    const presentation = new Presentation(trialOf(100), HZ_60.frameMs);
    presentation.frame(0);
    expect(presentation.shown.kind).toBe('missed');
  });

  it('judges a trial that shows nothing in the same way', () => {
    const nothing: Trial = { ...trialOf(250), asked: 'nothing', movement: null };
    expect(run(nothing, HZ_60)).toMatchObject({ shown: { kind: 'shown' }, levels: [] });
    expect(run(nothing, { ...HZ_60, stall: stallAt(BEGINS) }).shown.kind).toBe('missed');
  });
});
