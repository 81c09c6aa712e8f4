import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS } from '../../../src/contracts/face-part.ts';
import type { Moment } from '../../../src/contracts/moment.ts';
import { unionMs } from '../../../src/core/spans.ts';
import { UNSCORED_REASONS } from '../../../src/contracts/moment.ts';
import { judgedMs } from '../../../src/record/judged-time.ts';
import { BLINK, GAP, wholeFace } from '../../../src/spotting/gates/silences.ts';
import { SPEECH } from '../silences.fixture.ts';
import { SessionLog } from '../../../src/record/session-log.ts';

const MOMENT: Moment = {
  onsetMs: 100,
  apexMs: 200,
  offsetMs: 400,
  durationMs: 300,
  durationErrorMs: 33,
  confidence: 0.8,
  amplitude: 0.02,
  movements: [{ name: 'inner-brow-up', side: 'both', score: 0.9 }],
  judgedParts: MEASURED_PARTS,
};

const silence = fc.record({
  reason: fc.constantFrom(...UNSCORED_REASONS),
  parts: fc.subarray([...MEASURED_PARTS], { minLength: 1 }),
});

describe('the log of a session', () => {
  it('joins frames of one reason into one span, and counts what was judged in part as judged', () => {
    const log = new SessionLog(true);
    log.addFrame(1000, [wholeFace('no-face')]);
    log.addFrame(1033, [wholeFace('no-face'), BLINK]);
    log.addFrame(1066, [BLINK]);
    log.addFrame(1100, []);
    expect(log.unscored).toEqual([
      { fromMs: 0, toMs: 66, reason: 'no-face' },
      { fromMs: 33, toMs: 100, reason: 'blink-lids' },
    ]);
    expect(log.judgedMs).toBe(34);
    expect(judgedMs(log.endMs, log.parts)).toBe(34);
  });

  it('knows how long it judged even when it can no longer list every span', () => {
    const log = new SessionLog(true);
    for (let second = 0; second < 12_000; second++) {
      log.addFrame(1000 * second, [wholeFace('head-motion'), SPEECH]);
      log.addFrame(1000 * second + 500, [SPEECH]);
    }
    expect(log.unscored.length).toBeLessThan(12_000);
    expect(log.judgedMs).toBe(11_999 * 500);
    expect(log.parts.brows.judgedMs).toBe(11_999 * 500);
    expect(log.parts.mouth.judgedMs).toBe(0);
  });

  it('goes on where the source is set back, and never falls', () => {
    const log = new SessionLog(true);
    expect([5000, 5033, 0, 33].map((ms) => log.addFrame(ms, []))).toEqual([0, 33, 33, 66]);
    expect(log.addFrame(20, [])).toBe(66);
    const ofClip = new SessionLog(false);
    expect([5000, 0, 33, 5040].map((ms) => ofClip.addFrame(ms, []))).toEqual([5000, 5000, 5000, 5040]);
  });

  it('counts the time in which pictures were missing as such, not as what held before', () => {
    const log = new SessionLog(true);
    log.addFrame(1000, []);
    log.addFrame(1500, [GAP, wholeFace('settling')]);
    log.addFrame(1533, [GAP, wholeFace('settling')]);
    log.addFrame(1566, []);
    expect(log.unscored).toEqual([
      { fromMs: 0, toMs: 566, reason: 'frame-gap' },
      { fromMs: 500, toMs: 566, reason: 'settling' },
    ]);
    expect(log.judgedMs).toBe(0);
  });

  it('judges no less than no time, and no more than there was, whatever the times', () => {
    const frame = fc.tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.array(silence));
    fc.assert(
      fc.property(fc.boolean(), fc.array(frame), (isLive, frames) => {
        const log = new SessionLog(isLive);
        for (const [ms, reasons] of frames) log.addFrame(ms, reasons);
        const judged = [log.judgedMs, ...MEASURED_PARTS.map((part) => log.parts[part].judgedMs)];
        for (const ms of judged) {
          expect(ms).toBeGreaterThanOrEqual(0);
          expect(ms).toBeLessThanOrEqual(log.endMs);
        }
      }),
    );
  });

  it('knows for each part of the face when it was judged', () => {
    const log = new SessionLog(true);
    log.addFrame(1000, [wholeFace('no-face')]);
    log.addFrame(1200, [SPEECH]);
    log.addFrame(1700, [SPEECH, BLINK]);
    log.addFrame(1900, []);
    log.addFrame(2000, []);
    const gone = { fromMs: 0, toMs: 200, reason: 'no-face' };
    expect(log.parts).toEqual({
      brows: { judgedMs: 800, unjudged: [gone] },
      lids: { judgedMs: 600, unjudged: [gone, { fromMs: 700, toMs: 900, reason: 'blink-lids' }] },
      'mid-face': { judgedMs: 800, unjudged: [gone] },
      mouth: { judgedMs: 100, unjudged: [gone, { fromMs: 200, toMs: 900, reason: 'speech-lower-face' }] },
    });
    expect(log.judgedMs).toBe(800);
  });

  it('takes pauses out of the time it tells', () => {
    const log = new SessionLog(true);
    log.addFrame(1000, []);
    log.addFrame(1033, []);
    log.addFrame(61_033, []);
    log.addFrame(61_066, []);
    expect(log.endMs).toBe(66);
    expect(log.own({ ...MOMENT, onsetMs: 61_040, apexMs: 61_050, offsetMs: 61_060 })).toMatchObject({
      onsetMs: 40,
      apexMs: 50,
      offsetMs: 60,
    });
  });

  it('never judges more than it lasted, and stays bounded', () => {
    const frames = fc.array(
      fc.record({ stepMs: fc.integer({ min: 1, max: 500 }), silences: fc.array(silence, { maxLength: 4 }) }),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(frames, (run) => {
        const log = new SessionLog(true);
        let nowMs = 5000;
        for (const { stepMs, silences } of run) {
          nowMs += stepMs;
          log.addFrame(nowMs, silences);
          log.addMoment(MOMENT, null);
        }
        const judged = log.judgedMs;
        expect(judged).toBeGreaterThanOrEqual(0);
        expect(judged).toBeLessThanOrEqual(log.endMs);
        for (const part of MEASURED_PARTS) {
          const { judgedMs: ofPart, unjudged } = log.parts[part];
          expect(ofPart).toBeLessThanOrEqual(judged);
          // What lies between two spans that nearly touch is listed with them.
          expect(ofPart).toBeGreaterThanOrEqual(log.endMs - unionMs(unjudged));
        }
        expect(log.moments.length).toBeLessThanOrEqual(500);
        for (const span of log.unscored) expect(span.toMs).toBeGreaterThanOrEqual(span.fromMs);
      }),
    );
  });
});
