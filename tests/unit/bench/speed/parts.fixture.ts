import type { Provenance } from '../../../../bench/kit/provenance.ts';
import type { PeerReport, RatioReport } from '../../../../bench/peers/peer-report.ts';
import type { EnduranceReport } from '../../../../bench/speed/endurance.ts';
import type { FilmReport } from '../../../../bench/speed/film-run.ts';
import { CAMERAS, type PageReport, type SpeedParts } from '../../../../bench/speed/parts.ts';
import { BACKENDS } from '../../../../src/contracts/perception.ts';
import { CURVE, resultWith, runWith, traceRunWith } from '../../benchmark/result.fixture.ts';

export const PROVENANCE: Provenance = {
  date: '2026-01-02T03:04:05.000Z',
  commit: 'abc1234',
  pipeline: '0123456789ab',
  machine: { cpu: 'CPU 9000', cores: 2, memoryGiB: 24, system: 'Linux', browser: 'Chromium 1', load: 0.5 },
};

export function ratioOf(of: string, to: string, median: number): RatioReport {
  return {
    of,
    to,
    median,
    low95: median,
    high95: median,
    least: median,
    most: median,
    rounds: 12,
    atMost: 9,
  };
}

export function peersWith(...ratios: readonly RatioReport[]): PeerReport {
  return {
    schema: 1,
    clip: 'clip.mp4',
    framesPerBlock: 20,
    rounds: 12,
    browser: 'Chromium 1',
    subjects: [],
    ratios,
    probes: [],
    leftOut: [],
  };
}

const FILM: FilmReport = {
  start: { backend: 'wasm', backendReason: 'emulated-webgl', landmarkerSha256: '', modelVersion: '1' },
  startMs: 900,
  firstLandmarksMs: 1100,
  watchedMs: 60_000,
  counts: { analysed: 1799, dropped: 1, doubled: 3 },
  stages: {},
  film: {
    passed: 30,
    judged: 28,
    found: 3,
    others: 2,
    latenciesMs: [260, 300, 351],
    drops: [{ atMs: 2500, frames: 1 }],
    withheld: 4,
  },
};

const PAGE: PageReport = {
  run: {
    coldFirstFaceMs: 1200,
    warmFirstFaceMs: 700,
    watchedS: 60,
    scriptMsPerFrame: 1,
    taskMsPerFrame: 5,
    longTasksMs: [],
    heapStartBytes: 4_000_000,
    heapEndBytes: 4_000_000,
  },
  firstLoadBytes: 600_001,
};

const SAMPLE = { atS: 60, pageBytes: 4_000_000, workerBytes: 9_000_000, residentBytes: null };
const RESOURCES = { tensors: 10, wasmBytes: 40_000_000 };

export const ENDURANCE: EnduranceReport = {
  analysed: 54_000,
  dropped: 3,
  first: RESOURCES,
  last: RESOURCES,
  backend: 'wasm',
  samples: [SAMPLE, { ...SAMPLE, atS: 900, pageBytes: 4_500_000 }],
};

export const NO_PARTS: SpeedParts = {
  clip: null,
  trace: null,
  cameras: [],
  film: null,
  page: null,
  peers: null,
  endurance: null,
};

const CLIP = { kind: 'clip', name: 'clip.mp4', widthPx: 400, heightPx: 300, framesPerSecond: 25 } as const;

/** Everything that can be measured but half an hour. */
export const ALL_PARTS: SpeedParts = {
  clip: resultWith({
    runs: BACKENDS.map((backend) => runWith({ backend, source: CLIP })),
    sensitivity: null,
  }),
  trace: resultWith({ runs: [traceRunWith({ backend: 'wasm' })] }),
  cameras: CAMERAS.map((wish, at) => ({
    wish,
    result: resultWith({
      runs: [
        runWith({
          backend: 'wasm',
          source: { kind: 'camera', name: '', ...wish },
          framesPerSecond: wish.framesPerSecond,
          dropped: 0,
        }),
      ],
      sensitivity: at === 0 ? CURVE : null,
    }),
  })),
  film: FILM,
  page: PAGE,
  peers: peersWith(ratioOf('sotto-wasm', 'landmarker-alone', 1.2), ratioOf('sotto-wasm', 'human', 0.21)),
  endurance: null,
};
