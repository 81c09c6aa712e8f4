import { beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_MODEL } from '../../../../bench/accuracy/accuracy-options.ts';
import type { Watched } from '../../../../bench/accuracy/app.ts';
import { competitors, measureClip, type ClipFigures } from '../../../../bench/accuracy/measure.ts';
import { RATES_PER_MINUTE } from '../../../../src/contracts/rate.ts';
import { useWasm } from '../../../../models/training/backend.ts';
import { verdictsOn } from '../../../../models/evaluation/run-trace.ts';
import { loadWeights } from '../../../../models/training/load-weights.ts';
import { SHIPPED_DETECTOR } from '../../../../src/spotting/evidence/detector-model.ts';
import { planted, uncutClip } from './clips.fixture.ts';
import { pulse, traceOf } from './trace.fixture.ts';

const ONSET_MS = 6000;
const trace = traceOf({ movement: 'brow-down', level: pulse(ONSET_MS + 150, 0.05), durationMs: 10_000 });
const { of } = uncutClip({ events: [planted(ONSET_MS, { movement: 'brow-down' })] });

let watched: Watched;
let measured: ClipFigures;

beforeAll(async () => {
  await useWasm();
  const verdicts = verdictsOn(await loadWeights(SHIPPED_MODEL), trace);
  watched = { trace, verdicts, detector: SHIPPED_DETECTOR };
  measured = measureClip(of, watched, null);
});

describe('a clip that is measured', () => {
  it('says of the app what is found at each rate, when it was told, and what was judged', () => {
    for (const rate of RATES_PER_MINUTE) {
      const { score, delaysMs, judged } = measured.app[rate];
      expect(score.nearHits).toHaveLength(1);
      expect(delaysMs[0]).toBeGreaterThan(0);
      expect(delaysMs[0]).toBeLessThan(600);
      expect(judged!.byPart.brows).toBeGreaterThan(5000);
      expect(judged!.byPart.brows).toBeLessThan(measured.durationMs);
    }
  });

  it('says of every rival what it would tell, before any cut', () => {
    const names = competitors(watched).map(({ name }) => name);
    expect([...measured.uncut.keys()]).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    const surest = [...measured.uncut.values()].flatMap(({ moments }) => moments);
    expect(surest.every(({ confidence }) => confidence !== null)).toBe(true);
  });

  it('says how it was filmed', () => {
    expect(measured.picture.fps).toBeCloseTo(30, 3);
    expect(measured.picture.iodPx).toBeGreaterThan(40);
  });

  it('is looked at by no rival where it is a sham', () => {
    expect(measureClip({ ...of, treatment: 'sham' }, watched, null).uncut.size).toBe(0);
  });
});
