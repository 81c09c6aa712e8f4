import { describe, expect, it } from 'vitest';
import { APP, CUT_APP } from '../../../../bench/accuracy/app.ts';
import { competitionOf, LABEL_FLIPS } from '../../../../bench/accuracy/competition.ts';
import type { ClipFigures } from '../../../../bench/accuracy/measure.ts';
import { standingTable, standingsAtRates } from '../../../../bench/accuracy/report/standing-tables.ts';
import { outcomeOf } from '../../../../bench/accuracy/scoring/outcome.ts';
import { atEachRate } from '../../../../bench/accuracy/scoring/rates.ts';
import { planted, told, uncutClip, type Clip } from './clips.fixture.ts';

const RIVAL = 'naive flow';

/** A clip in which the app and a rival find the same, the app at every rate. */
function clip(given: Clip, isLabelled = false): ClipFigures {
  const { of, durationMs, report } = uncutClip(given);
  return {
    of,
    durationMs,
    picture: { fps: 30, iodPx: 100 },
    app: atEachRate(() => outcomeOf(of, report, durationMs)),
    uncut: new Map([RIVAL, CUT_APP].map((name) => [name, report])),
    ...(isLabelled ? { labelFlips: report } : {}),
  };
}

const events = [planted(1000), planted(3000)];
const clips = [
  clip({ person: 'a', events, moments: [told(1000, 0.9), told(3000, 0.3)] }, true),
  clip({ person: 'a', treatment: 'twin', moments: [told(500, 0.8)] }),
  clip({ person: 'b', events, moments: [told(1000, 0.6), told(3000, 0.2)] }),
  clip({ person: 'b', treatment: 'twin', moments: [told(500, 0.5)] }),
];

describe('the competition', () => {
  const { standings, besideLabels } = competitionOf(clips);
  const of = (name: string) => standings.find((standing) => standing.name === name)!;

  it('cuts rivals, and the app beside itself, on other people', () => {
    // In the one minute of the other nothing is allowed: over 0.5 for a, over 0.8 for b.
    for (const name of [RIVAL, CUT_APP]) {
      const { found, untouched } = of(name).atRates[0.5];
      expect(found.all).toMatchObject({ count: 1, of: 4 });
      expect(untouched).toMatchObject({ count: 1, minutes: 2 });
    }
  });

  it('lets more through at a higher rate', () => {
    expect(of(RIVAL).atRates[2].found.all.count).toBe(4);
  });

  it('leaves the app as it tells at the rate that is asked for', () => {
    expect(of(APP).atRates[0.5].found.all.count).toBe(4);
    expect(of(APP).atRates[0.5].untouched.value).toBe(1);
  });

  it('counts every flip of labels, and sets the others beside it on the same clips, cut on all', () => {
    const beside = new Map(besideLabels);
    expect(beside.get(LABEL_FLIPS)?.found.all).toMatchObject({ count: 2, of: 2 });
    expect(beside.get(RIVAL)?.found.all).toMatchObject({ count: 1, of: 2 });
    expect(competitionOf(clips.slice(1)).besideLabels).toEqual([]);
  });

  it('is told in tables, one row a detector', () => {
    expect(standingTable(standings)).toContain(`| ${RIVAL} | 25 % (1 of 4) | - | - | 25 % (1 of 4) |`);
    expect(standingsAtRates(standings)).toContain(`| ${RIVAL} | 25 % (1 of 4) | 0.5 (`);
  });
});
