import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clipList,
  reportPaths,
  writeClips,
  type NamedClip,
} from '../../../../../bench/accuracy/outside/clip-list.ts';
import { outsideFigures } from '../../../../../bench/accuracy/outside/outside-figures.ts';
import { parseReport, readReport } from '../../../../../bench/accuracy/outside/report-file.ts';
import { outsideReport } from '../../../../../bench/accuracy/report/run-report.ts';
import { Complaint } from '../../../../../src/cli/terminal/complaint.ts';
import { planted, told, uncutClip } from '../clips.fixture.ts';

const DURATION_MS = 60_000;
const MOMENT = { onsetMs: 1000, apexMs: 1150, offsetMs: 1300 };

const parsed = (report: unknown) => parseReport(JSON.stringify(report), 'x.json', DURATION_MS);

describe('the report of another detector', () => {
  it('may hold nothing but moments', () => {
    expect(parsed({ moments: [MOMENT] })).toEqual({
      moments: [{ ...MOMENT, confidence: null, toldMs: null, names: [] }],
      parts: null,
    });
    expect(parsed({ moments: [] }).moments).toEqual([]);
  });

  it('may say how sure it is, when it tells, and what it does not judge', () => {
    const parts = { mouth: { unjudged: [{ fromMs: 0, toMs: 1500 }] } };
    const report = parsed({ moments: [{ ...MOMENT, confidence: 0.7, toldMs: 1800 }], analysed: { parts } });
    expect(report.moments[0]).toMatchObject({ confidence: 0.7, toldMs: 1800 });
    expect(report.parts).toEqual(parts);
  });

  it('may hold more than is asked for, as that of the command line does', () => {
    const report = parsed({
      schema: 2,
      moments: [{ ...MOMENT, durationMs: 300, movements: [] }],
      analysed: { frames: 1800, parts: { lids: { judgedMs: 1, unjudged: [] } } },
    });
    expect(report.parts?.lids?.unjudged).toEqual([]);
  });

  it.each<readonly [what: unknown, sentence: string]>([
    [{}, 'x.json cannot be scored: moments is missing.'],
    [{ moments: 3 }, 'x.json cannot be scored: moments is no list.'],
    [[], 'x.json cannot be scored: moments is missing.'],
    [null, 'x.json is no report: it is to be an object with a list of moments.'],
    [{ moments: [{ onsetMs: 1, apexMs: 2 }] }, 'x.json cannot be scored: moments.0.offsetMs is missing.'],
    [
      { moments: [MOMENT, { ...MOMENT, apexMs: '1150' }] },
      'x.json cannot be scored: moments.1.apexMs is no number.',
    ],
    [
      { moments: [{ ...MOMENT, apexMs: 900 }] },
      'x.json cannot be scored: moments.0 does not begin, peak and end in that order.',
    ],
    [
      { moments: [{ ...MOMENT, onsetMs: -1 }] },
      'x.json cannot be scored: moments.0.onsetMs is before the clip begins.',
    ],
    [
      { moments: [{ ...MOMENT, confidence: 70 }] },
      'x.json cannot be scored: moments.0.confidence is not between 0 and 1.',
    ],
    [
      { moments: [{ ...MOMENT, offsetMs: 70_000 }] },
      'x.json cannot be scored: moments.0 ends after its clip of 60000 ms; times are milliseconds from the first frame.',
    ],
    [
      { moments: [], analysed: { parts: { nose: { unjudged: [] } } } },
      'x.json cannot be scored: analysed.parts.nose is no part of a face: there are brows, lids, mid-face, mouth.',
    ],
    [
      { moments: [], analysed: { parts: { lids: { unjudged: [{ fromMs: 2, toMs: 1 }] } } } },
      'x.json cannot be scored: analysed.parts.lids.unjudged.0 ends before it begins.',
    ],
  ])('is refused with one sentence: %o', (report, sentence) => {
    expect(() => parsed(report)).toThrow(new Complaint(sentence));
  });

  it('is refused where it is no JSON, or not there', async () => {
    expect(() => parseReport('{', 'x.json', DURATION_MS)).toThrow(new Complaint('x.json is no JSON.'));
    await expect(readReport('/nowhere/x.json', DURATION_MS)).rejects.toThrow(
      '/nowhere/x.json cannot be read.',
    );
  });
});

describe('the clips for another detector', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sotto-clips-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const named = (name: string, clip: Parameters<typeof uncutClip>[0]): NamedClip => {
    const path = join(folder, `planted-${name}`);
    writeFileSync(path, name);
    return { of: uncutClip(clip).of, name, path };
  };

  it('are written under names that say nothing of what is in them', async () => {
    const clips = [
      named('c0ffee', { person: 'p02', events: [planted(1000)] }),
      named('bada55', { treatment: 'twin' }),
    ];
    const out = join(folder, 'out');
    await writeClips(out, clips);
    expect(readdirSync(out)).toEqual(['bada55.mp4', 'c0ffee.mp4', 'clips.json']);
    expect(readFileSync(join(out, 'c0ffee.mp4'), 'utf8')).toBe('c0ffee');
    expect(JSON.parse(readFileSync(join(out, 'clips.json'), 'utf8'))).toEqual(clipList(clips));
    expect(clipList(clips)).toEqual({
      clips: [
        { name: 'bada55', person: 'a' },
        { name: 'c0ffee', person: 'p02' },
      ],
    });
  });

  it('each need a report', () => {
    const clips = ['one', 'two', 'three'].map((name) => named(name, {}));
    writeFileSync(join(folder, 'one.json'), '{}');
    expect(() => reportPaths(folder, clips)).toThrow(
      new Complaint(`There is no ${join(folder, 'two.json')}: of the 3 clips of --clips, 2 have no report.`),
    );
    for (const name of ['two', 'three']) writeFileSync(join(folder, `${name}.json`), '{}');
    expect(reportPaths(folder, clips)).toHaveLength(3);
  });
});

describe('what another detector is worth', () => {
  const clipsOf = (sure: boolean) =>
    ['p02', 'p03', 'p05'].flatMap((person, k) => [
      uncutClip({
        person,
        events: [planted(5000), planted(10_000)],
        moments: [told(5000, sure ? 0.9 : null), told(10_000, 0.2)],
        parts: null,
      }),
      uncutClip({ person, treatment: 'twin', moments: [told(20_000, 0.3 + k / 10)], parts: null }),
    ]);

  it('is told at each rate, cut on other people, where all moments have a confidence', () => {
    const { measured, atRates } = outsideFigures(clipsOf(true));
    expect(atRates.map(({ byGroup }) => byGroup.all.all.found.count)).toEqual([3, 3, 6]);
    expect(atRates.map(({ byGroup }) => byGroup.all.untouched.count)).toEqual([1, 2, 3]);
    expect(measured.find(({ name }) => name === 'time judged: brows')?.measured.all).toBe('-');
  });

  it('is told as it comes where they have not', () => {
    const figures = outsideFigures(clipsOf(false));
    expect(figures.atRates).toEqual([]);
    expect(figures.byGroup.all.all.found.count).toBe(6);
  });

  it('is a report that says how it was cut, and what it does not compare with', () => {
    const list = { present: [], missing: [] };
    const about = { list, pictures: new Map<string, never>() };
    const report = outsideReport('theirs', about, outsideFigures(clipsOf(true)));
    expect(report).toContain('Reports of theirs on planted film of 3 people.');
    expect(report).toContain('compare with nothing published on real ones');
    expect(report).toContain('of the untouched film of all other people');
    expect(outsideReport('theirs', about, outsideFigures(clipsOf(false)))).toContain('nothing can be cut');
  });
});
