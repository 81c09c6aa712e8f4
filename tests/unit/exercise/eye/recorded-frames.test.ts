import { describe, expect, it } from 'vitest';
import { DisplayRate } from '../../../../src/exercise/eye/display-rate.ts';
import { Presentation } from '../../../../src/exercise/eye/presentation.ts';
import type { FrameTime } from '../../../../src/exercise/eye/shown-frames.ts';
import type { Trial } from '../../../../src/exercise/eye/trial.ts';
import { EyeSession } from '../../../../src/session/exercise/eye-session.ts';
import recorded from '../../../fixtures/frame-times.json' with { type: 'json' };

/**
 * Frames of the exercise's own page in Chromium at 1280 and 1920 pixels, with two cores and no graphics processor: when
 * each began, and how long the page's work in it took, in ms. `busy`: while two other programs kept both cores.
 */
const RECORDINGS: Readonly<Record<'idle' | 'busy', readonly FrameTime[]>> = {
  idle: framesOf(recorded.idle),
  busy: framesOf(recorded.busy),
};

function framesOf(rows: readonly (readonly number[])[]): readonly FrameTime[] {
  return rows.map(([beganMs, workMs]) => ({ beganMs: beganMs!, drawnMs: beganMs! + workMs! }));
}

const TRIAL: Trial = {
  asked: 'length',
  view: { face: 0, yawDeg: 0, pitchDeg: 0, light: 'left' },
  movement: { name: 'brow-down', side: 'both', size: 0.03, lengthMs: 100 },
  leadMs: 300,
  tailMs: 400,
  distractors: [],
};

interface Played {
  readonly isShown: boolean;
  /** From the movement's first frame to the first one without it. */
  readonly stoodMs: number;
  /** Each frame of the movement until the next began. */
  readonly intervalsMs: readonly number[];
}

/** One trial that begins with a frame of a recording. */
function play(frames: readonly FrameTime[], from: number, frameMs: number): Played | null {
  const presentation = new Presentation(TRIAL, frameMs);
  const moved: number[] = [];
  let endMs = Number.NaN;
  for (const { beganMs, drawnMs } of frames.slice(from)) {
    const level = presentation.frame(beganMs).state.movements[0]?.level ?? 0;
    presentation.drawn(drawnMs);
    if (level > 0) moved.push(beganMs);
    else if (moved.length > 0 && Number.isNaN(endMs)) endMs = beganMs;
    if (presentation.isOver) {
      const intervalsMs = moved.map((atMs, at) => (moved[at + 1] ?? endMs) - atMs);
      return { isShown: presentation.shown.kind === 'shown', stoodMs: endMs - moved[0]!, intervalsMs };
    }
  }
  return null;
}

function playAll(name: keyof typeof RECORDINGS): {
  readonly frameMs: number;
  readonly played: readonly Played[];
} {
  const frames = RECORDINGS[name];
  const rate = new DisplayRate();
  for (const { beganMs } of frames) rate.add(beganMs);
  const frameMs = rate.frameMs!;
  return { frameMs, played: frames.flatMap((_, from) => play(frames, from, frameMs) ?? []) };
}

describe.each(['idle', 'busy'] as const)('frames recorded on an %s machine', (name) => {
  const { frameMs, played } = playAll(name);

  it('tell the display’s rate, however many of them are missed', () => {
    expect(1000 / frameMs).toBeCloseTo(60, 0);
  });

  it('have what counts on the display for as long as it was meant to be, to half a frame', () => {
    const shown = played.filter(({ isShown }) => isShown);
    expect(shown.length).toBeGreaterThan(0);
    for (const { stoodMs, intervalsMs } of shown) {
      expect(intervalsMs).toHaveLength(6);
      expect(Math.abs(stoodMs - 6 * frameMs)).toBeLessThan(frameMs / 2);
      expect(Math.max(...intervalsMs)).toBeLessThan(1.5 * frameMs);
    }
  });

  it('let nothing count of which a frame stood for two', () => {
    const long = played.filter(({ intervalsMs }) => intervalsMs.some((ms) => ms > 1.5 * frameMs));
    for (const { isShown } of long) expect(isShown).toBe(false);
    expect(long.length > 0).toBe(name === 'busy');
  });
});

describe('the session, fed with them', () => {
  function phaseAfter(frames: readonly FrameTime[]): EyeSession {
    const session = new EyeSession({ seed: 3, faceCount: 24, lookCount: 14 });
    for (const { beganMs, drawnMs } of frames) {
      session.frame(beganMs);
      session.drawn(drawnMs);
      if (session.phase.peek().kind === 'asking') session.answer('nothing');
    }
    return session;
  }

  it('counts trial after trial on the idle machine', () => {
    expect(phaseAfter(RECORDINGS.idle).phase.peek()).toMatchObject({ stage: 'first', number: 6 });
  });

  it('counts none on the busy one, and says so in the end', () => {
    expect(phaseAfter([...RECORDINGS.busy, ...later(RECORDINGS.busy)]).phase.peek()).toMatchObject({
      kind: 'too-slow',
      misses: true,
    });
  });
});

/** The same once more, after it. */
function later(frames: readonly FrameTime[]): readonly FrameTime[] {
  const byMs = frames.at(-1)!.beganMs + 1000 / 60;
  return frames.map(({ beganMs, drawnMs }) => ({ beganMs: beganMs + byMs, drawnMs: drawnMs + byMs }));
}
