import { describe, expect, it } from 'vitest';
import { meanMovement, peakOf } from '../../../../bench/planting/displacement-map.ts';
import { faceInTrace, meanPoint } from '../../../../bench/planting/face.ts';
import { rimVertices, skinShare } from '../../../../bench/planting/face-part.ts';
import { spread } from '../../../../bench/planting/families.ts';
import { expressionCourse } from '../../../../bench/planting/expression-course.ts';
import { expressionsIn } from '../../../../bench/planting/expression.ts';
import { pulseAt } from '../../../../bench/planting/pulse.ts';
import { designTrial, orderFor } from '../../../../bench/planting/trial.ts';
import { pulse, traceOf, type Film } from '../accuracy/trace.fixture.ts';

const SETTINGS = { families: ['curve', 'mesh'], seed: 1, amplitudes: [0.02], lasting: 1 } as const;
const BACKGROUND = { path: 'clip.mp4', passes: 3 };

/** A frown that takes half a second up and half a second down. */
const FROWN: Film = { movement: 'brow-down', level: pulse(6000, 0.08, 1000) };

describe('an expression of a person', () => {
  const trace = traceOf(FROWN);
  const expressions = expressionsIn(trace);

  it('is found where the face leaves its rest and comes back', () => {
    expect(Object.keys(expressions)).toEqual(['brow-down']);
    expect(expressions['brow-down']?.sizeIod).toBeGreaterThan(0.03);
    expect(Math.abs(expressions['brow-down']!.peakMs - 6000)).toBeLessThan(100);
    expect(expressions['brow-down']?.side).toBe('both');
  });

  it('is not found in a still face, nor in one that hardly moves', () => {
    expect(expressionsIn(traceOf({}))).toEqual({});
    expect(expressionsIn(traceOf({ ...FROWN, level: pulse(6000, 0.02, 1000) }))).toEqual({});
  });

  it('is not learnt from a head that turns meanwhile', () => {
    const yaw = (t: number): number => (t > 5600 ? 0.2 : 0);
    expect(expressionsIn(traceOf({ ...FROWN, yaw }))).toEqual({});
  });

  it('is not what stays', () => {
    const stays = (t: number): number => (t < 6000 ? pulse(6000, 0.08, 1000)(t) : 0.08);
    expect(expressionsIn(traceOf({ ...FROWN, level: stays }))).toEqual({});
  });

  it('moves the pulled skin of another face by the wished amount, and nothing that it did not move', () => {
    const face = faceInTrace(trace, 10)!;
    const event = { movement: 'brow-down', side: 'both', lent: true } as const;
    const map = spread({ family: 'curve', expressions }, face, event, 3, trace);
    const brow = meanPoint(face.points, [107, 55, 66, 65]);
    const [x, y] = meanMovement(map, brow.x, brow.y, 2);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(1.5);
    expect(peakOf(map)).toBeLessThan(1.8 * Math.SQRT2 * 3);
    const mouth = meanPoint(face.points, [61, 291]);
    // No more than the landmarks' own noise.
    for (const moved of meanMovement(map, mouth.x, mouth.y, 2)) expect(Math.abs(moved)).toBeLessThan(0.2);
  });

  it('is lent for a share of what is planted, small and fast', () => {
    const trial = designTrial({ ...BACKGROUND, passes: 9 }, trace, 0, { ...SETTINGS, lent: expressions });
    const lent = trial.events.filter((event) => event.lent === true);
    expect(lent.length).toBeGreaterThan(0.2 * trial.events.length);
    expect(lent.length).toBeLessThan(0.6 * trial.events.length);
    expect(new Set(lent.map(({ movement, side }) => `${movement} ${side}`))).toEqual(
      new Set(['brow-down both']),
    );
    expect(orderFor(trial, 'planted').expressions).toBe(expressions);
  });

  it('adds nothing to orders without it, nor to twins', () => {
    const twin = orderFor(designTrial(BACKGROUND, trace, 0, { ...SETTINGS, lent: expressions }), 'twin');
    expect(twin).toEqual({ treatment: 'twin', family: 'curve', events: [], passes: 3 });
    const drawn = orderFor(designTrial(BACKGROUND, trace, 0, SETTINGS), 'planted');
    expect(Object.keys(drawn)).toEqual(['treatment', 'family', 'events', 'passes']);
  });

  it('is missed loudly', () => {
    const face = faceInTrace(trace, 10)!;
    const event = { movement: 'chin-up', side: 'both', lent: true } as const;
    const missing = (): unknown => spread({ family: 'curve', expressions }, face, event, 3, trace);
    expect(missing).toThrow('Nobody lends a chin-up.');
  });
});

describe('the course of an expression', () => {
  const timesMs = Array.from({ length: 41 }, (_, k) => k * 40);
  const span = { rest: 0, peak: 20, end: 40 };
  const hat = timesMs.map((_, k) => 1 - Math.abs(k - 20) / 20);

  it("is the person's own, without its length", () => {
    const late = hat.map((height) => height ** 3);
    const { rise, fall } = expressionCourse(timesMs, late, span);
    expect([rise[0], rise.at(-1), fall[0], fall.at(-1)]).toEqual([0, 1, 0, 1]);
    expect(rise[8]).toBeLessThan(0.45);
    expect(rise).toEqual([...rise].sort((a, b) => a - b));
    fall.forEach((height, k) => expect(height).toBeCloseTo(rise[k]!, 2));
  });

  it('is smooth where the own one is too rough, or lingers on its way', () => {
    const rough = hat.map((height, k) => height + (k % 2 === 0 ? 0.2 : 0) * (k % 20 === 0 ? 0 : 1));
    const twoSteps = hat.map((height) => (height > 0.2 && height < 0.8 ? 0.5 : height));
    for (const course of [rough, twoSteps]) {
      const { rise } = expressionCourse(timesMs, course, span);
      expect(rise[8]).toBeCloseTo(0.5, 9);
      expect(rise[4]).toBeCloseTo((1 - Math.cos(Math.PI / 4)) / 2, 3);
    }
  });

  it('runs within the planted pulse', () => {
    const course = { rise: [0, 0.8, 1], fall: [0, 0.1, 1] };
    const planted = { onsetMs: 100, riseMs: 100, holdMs: 50, fallMs: 100 };
    const heights = [100, 125, 150, 200, 240, 300, 325, 350].map((ms) => pulseAt(planted, ms, course));
    [0, 0.4, 0.8, 1, 1, 0.1, 0.05, 0].forEach((height, k) => expect(heights[k]).toBeCloseTo(height, 9));
  });
});

describe('the skin that an expression moves', () => {
  const shares = skinShare();

  it('stays where the mesh ends', () => {
    expect(rimVertices().length).toBe(36);
    for (const vertex of rimVertices()) expect(shares[vertex]).toBe(0);
  });

  it('is that of the brows and the lower face, without the lids between them', () => {
    for (const vertex of [55, 285, 66, 296]) expect(shares[vertex]).toBeGreaterThan(0.6);
    for (const vertex of [61, 291, 0, 17]) expect(shares[vertex]).toBeGreaterThan(0.8);
    for (const vertex of [159, 386]) expect(shares[vertex]).toBeLessThan(0.01);
  });
});
