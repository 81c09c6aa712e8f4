import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { UNSCORED_REASONS, type UnscoredReason, type UnscoredSpan } from '../../../src/contracts/moment.ts';
import { NUISANCES } from '../../../src/contracts/movement.ts';
import { BUILT_IN_TRACE_SEED, buildTrace } from '../../../src/synthetic/built-in-trace.ts';
import type { HeadPose } from '../../../src/synthetic/camera.ts';
import { TraceReader } from '../../../src/trace/trace-reader.ts';
import { Analyser } from '../../../src/spotting/analyser.ts';
import type { Question } from '../../../src/spotting/verdict/question.ts';
import { BLINK } from '../../../src/spotting/gates/silences.ts';
import { GRID_STEP_MS } from '../../../src/spotting/grid/grid.ts';
import {
  VERDICT,
  VERDICT_SIZE,
  LOOK_AHEAD_FRAMES,
  WINDOW_FRAMES,
} from '../../../src/spotting/verdict/layout.ts';
import { FEATURE_COUNT } from '../../../src/spotting/features/normalise.ts';
import { unionMs } from '../../../src/core/spans.ts';
import {
  SKIN_SHARE,
  analyse,
  observationsOf,
  ruleOfBrows,
  steady,
  type Pulse,
  type Scene,
} from './scene.fixture.ts';

const FRAME_MS = 1000 / 30;
/** From the first frame to the first judged one, the 45th on the grid. */
const SETTLING_MS = 44 * GRID_STEP_MS;
const pulseAt = (onsetMs: number, totalMs = 330, amplitude = 0.03): Pulse => ({
  onsetMs,
  totalMs,
  amplitude,
});

const scene = (more: Partial<Scene> = {}): Scene => ({ timesMs: steady(30, 0, 9000), ...more });

function spansOf(unscored: readonly UnscoredSpan[], reason: UnscoredReason): (readonly [number, number])[] {
  return unscored.filter((span) => span.reason === reason).map(({ fromMs, toMs }) => [fromMs, toMs] as const);
}

/** Windows are large: equal digests stand for equal windows. */
function digest(windows: readonly Float32Array[]): readonly string[] {
  return windows.map((window) => createHash('sha1').update(window).digest('hex'));
}

/** One span from and to about these times: a frame either way. */
function expectSpan(spans: readonly (readonly [number, number])[], fromMs: number, toMs: number): void {
  expect(spans).toHaveLength(1);
  expect(Math.abs(spans[0]![0] - fromMs)).toBeLessThanOrEqual(FRAME_MS + 1);
  expect(Math.abs(spans[0]![1] - toMs)).toBeLessThanOrEqual(FRAME_MS + 1);
}

describe('Analyser', () => {
  it('finds planted movements where they are, with the size of the skin movement', () => {
    const pulses = [pulseAt(2500), pulseAt(5200, 250, 0.02), pulseAt(8000, 350, 0.04)];
    const timesMs = steady(30, 0, 10_000);
    const { moments } = analyse(observationsOf(scene({ pulses, timesMs })));
    expect(moments).toHaveLength(pulses.length);
    moments.forEach((moment, i) => {
      const { onsetMs, totalMs, amplitude } = pulses[i]!;
      // The stand-in's onset is where the brows leave the noise, a little inside the pulse.
      expect(moment.onsetMs).toBeGreaterThan(onsetMs - GRID_STEP_MS);
      expect(moment.offsetMs).toBeLessThan(onsetMs + totalMs + GRID_STEP_MS);
      expect(Math.abs(moment.apexMs - (onsetMs + totalMs / 2))).toBeLessThan(2 * GRID_STEP_MS);
      expect(moment.amplitude).toBeGreaterThan(0.6 * SKIN_SHARE * amplitude);
      expect(moment.amplitude).toBeLessThan(1.15 * SKIN_SHARE * amplitude);
      expect(moment.movements[0]).toMatchObject({ name: 'outer-brow-up', side: 'both' });
    });
  });

  it('judges 20 frames a second that are 20 of 30, and never 15', () => {
    const share = (kept: (frame: number) => boolean): number => {
      const timesMs = steady(30, 0, 9000).filter((_, frame) => kept(frame));
      return analyse(observationsOf(scene({ timesMs }))).summary.scoredMs / 9000;
    };
    expect(share((frame) => frame % 3 !== 2)).toBeGreaterThan(0.7);
    expect(share((frame) => frame % 2 === 0)).toBe(0);
  });

  it('takes no lasting movement for a brief one', () => {
    for (const totalMs of [1200, 2500]) {
      const { moments } = analyse(observationsOf(scene({ pulses: [pulseAt(3000, totalMs, 0.04)] })));
      expect(moments).toEqual([]);
    }
  });

  it('finds them at 20, 25, 50 and 60 fps too, at the same times', () => {
    const pulses = [pulseAt(2500), pulseAt(5200, 350), pulseAt(8000)];
    for (const framesPerSecond of [20, 25, 50, 60]) {
      const { moments } = analyse(
        observationsOf(scene({ pulses, timesMs: steady(framesPerSecond, 0, 10_000) })),
      );
      expect(moments).toHaveLength(pulses.length);
      moments.forEach(({ apexMs, durationErrorMs }, i) => {
        expect(Math.abs(apexMs - (pulses[i]!.onsetMs + pulses[i]!.totalMs / 2))).toBeLessThan(
          2 * GRID_STEP_MS,
        );
        expect(durationErrorMs).toBeCloseTo(Math.max(GRID_STEP_MS, 1000 / framesPerSecond), 3);
      });
    }
  });

  it('hands out a window for each grid frame once it is full, each a frame further than the last', () => {
    const { windows } = analyse(observationsOf(scene({ timesMs: steady(30, 0, 3000) })));
    expect(windows).toHaveLength(90 - WINDOW_FRAMES + 1);
    windows.forEach((window, i) => {
      expect(window).toHaveLength(WINDOW_FRAMES * FEATURE_COUNT);
      if (i === 0) return;
      const [older, newer] = [windows[i - 1]!.subarray(FEATURE_COUNT), window.subarray(0, -FEATURE_COUNT)];
      expect(newer.every((value, k) => value === older[k])).toBe(true);
    });
  });

  it('applies each verdict to the frame it is about, LOOK_AHEAD_FRAMES before the newest', () => {
    const analyser = new Analyser();
    const blinkAt = 60;
    let gridFrame = WINDOW_FRAMES - 1;
    for (const observation of observationsOf(scene({ timesMs: steady(30, 0, 4000) }))) {
      for (const question of analyser.observe(observation)) {
        const verdict = new Float32Array(VERDICT_SIZE);
        // Certain in one verdict only.
        if (gridFrame === blinkAt) verdict[VERDICT.nuisance + NUISANCES.indexOf('blink')] = 1;
        gridFrame++;
        analyser.judge(question, verdict);
      }
    }
    const aboutMs = (blinkAt - LOOK_AHEAD_FRAMES) * GRID_STEP_MS;
    expectSpan(spansOf(analyser.summary(4000).unscored, 'blink-lids'), aboutMs - 60, aboutMs + 120);
  });

  it('judges nothing while it settles after the start', () => {
    const { moments, summary, reasons } = analyse(
      observationsOf(scene({ pulses: [pulseAt(1050), pulseAt(2600)] })),
    );
    expectSpan(spansOf(summary.unscored, 'settling'), 0, SETTLING_MS);
    expect(reasons[20]).toContain('settling');
    expect(reasons[60]).toEqual([]);
    expect(moments.map(({ onsetMs }) => Math.round(onsetMs / 1000))).toEqual([3]);
  });

  it('settles anew after a gap in the frames, and says which time was lost', () => {
    const timesMs = [...steady(30, 0, 4000), ...steady(30, 4150, 9000)];
    const pulses = [pulseAt(2500), pulseAt(3850), pulseAt(4900), pulseAt(6500)];
    const { moments, summary } = analyse(observationsOf(scene({ timesMs, pulses })));
    expectSpan(spansOf(summary.unscored, 'frame-gap'), 4000 - FRAME_MS, 4150);
    // The gap itself is counted as settling as well.
    expectSpan(spansOf(summary.unscored, 'settling').slice(1), 4000 - FRAME_MS, 4150 + SETTLING_MS);
    expect(moments.map(({ onsetMs }) => Math.round(onsetMs / 500) * 500)).toEqual([2500, 6500]);
  });

  it('says that pictures were missing until it judges again, and no longer', () => {
    const timesMs = [...steady(30, 0, 4000), ...steady(30, 4150, 8000)];
    const { reasons } = analyse(observationsOf(scene({ timesMs })));
    const told = timesMs.filter((_, at) => reasons[at]!.includes('frame-gap'));
    expect(told[0]).toBeCloseTo(4150, 3);
    expect(Math.abs(told.at(-1)! - 4150 - SETTLING_MS)).toBeLessThan(2 * FRAME_MS);
  });

  it('settles anew in a picture of another size, as of a phone that is turned', () => {
    const turnedAtMs = 4000;
    const observations = observationsOf(scene({ timesMs: steady(30, 0, 8000) })).map((observation) =>
      observation.timestampMs < turnedAtMs ? observation : { ...observation, widthPx: 480, heightPx: 640 },
    );
    const settling = spansOf(analyse(observations).summary.unscored, 'settling');
    expectSpan(settling.slice(1), turnedAtMs - FRAME_MS, turnedAtMs + SETTLING_MS);
  });

  it('judges nothing in a picture that stands still, from when it does, and settles anew after it', () => {
    const timesMs = steady(30, 0, 9000);
    const doubled = (frame: number): boolean => frame > 90 && frame <= 180;
    const { reasons, summary } = analyse(observationsOf(scene({ timesMs, doubled })));
    const stands = timesMs.filter((_, at) => reasons[at]!.includes('no-new-picture'));
    expect(Math.abs(stands[0]! - 4000)).toBeLessThan(2 * FRAME_MS);
    expectSpan(spansOf(summary.unscored, 'no-new-picture'), 3000, 6000);
    expect(spansOf(summary.unscored, 'settling').at(-1)![1]).toBeCloseTo(6033 + SETTLING_MS, -2);
  });

  it('takes a camera that gives each picture several times for no standstill', () => {
    const doubled = (frame: number): boolean => frame % 15 !== 0;
    const { summary } = analyse(observationsOf(scene({ doubled })));
    expect(spansOf(summary.unscored, 'no-new-picture')).toEqual([]);
  });

  it('bears a few late frames: a gap up to 100 ms is bridged', () => {
    const timesMs = steady(30, 0, 9000).filter((_, i) => i % 90 < 88);
    const { moments, summary } = analyse(observationsOf(scene({ timesMs, pulses: [pulseAt(4000)] })));
    expect(spansOf(summary.unscored, 'frame-gap')).toEqual([]);
    expect(spansOf(summary.unscored, 'settling')).toHaveLength(1);
    expect(moments).toHaveLength(1);
  });

  it.each([
    ['no-face', { faces: (ms: number) => (ms >= 4000 && ms < 5000 ? 0 : 1) }],
    ['second-person', { faces: (ms: number) => (ms >= 4000 && ms < 5000 ? 2 : 1) }],
    ['too-small', { pose: (ms: number) => (ms >= 4000 && ms < 5000 ? { distanceCm: 130 } : {}) }],
    ['turned-away', { pose: (ms: number) => (ms >= 4000 && ms < 5000 ? { yaw: 0.75 } : {}) }],
    ['turned-away', { pose: (ms: number) => (ms >= 4000 && ms < 5000 ? { pitch: -0.65 } : {}) }],
    ['too-dark', { luma: (ms: number) => (ms >= 4000 && ms < 5000 ? 0.03 : 0.5) }],
  ] as const)('reports %s when it was so, and tells no moment of that time', (reason, more) => {
    const pulses = [pulseAt(2500), pulseAt(4300), pulseAt(7500)];
    const { moments, summary, reasons } = analyse(observationsOf(scene({ pulses, ...more })));
    expectSpan(spansOf(summary.unscored, reason), 4000, 5000);
    expect(reasons[135]).toContain(reason);
    expect(reasons[89]).toEqual([]);
    expect(moments.map(({ onsetMs }) => Math.round(onsetMs / 500) * 500)).toEqual([2500, 7500]);
  });

  it('settles anew when a lost face comes back or the second person has gone', () => {
    for (const faces of [0, 2]) {
      const gone = scene({ faces: (ms) => (ms >= 4000 && ms < 5000 ? faces : 1), pulses: [pulseAt(5900)] });
      const { moments, summary } = analyse(observationsOf(gone));
      expectSpan(spansOf(summary.unscored, 'settling').slice(1), 5000, 5000 + SETTLING_MS);
      expect(moments).toEqual([]);
    }
  });

  it.each([15, 8])('judges nothing at %i fps, and says that the rate is too low', (framesPerSecond) => {
    const slow = scene({ timesMs: steady(framesPerSecond, 0, 9000), pulses: [pulseAt(4000, 400, 0.05)] });
    const { moments, summary } = analyse(observationsOf(slow));
    expect(moments).toEqual([]);
    const [fromMs, toMs] = spansOf(summary.unscored, 'low-frame-rate')[0]!;
    expect(fromMs).toBeLessThan(200);
    expect(toMs).toBeGreaterThan(8800);
    // The first interval alone says nothing of the source's rhythm, and may pass for a gap.
    for (const [, gapEndMs] of spansOf(summary.unscored, 'frame-gap')) expect(gapEndMs).toBeLessThan(200);
    expect(summary.scoredMs).toBeLessThan(200);
  });

  describe('where the skin moves so much of itself that a brief movement would be lost in it', () => {
    const nodding = (ms: number): Partial<HeadPose> =>
      ms > 4000 && ms < 6000 ? { pitch: 0.2 * Math.sin((2 * Math.PI * (ms - 4000)) / 500) } : {};
    const stirred = (ms: number): number => (ms > 4000 && ms < 6000 ? 40 : 1);
    /** Mean of the time in which parts were not judged for a reason, after all has settled. */
    const unjudgedMs = (more: Partial<Scene>, reason: UnscoredReason): number => {
      const { parts } = analyse(observationsOf(scene(more))).summary;
      const times = Object.values(parts).map(({ unjudged }) =>
        unionMs(
          spansOf(unjudged, reason)
            .filter(([, toMs]) => toMs > 2500)
            .map(([fromMs, toMs]) => ({ fromMs, toMs })),
        ),
      );
      return times.reduce((sum, ms) => sum + ms, 0) / times.length;
    };

    it('judges nothing of it, and says that it is restless', () => {
      expect(unjudgedMs({ stirred }, 'restless')).toBeGreaterThan(1000);
      expect(unjudgedMs({ stirred }, 'restless')).toBeLessThan(3500);
      expect(unjudgedMs({ stirred }, 'head-motion')).toBe(0);
    });

    it('says that the head moves while it does', () => {
      const both = { stirred, pose: nodding };
      expect(unjudgedMs(both, 'head-motion')).toBeGreaterThan(1500);
      expect(unjudgedMs(both, 'restless')).toBeLessThan(unjudgedMs({ stirred }, 'restless'));
    });
  });

  it('judges nothing while the head moves fast, though the skin could be seen, and bears a slow sway', () => {
    const nod = (ms: number): number =>
      ms > 4000 && ms < 4500 ? 0.2 * Math.sin((2 * Math.PI * (ms - 4000)) / 500) : 0;
    const nodded = analyse(observationsOf(scene({ pose: (ms) => ({ pitch: nod(ms) }) })));
    expectSpan(spansOf(nodded.summary.unscored, 'head-motion'), 4020, 4550);
    const swayed = analyse(observationsOf(scene({ pose: (ms) => ({ pitch: 0.1 * Math.sin(ms / 600) }) })));
    expect(spansOf(swayed.summary.unscored, 'head-motion')).toEqual([]);
  });

  it('silences the lids around a blink, and nothing else', () => {
    const { summary } = analyse(observationsOf(scene({ blinksMs: [4000] })));
    const { brows, lids, 'mid-face': midFace, mouth } = summary.parts;
    expect(spansOf(lids.unjudged, 'blink-lids')).toEqual(spansOf(summary.unscored, 'blink-lids'));
    for (const { unjudged } of [brows, midFace, mouth]) expect(spansOf(unjudged, 'blink-lids')).toEqual([]);
    expect(lids.judgedMs).toBeCloseTo(summary.scoredMs, 6);
    const [fromMs, toMs] = spansOf(summary.unscored, 'blink-lids')[0]!;
    expect(fromMs).toBeGreaterThan(3900);
    expect(fromMs).toBeLessThan(4070);
    expect(toMs).toBeGreaterThan(4255);
    expect(toMs).toBeLessThan(4700);
  });

  it('says live that a blink silences the lids, as long as it does, when it is known', () => {
    const blinking = observationsOf(scene({ blinksMs: [4000] }));
    const { summary, reasons } = analyse(blinking);
    const [fromMs, toMs] = spansOf(summary.unscored, 'blink-lids')[0]!;
    const said = blinking.filter((_, frame) => reasons[frame]!.includes('blink-lids'));
    expect(Math.abs(said.length * FRAME_MS - (toMs - fromMs))).toBeLessThanOrEqual(2 * FRAME_MS);
    expect(said[0]!.timestampMs).toBeGreaterThan(fromMs);
    expect(said[0]!.timestampMs).toBeLessThan(fromMs + 500);
  });

  it('takes a doubled picture for no news: the same as if it had never come', () => {
    const timesMs = steady(30, 0, 7000);
    const pulses = [pulseAt(3000), pulseAt(5000)];
    const isDoubled = (frame: number): boolean => frame % 5 === 3;
    const doubled = observationsOf(scene({ timesMs, pulses, doubled: isDoubled }));
    const without = doubled.filter((observation) => !observation.doubled);
    expect(without.length).toBeLessThan(doubled.length);
    const [a, b] = [analyse(doubled), analyse(without)];
    expect(digest(a.windows)).toEqual(digest(b.windows));
    expect(a.moments.map(({ apexMs }) => apexMs)).toEqual(b.moments.map(({ apexMs }) => apexMs));
    expect(a.moments).toHaveLength(2);
  });

  it('takes the face to be still when there has been no news for 60 ms: a picture that is frozen for less than a second breaks nothing', () => {
    const frozen = scene({ doubled: (frame) => frame >= 120 && frame < 148, pulses: [pulseAt(7000)] });
    const { summary, moments } = analyse(observationsOf(frozen));
    expect(spansOf(summary.unscored, 'frame-gap')).toEqual([]);
    expect(spansOf(summary.unscored, 'settling')).toHaveLength(1);
    expect(moments).toHaveLength(1);
  });

  it('ignores frames that do not come later than the last', () => {
    const seen = observationsOf(scene({ pulses: [pulseAt(3000)] }));
    const strays = seen.flatMap((observation, i) =>
      i % 7 === 6 ? [observation, seen[i]!, seen[i - 5]!] : [observation],
    );
    expect(analyse(strays).moments).toEqual(analyse(seen).moments);
    expect(digest(analyse(strays).windows)).toEqual(digest(analyse(seen).windows));
  });

  it('drops verdicts that arrive after a break, and gives later ones their own time', () => {
    // The first movement is over when the face is lost, but its last verdicts are not in yet.
    const gone = scene({
      faces: (ms) => (ms >= 3000 && ms < 3100 ? 0 : 1),
      pulses: [pulseAt(2560, 250), pulseAt(6000)],
    });
    const observations = observationsOf(gone);
    for (const lateFrames of [0, 1, 4, 8]) {
      const { moments } = analyse(observations, lateFrames);
      expect(moments.map(({ onsetMs }) => Math.round(onsetMs / 1000))).toEqual([6]);
    }
  });

  it('does not let a late verdict from before a break say what is so after it', () => {
    const analyser = new Analyser();
    const asked: Question[] = [];
    const blink = new Float32Array(VERDICT_SIZE);
    blink[VERDICT.nuisance + NUISANCES.indexOf('blink')] = 1;
    const [before, after] = [steady(30, 0, 3000), steady(30, 3500, 4000)];
    for (const observation of observationsOf(scene({ timesMs: [...before, ...after] }))) {
      asked.push(...analyser.observe(observation));
      if (observation.timestampMs >= 3500) expect(analyser.silences).not.toContain(BLINK);
      // Eight verdicts are always under way.
      while (asked.length > (observation.timestampMs < 3500 ? 8 : 0)) analyser.judge(asked.shift()!, blink);
      if (observation.timestampMs > 2900 && observation.timestampMs < 3000) {
        asked.push(...analyser.observe({ ...observation, timestampMs: observation.timestampMs + 1 }));
        expect(analyser.silences).toContain(BLINK);
      }
    }
  });

  it('asks several questions at once where a frame completes several grid frames, each with its own window', () => {
    const analyser = new Analyser();
    const lists = observationsOf(scene({ timesMs: steady(20, 0, 4000) })).map((observation) => [
      ...analyser.observe(observation).map(({ window, aboutMs }) => ({ window: digest([window]), aboutMs })),
    ]);
    expect(Math.max(...lists.map((questions) => questions.length))).toBe(2);
    const questions = lists.flat();
    expect(new Set(questions.flatMap(({ window }) => window)).size).toBe(questions.length);
    questions.slice(1).forEach(({ aboutMs }, i) => {
      expect(aboutMs - questions[i]!.aboutMs).toBeCloseTo(GRID_STEP_MS, 6);
    });
  });

  it('bears that a question is never answered', () => {
    const observations = observationsOf(scene({ pulses: [pulseAt(2500), pulseAt(6000)] }));
    const analyser = new Analyser();
    const moments = observations.flatMap((observation, frame) =>
      analyser.observe(observation).flatMap((question) => {
        if (frame % 30 === 0) return [];
        return analyser.judge(question, ruleOfBrows(question.window)) ?? [];
      }),
    );
    expect(moments.map(({ onsetMs }) => Math.round(onsetMs / 500) * 500)).toEqual([2500, 6000]);
  });

  it('gives the same windows, moments and spans for the same input, also when each verdict is a frame late', () => {
    const busy = observationsOf(
      scene({
        pulses: [pulseAt(2500), pulseAt(4200, 250, 0.02), pulseAt(6000)],
        blinksMs: [5000, 6900],
        pose: (ms) => ({ yaw: 0.05 * Math.sin(ms / 900) }),
      }),
    );
    const first = analyse(busy);
    expect(first.moments.length).toBeGreaterThan(1);
    for (const lateFrames of [0, 1, 3]) {
      const again = analyse(busy, lateFrames);
      expect(digest(again.windows)).toEqual(digest(first.windows));
      expect(again.moments).toEqual(first.moments);
      expect(again.summary).toEqual(first.summary);
    }
  });

  it('accounts for all time: judged and not judged add up, and no moment lies where its parts were not judged', () => {
    const reader = new TraceReader(buildTrace(BUILT_IN_TRACE_SEED));
    const observations = Array.from({ length: reader.frameCount }, (_, i) => reader.observation(i));
    const { moments, summary } = analyse(observations);
    expect(moments.length).toBeGreaterThan(0);
    expect(summary.scoredMs + summary.unscoredMs).toBeCloseTo(reader.durationMs, 6);
    expect(summary.unscoredMs).toBeCloseTo(unionMs(summary.unscored), 6);
    for (const { judgedMs, unjudged } of Object.values(summary.parts))
      expect(judgedMs + unionMs(unjudged)).toBeCloseTo(reader.durationMs, 6);
    for (const { reason, fromMs, toMs } of summary.unscored) {
      expect(UNSCORED_REASONS).toContain(reason);
      expect(toMs).toBeGreaterThan(fromMs);
    }
    for (const { onsetMs, offsetMs, judgedParts } of moments)
      for (const part of judgedParts)
        for (const { fromMs, toMs, reason } of summary.parts[part].unjudged)
          expect(reason === BLINK.reason || onsetMs >= toMs || offsetMs <= fromMs).toBe(true);
  });

  it('judges all parts of a calm face from the same moment on', () => {
    const reader = new TraceReader(buildTrace(BUILT_IN_TRACE_SEED));
    const observations = Array.from({ length: 150 }, (_, i) => reader.observation(i));
    const { brows, 'mid-face': midFace, mouth } = analyse(observations).summary.parts;
    expect(brows.unjudged.map(({ reason }) => reason)).toEqual(['settling']);
    expect(midFace).toEqual(brows);
    expect(mouth).toEqual(brows);
  });

  it('does not change the windows it hands out by what it is told', () => {
    const seen = observationsOf(scene({ timesMs: steady(30, 0, 3000) }));
    const deaf = new Analyser();
    const windows: Float32Array[] = [];
    for (const observation of seen) {
      for (const question of deaf.observe(observation)) {
        windows.push(question.window.slice());
        deaf.judge(question, new Float32Array(VERDICT_SIZE).fill(1));
      }
    }
    expect(digest(windows)).toEqual(digest(analyse(seen).windows));
    expect(ruleOfBrows(windows[0]!)).toHaveLength(VERDICT_SIZE);
  });
});
