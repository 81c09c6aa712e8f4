import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/contracts/moment.ts';
import { MEASURED_PARTS, type MeasuredPart } from '../../../src/contracts/face-part.ts';
import { MOVEMENTS } from '../../../src/contracts/movement.ts';
import { ANY_RATE, DEFAULT_RATE_PER_MINUTE, RATES_PER_MINUTE } from '../../../src/contracts/rate.ts';
import { Random } from '../../../src/core/random.ts';
import type { Candidate } from '../../../src/spotting/evidence/movement-finder.ts';
import { SHIPPED_DETECTOR } from '../../../src/spotting/evidence/detector-model.ts';
import { GRID_STEP_MS } from '../../../src/spotting/grid/grid.ts';
import { VERDICT_SIZE } from '../../../src/spotting/verdict/layout.ts';
import type { Silence } from '../../../src/contracts/judged-time.ts';
import { BLINK } from '../../../src/spotting/gates/silences.ts';
import { SPEECH } from '../silences.fixture.ts';
import { SpanCollector } from '../../../src/spotting/gates/spans.ts';
import { BRIEF_LIMIT_MS } from '../../../src/spotting/brief-limits.ts';
import { RunningBar } from '../../../src/spotting/rate/running-bar.ts';
import { REFRACTORY_MS } from '../../../src/spotting/spotter.ts';
import {
  BROWS,
  planned,
  spot,
  spotterIn,
  verdicts,
  type GridVerdict,
  type Plan,
} from './verdicts.fixture.ts';

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** Brief movements in order, each at rest for more than half a second before the next. */
const briefEvents = (falls: fc.Arbitrary<number>): fc.Arbitrary<Plan[]> =>
  fc
    .array(fc.tuple(number(560, 2000), number(80, 250), falls), { minLength: 1, maxLength: 6 })
    .map((steps) => {
      let atMs = 0;
      return steps.map(([restMs, riseMs, fallMs]): Plan => {
        const event = planned(atMs + restMs, riseMs + fallMs, riseMs / (riseMs + fallMs));
        atMs = event.offsetMs;
        return event;
      });
    });
/** Over when the filters have found them, so that the classifier has seen the end. */
const quickEvents = briefEvents(number(80, 180));
const anyEvents = briefEvents(number(80, 240));

const end = (events: readonly Plan[]): number => events[events.length - 1]!.offsetMs + 1000;

function momentsOf(judged: readonly GridVerdict[], spotter = spotterIn()): Moment[] {
  return spot(judged, spotter).map(({ moment }) => moment);
}

function expectMatch(moments: readonly Moment[], events: readonly Plan[]): void {
  expect(moments).toHaveLength(events.length);
  moments.forEach((moment, i) => {
    expect(Math.abs(moment.onsetMs - events[i]!.onsetMs)).toBeLessThan(GRID_STEP_MS);
    expect(Math.abs(moment.apexMs - events[i]!.apexMs)).toBeLessThan(GRID_STEP_MS);
    expect(Math.abs(moment.offsetMs - events[i]!.offsetMs)).toBeLessThan(GRID_STEP_MS);
    expect(moment.durationMs).toBeCloseTo(moment.offsetMs - moment.onsetMs, 6);
  });
}

describe('Spotter', () => {
  it('makes exactly one moment of each movement found, where the classifier sees it, right to within a frame', () => {
    fc.assert(
      fc.property(quickEvents, (events) => {
        expectMatch(momentsOf(verdicts({ untilMs: end(events), events })), events);
      }),
    );
  });

  it('does so too when every score strays by a few hundredths', () => {
    fc.assert(
      fc.property(quickEvents, fc.nat(), (events, seed) => {
        expectMatch(momentsOf(verdicts({ untilMs: end(events), events, floor: 0.06, seed })), events);
      }),
    );
  });

  it('tells a movement that is not quite over too, with its apex in the right place', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const moments = momentsOf(verdicts({ untilMs: end(events), events }));
        expect(moments).toHaveLength(events.length);
        moments.forEach(({ apexMs, offsetMs }, i) => {
          expect(Math.abs(apexMs - events[i]!.apexMs)).toBeLessThan(GRID_STEP_MS);
          expect(Math.abs(offsetMs - events[i]!.offsetMs)).toBeLessThan(4 * GRID_STEP_MS);
        });
      }),
    );
  });

  it('tells nothing that the filters have not found, however sure the classifier is', () => {
    const stream = verdicts({ untilMs: 2500, events: [planned(1000, 300)] });
    expect(momentsOf(stream)).toHaveLength(1);
    expect(momentsOf(stream.map((frame) => ({ ...frame, candidate: null })))).toEqual([]);
  });

  it('believes the classifier when it says that a movement lasts', () => {
    const events = [planned(1000, 300)];
    const lasting = { name: 'lasting', fromMs: 1000, toMs: 1300 } as const;
    const stream = { untilMs: 2500, events };
    expect(momentsOf(verdicts(stream))).toHaveLength(1);
    expect(momentsOf(verdicts({ ...stream, nuisances: [lasting] }))).toEqual([]);
  });

  it('gives one moment for two movements that follow each other within the refractory time', () => {
    const events = [planned(1000, 250), planned(1330, 250)];
    expect(momentsOf(verdicts({ untilMs: 3000, events }))).toHaveLength(1);
    const apart = [planned(1000, 250), planned(1800, 250)];
    expect(momentsOf(verdicts({ untilMs: 3000, events: apart }))).toHaveLength(2);
  });

  it('never tells a moment that touches time out of judgement, and tells the others', () => {
    fc.assert(
      fc.property(quickEvents, number(0, 6000), number(20, 1500), (events, fromMs, lengthMs) => {
        const spans = new SpanCollector();
        spans.mark('no-face', fromMs, fromMs + lengthMs, MEASURED_PARTS);
        const moments = momentsOf(verdicts({ untilMs: end(events), events }), spotterIn({ spans }));
        for (const { onsetMs, offsetMs } of moments) {
          expect(onsetMs >= fromMs + lengthMs || offsetMs <= fromMs).toBe(true);
        }
        const clear = events.filter(
          (event) =>
            event.onsetMs > fromMs + lengthMs + GRID_STEP_MS || event.offsetMs < fromMs - GRID_STEP_MS,
        );
        expect(moments.length).toBeGreaterThanOrEqual(clear.length);
      }),
    );
  });

  it('forgets what it saw at a reset: nothing is told across a break', () => {
    const judged = verdicts({ untilMs: 2500, events: [planned(1000, 300)] });
    const spotter = spotterIn();
    const before = judged.filter(({ timeMs }) => timeMs < 1290);
    expect(spot(before, spotter)).toEqual([]);
    spotter.reset();
    expect(spot(judged.slice(before.length), spotter)).toEqual([]);
    const later = [planned(3000, 300)];
    const rest = verdicts({ untilMs: 4500, events: later }).filter(({ timeMs }) => timeMs > 2500);
    expectMatch(momentsOf(rest, spotter), later);
  });

  describe('whatever the verdicts', () => {
    /** Scores that wander at random: nothing like a face, and many false peaks. */
    const wild = fc.tuple(fc.nat(), number(0.05, 0.9)).map(([seed, keep]): GridVerdict[] => {
      const random = new Random(seed);
      const state = Float64Array.from({ length: VERDICT_SIZE }, () => random.uniform());
      return Array.from({ length: 450 }, (_, frame) => {
        const verdict = new Float32Array(VERDICT_SIZE);
        for (let head = 0; head < VERDICT_SIZE; head++) {
          state[head] = keep * state[head]! + (1 - keep) * random.uniform();
          // Stretched, so that slow wandering reaches high and low as well.
          verdict[head] = Math.min(1, Math.max(0, 0.5 + (state[head]! - 0.5) * (1 + 3 * keep)));
        }
        return { timeMs: frame * GRID_STEP_MS, verdict, candidate: wildCandidate(random, frame) };
      });
    });
    const wildCandidate = (random: Random, frame: number): Candidate | null =>
      random.chance(0.9)
        ? null
        : {
            apexMs: (frame - 7) * GRID_STEP_MS,
            lengthMs: random.between(283, 433),
            belief: random.between(-4, 8),
            evidence: new Float32Array(0),
            template: random.below(SHIPPED_DETECTOR.templates.length),
          };
    let told = 0;

    it('keeps moments in order and apart, within the limits, and well formed', () => {
      fc.assert(
        fc.property(wild, (judged) => {
          let lastOffsetMs = -Infinity;
          for (const { moment, atMs } of spot(judged, spotterIn({ ratePerMinute: ANY_RATE }))) {
            told++;
            const { onsetMs, apexMs, offsetMs, durationMs, confidence, movements } = moment;
            expect(onsetMs).toBeGreaterThanOrEqual(lastOffsetMs + REFRACTORY_MS);
            lastOffsetMs = offsetMs;
            expect(apexMs).toBeGreaterThanOrEqual(onsetMs);
            expect(offsetMs).toBeGreaterThanOrEqual(apexMs);
            expect(offsetMs).toBeLessThanOrEqual(atMs);
            expect(durationMs).toBeGreaterThan(0);
            expect(durationMs).toBeLessThan(BRIEF_LIMIT_MS);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect(movements.length).toBeGreaterThan(0);
            expect(new Set(movements.map(({ name }) => name)).size).toBe(movements.length);
            expect(movements.map(({ score }) => score)).toEqual(
              movements.map(({ score }) => score).toSorted((a, b) => b - a),
            );
          }
        }),
      );
      expect(told).toBeGreaterThan(100);
    });

    it('gives the same moments for the same verdicts', () => {
      fc.assert(
        fc.property(wild, (judged) => {
          const run = (): Moment[] => momentsOf(judged, spotterIn({ ratePerMinute: ANY_RATE }));
          expect(run()).toEqual(run());
        }),
        { numRuns: 20 },
      );
    });
  });

  /** From a little before the movement at 1000 ms until a little after it. */
  function mark(spans: SpanCollector, { reason, parts }: Silence): void {
    spans.mark(reason, 900, 1500, parts);
  }

  it('says which parts of the face were judged while a movement lasted', () => {
    const judged = verdicts({ untilMs: 2500, events: [planned(1000, 300)] });
    const told = (...silences: readonly Silence[]): readonly (readonly MeasuredPart[])[] => {
      const spans = new SpanCollector();
      for (const silence of silences) mark(spans, silence);
      return momentsOf(judged, spotterIn({ spans })).map(({ judgedParts }) => judgedParts);
    };
    expect(told()).toEqual([MEASURED_PARTS]);
    expect(told(SPEECH)).toEqual([['brows', 'lids', 'mid-face']]);
    expect(told(SPEECH, BLINK)).toEqual([['brows', 'mid-face']]);
    expect(told({ reason: 'head-motion', parts: ['lids', 'mouth'] })).toEqual([['brows', 'mid-face']]);
    expect(told({ reason: 'head-motion', parts: ['brows', 'mid-face'] }, SPEECH, BLINK)).toEqual([]);
  });

  describe('names movements', () => {
    const named = (movements: Plan['movements'], silenced?: Silence): string[] => {
      const events = [planned(1000, 300, 0.5, movements)];
      const spans = new SpanCollector();
      if (silenced !== undefined) mark(spans, silenced);
      const moments = momentsOf(verdicts({ untilMs: 2500, events }), spotterIn({ spans }));
      return moments.flatMap((moment) => moment.movements.map(({ name, side }) => `${name}/${side}`));
    };

    it.each(
      MOVEMENTS.flatMap((name) => (['right', 'left', 'both'] as const).map((side) => ({ name, side }))),
    )('says $name on the side $side', ({ name, side }) => {
      expect(named([{ name, side, score: 0.9 }])).toEqual([`${name}/${side}`]);
    });

    it('names several, the strongest first, and leaves out the weak', () => {
      const movements = [
        { name: 'dimple', side: 'left', score: 0.6 },
        { name: 'lip-corner-up', side: 'both', score: 0.9 },
        { name: 'chin-up', side: 'both', score: 0.4 },
      ] as const;
      expect(named(movements)).toEqual(['lip-corner-up/both', 'dimple/left']);
    });

    it('names what the filters are matched to where the classifier knows no name', () => {
      expect(named([{ name: 'chin-up', side: 'both', score: 0 }])).toEqual(['chin-up/both']);
      expect(named([{ name: 'dimple', side: 'left', score: 0 }])).toEqual(['dimple/left']);
    });

    it('tells nothing where the skin shows no movement', () => {
      const judged = verdicts({ untilMs: 2500, events: [planned(1000, 300)] });
      expect(momentsOf(judged)).toHaveLength(1);
      expect(momentsOf(judged, spotterIn({ noiseUnits: 2.4 }))).toEqual([]);
    });

    it('silences the lids, and only them, during a blink', () => {
      const lids = { name: 'lids-tight', side: 'both', score: 0.9 } as const;
      const raised = { name: 'upper-lid-up', side: 'both', score: 0.9 } as const;
      const brow = { name: 'brow-down', side: 'both', score: 0.7 } as const;
      const lip = { name: 'lip-corner-up', side: 'both', score: 0.6 } as const;
      expect(named([lids, brow, lip], BLINK)).toEqual(['brow-down/both', 'lip-corner-up/both']);
      expect(named([lids, raised], BLINK)).toEqual([]);
      expect(named([lids, brow])).toEqual(['lids-tight/both', 'brow-down/both']);
    });
  });

  it('leaves alone what moves further than brief movements go, and nothing for being small', () => {
    const judged = verdicts({ untilMs: 2500, events: [planned(1000, 300)] });
    const told = (amplitude: number): number => momentsOf(judged, spotterIn({ amplitude })).length;
    expect([0.001, 0.004, 0.03, 0.07, 0.09, 0.3].map(told)).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('reports the amplitude it is given and a duration error of one frame of the slower clock', () => {
    const judged = verdicts({ untilMs: 2500, events: [planned(1000, 300, 0.45, BROWS)] });
    const fast = momentsOf(judged, spotterIn({ amplitude: 0.017, frameIntervalMs: 16 }))[0]!;
    expect(fast.amplitude).toBe(0.017);
    expect(fast.durationErrorMs).toBeCloseTo(GRID_STEP_MS, 6);
    const slow = momentsOf(judged, spotterIn({ frameIntervalMs: 48 }))[0]!;
    expect(slow.durationErrorMs).toBe(48);
  });

  describe('tells what is believed in enough', () => {
    const barOf = (ratePerMinute: number): number =>
      new RunningBar(ratePerMinute, SHIPPED_DETECTOR.untouched).value;
    const BAR = barOf(DEFAULT_RATE_PER_MINUTE);
    const one = (belief: number, onsetMs = 1000): Plan => ({ ...planned(onsetMs, 300), belief });
    const told = (
      events: readonly Plan[],
      ratePerMinute: number = DEFAULT_RATE_PER_MINUTE,
    ): readonly Moment[] =>
      momentsOf(verdicts({ untilMs: end(events), events }), spotterIn({ ratePerMinute }));

    it('surer of what is believed in more, and nothing under the bar', () => {
      const [clear, faint] = [told([one(BAR + 2)])[0]!, told([one(BAR + 0.3)])[0]!];
      expect(clear.confidence).toBeGreaterThan(faint.confidence + 0.15);
      expect(told([one(BAR - 0.3)])).toEqual([]);
    });

    it('fainter movements the higher the rate, and any at any rate', () => {
      const beliefs = [...RATES_PER_MINUTE.map((rate) => barOf(rate) + 0.3), -3];
      const events = beliefs.map((belief, k) => one(belief, 1000 + 1000 * k));
      expect([...RATES_PER_MINUTE, ANY_RATE].map((rate) => told(events, rate).length)).toEqual([1, 2, 3, 4]);
    });

    it('less of somebody who has given many half-believed movements, told or not', () => {
      const faint = one(BAR + 0.3, 20_000);
      const restless = Array.from({ length: 35 }, (_, k) => one(0, 1000 + 500 * k));
      expect(told([faint])).toHaveLength(1);
      expect(told([...restless, faint])).toEqual([]);
      expect(told([...restless, one(BAR + 2, 20_000)])).toHaveLength(1);
    });
  });
});
