import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../../../bench/peers/report.ts';
import type { PeerReport } from '../../../../bench/peers/peer-report.ts';
import { fastest, reasonOf, type Trial } from '../../../../bench/peers/trials.ts';

const PROVENANCE = {
  date: '2026-01-02T03:04:05.000Z',
  commit: 'abc1234',
  pipeline: '0123456789ab',
  machine: { cpu: 'CPU', cores: 2, memoryGiB: 4, system: 'Linux', browser: 'Chromium 1', load: 0.5 },
};
const RATIO = { of: 'a', to: 'b', low95: 0.1, high95: 0.4, least: 0.1, most: 0.5, rounds: 3 };
const REPORT: PeerReport = {
  schema: 1,
  clip: 'clip.mp4',
  framesPerBlock: 20,
  rounds: 3,
  browser: 'Chromium 1',
  subjects: [],
  ratios: [
    { ...RATIO, median: 0.2, atMost: 0.2 },
    { ...RATIO, median: 0.201, atMost: 0.2 },
    { ...RATIO, median: 0.3, atMost: null },
  ],
  probes: [{ of: 'a', backend: 'webgl', msPerFrame: null }],
  leftOut: [{ id: 'c', why: 'It did not start.' }],
};

describe('the report', () => {
  const text = reportMarkdown(PROVENANCE, REPORT);

  it('says what is reached, and of what nothing is asked', () => {
    const cells = text
      .split('\n')
      .filter((line) => line.startsWith('| a '))
      .map((line) => line.split('|').at(-2)?.trim());
    expect(cells).toEqual(['at most 0.20: yes', 'at most 0.20: no', '']);
  });

  it('names who was left out, and why', () => {
    expect(text).toContain('- c: It did not start.');
    expect(text).toContain('- a on webgl: did not run.');
  });

  it('has no heading over nothing', () => {
    expect(reportMarkdown(PROVENANCE, { ...REPORT, leftOut: [] })).not.toContain('Left out');
  });
});

describe('the way that is compared', () => {
  const way = (backend: 'wasm' | 'webgl') => ({ backend, order: { kind: 'sotto', backend } as const });
  const good = { ok: true, startMs: 1, downloadedBytes: 1 } as const;

  it('is the fastest that ran', () => {
    const trials: Trial[] = [
      { ...good, way: way('webgl'), msPerFrame: 30 },
      { ok: false, way: way('wasm'), why: 'No.' },
      { ...good, way: way('wasm'), msPerFrame: 20 },
    ];
    expect(fastest(trials)?.way.backend).toBe('wasm');
    expect(fastest(trials.slice(1, 2))).toBeUndefined();
  });

  it('or a reason in one line', () => {
    expect(reasonOf(new Error('page.evaluate: TypeError: it broke\n    at here'))).toBe('it broke.');
  });
});
