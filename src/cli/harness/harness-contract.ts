/** What crosses from the command line to the harness page and back. */
import type { ClipReport, PerceptionConfig, StartReport } from '../../contracts/perception.ts';
import type { TaskResult } from './page-contract.ts';

/** The input for the images of a clip that lies as single pictures. */
export const IMAGES_INPUT = '#images';

export interface ClipAnalysis {
  readonly start: StartReport;
  readonly clip: ClipReport;
  readonly cores: number;
}

/** On `window.sottoHarness`. Each call starts a fresh worker and lets it go at its end. */
export interface Harness {
  /** Analyses the clip in the page's input. */
  analyse(config: PerceptionConfig): Promise<TaskResult<ClipAnalysis>>;
  /** Analyses the images in the page's other input; `timesMs` gives the time of each from the first. */
  analyseImages(config: PerceptionConfig, timesMs: readonly number[]): Promise<TaskResult<ClipAnalysis>>;
  /** Records the clip in the page's input and posts the bytes of a trace file to `uploadUrl`. */
  record(config: PerceptionConfig, uploadUrl: string): Promise<TaskResult<null>>;
}

declare global {
  interface Window {
    sottoHarness: Harness;
  }
}
