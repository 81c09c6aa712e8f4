/** What crosses between the tests, the page and its worker. */
import type { FaultCode } from '../../../src/contracts/perception.ts';
import type { Turn } from '../../fixtures/mp4-patch.ts';
import type { Encoded, PatternClip } from '../../fixtures/pattern-clip.ts';

/** Means of brightness, 0..255, of CELLS x CELLS parts of a picture, row by row. */
export type Cells = readonly number[];
export const CELLS = 2;
/** How far two means of the same cell may lie apart: less than half the step from one picture to the next. */
export const TOLERANCE = 4;

export interface SeenPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly cells: Cells;
}

export interface ReadFrame extends SeenPicture {
  readonly timestampMs: number;
  /** The same picture by its brightness alone. */
  readonly luma: Cells;
}

export interface ReadClip {
  readonly frames: readonly ReadFrame[];
  readonly promisedMs: number;
  readonly truncated: boolean;
}

export type WorkerTask = { readonly clip: File } | { readonly frame: VideoFrame };
export type WorkerReply =
  { readonly read: ReadClip } | { readonly fault: FaultCode | 'unexpected'; readonly detail: string };

/** On `window.clips`. */
export interface ClipsBench {
  encode(clip: PatternClip): Promise<Encoded[]>;
  /**
   * What the browser's own player shows of the chosen clip at a time in seconds.
   * @param expected it may show another for a moment: it is looked at until it shows this, or for long enough
   */
  played(timeS: number, expected: SeenPicture): Promise<SeenPicture>;
  /** What Sotto reads of the chosen clip, in a worker under the page's policy. */
  read(): Promise<WorkerReply>;
  /** What Sotto reads of a camera's frame that is to be shown turned. */
  readTurned(turn: Turn): Promise<WorkerReply>;
}

declare global {
  interface Window {
    readonly clips: ClipsBench;
  }
}
