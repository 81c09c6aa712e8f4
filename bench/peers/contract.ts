/** What crosses between Node, the page of the comparison and the frame in which a subject runs. */

/** What a subject is to start; addresses are those of the bench's own server. */
export type SubjectOrder =
  | { readonly kind: 'sotto'; readonly backend: 'wasm' | 'webgl' }
  | {
      readonly kind: 'landmarker';
      readonly bundleUrl: string | null;
      /** Whether MediaPipe is given the camera's frame itself, as its documentation says, and not plain RGB. */
      readonly direct: boolean;
    }
  | {
      readonly kind: 'mediapipe';
      readonly delegate: 'CPU' | 'GPU';
      readonly bundleUrl: string | null;
      readonly wasmUrl: string;
    }
  | {
      readonly kind: 'human';
      readonly backend: 'wasm' | 'webgl';
      readonly everyFrame: boolean;
      readonly modelsUrl: string;
      readonly wasmUrl: string;
    }
  | {
      readonly kind: 'face-api';
      readonly backend: 'wasm' | 'webgl' | 'cpu';
      readonly modelsUrl: string;
      readonly wasmUrl: string;
    };

/** Something that looks at pictures, one at a time. */
export interface Subject {
  /** Resolves when the answer is there. The picture is closed by whoever handed it over. */
  look(frame: VideoFrame, captureMs: number): Promise<void> | void;
  /** Pictures with a face since the start. */
  facesSeen(): number;
}

/** How a subject is begun, in a frame of its own: the libraries keep their state in the window. */
type StartSubject = (order: SubjectOrder) => Promise<Subject>;

export interface Film {
  readonly clipUrl: string;
  readonly frames: number;
}

export interface BlockOrder {
  readonly id: string;
  /** Place in the film, played to and fro without end. */
  readonly fromFrame: number;
  /** Pictures at the start that are not timed: they bring the subject's memory back into the caches. */
  readonly leadInFrames: number;
  readonly frames: number;
  /** After this long a block ends early, but never before the fewest frames are timed. */
  readonly limitMs: number;
  readonly fewestFrames: number;
}

/** What came of a block. */
export interface Block {
  /** Wall time from handing a picture over to its answer. */
  readonly msPerFrame: readonly number[];
  readonly looked: number;
  readonly facesSeen: number;
}

export interface PeerPage {
  prepare(film: Film): Promise<void>;
  /** @returns how long it took from nothing to the answer to the first picture */
  start(id: string, order: SubjectOrder): Promise<number>;
  block(order: BlockOrder): Promise<Block>;
  /** Takes a subject off the page. */
  remove(id: string): void;
}

declare global {
  interface Window {
    peerPage: PeerPage;
    startSubject: StartSubject;
  }
}
