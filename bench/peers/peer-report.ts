/** What a comparison of Sotto with its peers found, as data. */

export interface SubjectReport {
  readonly id: string;
  /** Of the package that does the work. */
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly where: 'worker' | 'main thread';
  /** One plain sentence. */
  readonly settings: string;
  readonly backend: string;
  /** With an empty cache, from nothing to the answer to the first picture. */
  readonly startMs: number;
  /** Code, WASM and models served until then, uncompressed. */
  readonly downloadedBytes: number;
  readonly framesTimed: number;
  /** Share of the pictures in which a face was found. */
  readonly faceShare: number;
  readonly msPerFrame: {
    readonly p50: number;
    readonly mean: number;
    readonly p95: number;
    readonly max: number;
  };
}

/** Median time of one subject over that of another in the same round. */
export interface RatioReport {
  readonly of: string;
  readonly to: string;
  /** Over the rounds, with the 95 % interval of a bootstrap over rounds. */
  readonly median: number;
  readonly low95: number;
  readonly high95: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
  /** What is to be reached, where something is. */
  readonly atMost: number | null;
}

/** A short look at one of the ways in which a subject can run; the fastest is compared. */
export interface ProbeReport {
  readonly of: string;
  readonly backend: string;
  /** Median of a few pictures; null where it did not run. */
  readonly msPerFrame: number | null;
}

export interface LeftOut {
  readonly id: string;
  /** One sentence. */
  readonly why: string;
}

export interface PeerReport {
  readonly schema: 1;
  readonly clip: string;
  readonly framesPerBlock: number;
  /** Without the first, which warms up and is not counted. */
  readonly rounds: number;
  readonly browser: string;
  readonly subjects: readonly SubjectReport[];
  readonly ratios: readonly RatioReport[];
  readonly probes: readonly ProbeReport[];
  readonly leftOut: readonly LeftOut[];
}
