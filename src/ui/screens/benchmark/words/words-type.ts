import type { Part } from '../../../../benchmark/run/order.ts';
import type { Figure, TimeName } from '../../../../benchmark/result/measures.ts';
import type { FileFailureCode } from '../../../../session/picked-file.ts';
import type { Device, SensitivityCurve, SourceKind } from '../../../../benchmark/result/result.ts';
import type { CameraLength, CameraRate, CameraSize } from '../../../../session/benchmark/choices.ts';

interface OptionWords {
  readonly title: string;
  readonly note: string;
}

export interface BenchmarkWords {
  readonly heading: string;
  readonly lead: string;
  readonly beforehand: string;
  readonly source: string;
  readonly sources: Readonly<Record<SourceKind, OptionWords>>;
  readonly camera: {
    readonly length: string;
    readonly lengths: Readonly<Record<CameraLength, string>>;
    readonly size: string;
    readonly sizes: Readonly<Record<CameraSize, string>>;
    readonly rate: string;
    readonly rates: Readonly<Record<CameraRate, string>>;
    readonly mayDiffer: string;
  };
  readonly clip: {
    readonly choose: string;
    readonly chooseOther: string;
    readonly none: string;
  };
  readonly backends: string;
  readonly backendsNote: string;
  readonly sensitivity: OptionWords;
  readonly start: string;
  readonly needsBackend: string;
  readonly needsClip: string;
  readonly openSaved: string;
  readonly showLast: string;
  readonly tabHidden: string;
  readonly running: {
    readonly heading: string;
    readonly parts: Readonly<Record<Part, string>>;
    readonly run: (number: string, of: string) => string;
    readonly progress: string;
    readonly rate: string;
    readonly work: string;
    readonly stay: string;
    readonly lookAt: string;
    readonly light: string;
    readonly cancel: string;
  };
  readonly failed: {
    readonly again: string;
    readonly setUp: string;
    readonly backendUnavailable: string;
  };
  readonly result: {
    readonly heading: string;
    readonly headingOpened: string;
    readonly headingBeside: string;
    readonly notMeasured: string;
    readonly faces: Readonly<Record<SensitivityCurve['face'], string>>;
    readonly cores: (count: string) => string;
    readonly memory: (gibibytes: string) => string;
    readonly memoryAtLeast: (gibibytes: string) => string;
    readonly graphics: Readonly<Record<Device['graphics'], string>>;
    readonly model: (version: string) => string;
    readonly runTitle: (source: string, backend: string) => string;
    readonly sources: Readonly<Record<SourceKind, string>>;
    readonly pictures: (width: string, height: string) => string;
    readonly picturesAt: (pictures: string, rate: string) => string;
    readonly noOther: string;
  };
  readonly figures: {
    readonly framesPerSecond: string;
    readonly atMost: (rate: string) => string;
    readonly asFastAsItGoes: string;
    readonly dropped: string;
    readonly ofFrames: (percent: string, frames: string) => string;
    readonly captureToResult: string;
    readonly endToCue: string;
    readonly foundOf: (found: string, planted: string) => string;
    readonly start: string;
    readonly firstFace: (ms: string) => string;
    readonly noFace: string;
    readonly p95: string;
  };
  readonly times: {
    readonly heading: string;
    readonly note: string;
    readonly caption: string;
    readonly stage: string;
    readonly spread: string;
    readonly max: string;
    readonly names: Readonly<Record<TimeName, string>>;
  };
  readonly timeline: {
    readonly heading: string;
    readonly median: string;
    readonly longest: string;
    readonly drops: string;
    readonly otherMedian: string;
    readonly table: string;
    readonly time: string;
    readonly dropped: string;
  };
  readonly more: {
    readonly heading: string;
    readonly measure: string;
    readonly value: string;
    readonly names: Readonly<Record<Figure, string>>;
  };
  readonly grid: {
    readonly heading: string;
    /** At a rate of one false moment in that time. */
    readonly note: (interval: string) => string;
    readonly caption: string;
    readonly size: string;
    readonly judged: (percent: string, others: string) => string;
    readonly beside: string;
  };
  readonly keep: {
    readonly heading: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly json: string;
    readonly csv: string;
  };
  readonly compare: {
    readonly heading: string;
    readonly note: string;
    readonly open: string;
    readonly openOther: string;
    readonly remove: string;
    readonly here: string;
    readonly reading: string;
    readonly ratio: (ratio: string) => string;
    readonly failures: Readonly<Record<FileFailureCode, string>>;
  };
  readonly again: string;
  readonly changeSetUp: string;
  readonly measureHere: string;
}
