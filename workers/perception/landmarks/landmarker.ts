import { FaceDetector, FaceLandmarker } from '@mediapipe/tasks-vision';
import loaderUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import type { Box } from '../../../src/core/box.ts';
import { readStoredZip } from '../../../src/platform/stored-zip.ts';
import { LANDMARK_COUNT, LANDMARK_VALUES } from '../../../src/contracts/observation.ts';
import type { Pixels } from '../frames/picture-pixels.ts';
import { fetchModule, type LoadProgress } from '../load-bytes.ts';
import { plainCanvas } from './plain-canvas.ts';

/**
 * MediaPipe smooths the landmarks of a single face with a One-Euro filter that halves a brief
 * movement. Its cut-off grows with the sampling interval, so time stretched by this factor leaves
 * nothing of the smoothing, at no cost.
 */
const TIME_STRETCH = 1000;

/** Faces score 0.9 and more, patterns of a background up to 0.6 [measured on the development footage]. */
const SECOND_FACE_CONFIDENCE = 0.65;

type ModuleFactory = (overrides: Record<string, unknown>) => Promise<unknown>;
interface RuntimeScope {
  ModuleFactory?: ModuleFactory | undefined;
}

/** MediaPipe's WASM, compiled once and instantiated for each task: the stock loader allows one task a worker. */
export class LandmarkRuntime {
  readonly #factory: ModuleFactory;
  readonly #module: WebAssembly.Module;
  readonly #memories: WebAssembly.Memory[] = [];

  private constructor(factory: ModuleFactory, module: WebAssembly.Module) {
    this.#factory = factory;
    this.#module = module;
  }

  static async load(onProgress: LoadProgress): Promise<LandmarkRuntime> {
    const [loader, module] = await Promise.all([
      import(/* @vite-ignore */ loaderUrl) as Promise<{ default: ModuleFactory }>,
      fetchModule(wasmUrl, onProgress),
    ]);
    return new LandmarkRuntime(loader.default, module);
  }

  /** Linear memory of every task made so far. */
  get memoryBytes(): number {
    return this.#memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  }

  /** Runs `create` with this runtime in the place where MediaPipe looks for it. */
  async provide<T>(
    create: (fileset: { wasmLoaderPath: string; wasmBinaryPath: string }) => Promise<T>,
  ): Promise<T> {
    const scope = globalThis as RuntimeScope;
    scope.ModuleFactory = (overrides) =>
      this.#factory({
        ...overrides,
        instantiateWasm: (
          imports: WebAssembly.Imports,
          receive: (instance: WebAssembly.Instance) => void,
        ) => {
          void WebAssembly.instantiate(this.#module, imports).then((instance) => {
            this.#remember(instance);
            receive(instance);
          });
          return {};
        },
      });
    return create({ wasmLoaderPath: '', wasmBinaryPath: wasmUrl });
  }

  #remember({ exports }: WebAssembly.Instance): void {
    const memory = Object.values(exports).find((each) => each instanceof WebAssembly.Memory);
    if (memory) this.#memories.push(memory);
  }
}

/** Finds the landmarks of one face, unsmoothed. One frame at a time, in rising time. */
export class Landmarker {
  readonly values = new Float32Array(LANDMARK_VALUES);
  readonly #task: FaceLandmarker;
  #lastMs = 0;

  private constructor(task: FaceLandmarker) {
    this.#task = task;
  }

  /** @param canvas where pictures go on their way to the model; one with WebGL takes frames as they are */
  static async create(
    runtime: LandmarkRuntime,
    bundle: Uint8Array,
    canvas: OffscreenCanvas = plainCanvas(),
  ): Promise<Landmarker> {
    const task = await runtime.provide((fileset) =>
      FaceLandmarker.createFromOptions(fileset, {
        canvas,
        baseOptions: { modelAssetBuffer: bundle, delegate: 'CPU' },
        runningMode: 'VIDEO',
        numFaces: 1,
      }),
    );
    const landmarker = new Landmarker(task);
    landmarker.find(blankPicture(), 0);
    return landmarker;
  }

  /** @returns true when a face was found; its landmarks are then in `values` (478 x 3) */
  find(picture: Pixels | VideoFrame, timestampMs: number): boolean {
    this.#lastMs = Math.max(timestampMs * TIME_STRETCH, this.#lastMs + 1);
    const [points = []] = this.#task.detectForVideo(picture, this.#lastMs).faceLandmarks;
    if (points.length !== LANDMARK_COUNT) return false;
    points.forEach((point, i) => {
      this.values[i * 3] = point.x;
      this.values[i * 3 + 1] = point.y;
      this.values[i * 3 + 2] = point.z;
    });
    return true;
  }
}

/** Counts the faces in a picture, to notice a second person; slower than tracking, so asked now and then. */
export class FaceCounter {
  readonly #task: FaceDetector;

  private constructor(task: FaceDetector) {
    this.#task = task;
  }

  static async create(runtime: LandmarkRuntime, bundle: Uint8Array): Promise<FaceCounter> {
    const detector = readStoredZip(bundle).find((member) => member.name === 'face_detector.tflite');
    if (detector === undefined) throw new Error('the landmark bundle holds no face_detector.tflite');
    const task = await runtime.provide((fileset) =>
      FaceDetector.createFromOptions(fileset, {
        canvas: plainCanvas(),
        baseOptions: { modelAssetBuffer: detector.bytes, delegate: 'CPU' },
        runningMode: 'IMAGE',
        minDetectionConfidence: SECOND_FACE_CONFIDENCE,
      }),
    );
    const counter = new FaceCounter(task);
    counter.count(blankPicture());
    return counter;
  }

  count(pixels: Pixels): number {
    return this.#task.detect(pixels).detections.length;
  }

  /** Where the faces are. */
  places(frame: ImageData | OffscreenCanvas): readonly Box[] {
    return this.#task.detect(frame).detections.flatMap(({ boundingBox }) =>
      boundingBox
        ? [
            {
              x: boundingBox.originX / frame.width,
              y: boundingBox.originY / frame.height,
              width: boundingBox.width / frame.width,
              height: boundingBox.height / frame.height,
            },
          ]
        : [],
    );
  }
}

/** The first picture makes MediaPipe build its graph, for a second or more on a busy machine: better while loading. */
function blankPicture(): Pixels {
  return new ImageData(256, 256);
}
