/** What crosses between Node and the page that labels pictures. */

/** The function the page calls after every few pictures, installed before it loads. */
export const LABEL_PROGRESS = 'labelProgress';

/** What the library says of every picture of a clip. */
export interface LabelCourse {
  /** From the first picture. */
  readonly timesMs: readonly number[];
  /** The strongest label, as a number that stands for it in this clip; -1 where no face was found. */
  readonly labels: readonly number[];
  /** How sure the library is, 0..1. */
  readonly scores: readonly number[];
}

export interface LabelOrder {
  readonly clipUrl: string;
  /** Where the library's models and the WASM of TF.js are served from. */
  readonly modelsUrl: string;
  readonly wasmUrl: string;
}

export interface LabelPage {
  label(order: LabelOrder): Promise<LabelCourse>;
}

declare global {
  interface Window {
    labelPage: LabelPage;
    [LABEL_PROGRESS](pictures: number): Promise<void>;
  }
}
