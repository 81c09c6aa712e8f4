import builtInLandmarkerUrl from '../../models/landmarker/face_landmarker.task?url';
import type {
  Backend,
  PerceptionConfig,
  PerceptionEvent,
  StartReport,
} from '../../src/contracts/perception.ts';
import { probeWasm, type WasmKind } from '../../src/platform/wasm-probe.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../src/contracts/rate.ts';
import { chooseBackend, processorBackend } from './classifier/choose-backend.ts';
import { Classifier, MODEL_VERSION } from './classifier/classifier.ts';
import { describe, FaultError } from './fault.ts';
import { FaceCounter, Landmarker, LandmarkRuntime } from './landmarks/landmarker.ts';
import { FarFaceSearch } from './landmarks/far-face-search.ts';
import { BlindObserver } from './landmarks/blind-observer.ts';
import { fetchBytes, type LoadProgress } from './load-bytes.ts';
import { Observer } from './landmarks/observer.ts';
import { SecondPersonWatch } from './landmarks/second-person-watch.ts';
import type { PerceptionParts, PictureObserver } from './perception-parts.ts';
import type { StageClock } from './stage-clock.ts';
import { SteadyClassifier } from './classifier/steady-classifier.ts';

/**
 * Loads runtime, landmark bundle and classifier side by side; rejects with a FaultError that names the part. In a
 * browser that can find no landmarks it starts without them: only pictures are then refused.
 */
export async function loadParts(
  config: PerceptionConfig,
  clock: StageClock,
  emit: (event: PerceptionEvent) => void,
): Promise<PerceptionParts> {
  const decision = chooseBackend(config.backend);
  const onProgress = (part: LoadingPart) => (loadedBytes: number, totalBytes: number) =>
    emit({ type: 'loading', part, loadedBytes, totalBytes });
  const [sight, classifier] = await Promise.all([
    loadSight(config, clock, onProgress),
    config.classify === false
      ? null
      : Classifier.create(decision.backend, onProgress('model')).catch(named('model-load-failed')),
  ]);
  const report: StartReport = {
    backend: decision.backend,
    backendReason: decision.reason,
    landmarkerSha256: sight.landmarkerSha256,
    modelVersion: MODEL_VERSION,
  };
  const onFallback = (backend: Backend): void =>
    emit({ type: 'backend', report: { ...report, backend, backendReason: 'context-lost' } });
  const create = (backend: Backend): Promise<Classifier> => Classifier.create(backend, () => undefined);
  const steady = classifier && new SteadyClassifier(classifier, create, processorBackend(), onFallback);
  return {
    observer: sight.observer,
    ratePerMinute: config.ratePerMinute ?? DEFAULT_RATE_PER_MINUTE,
    report,
    resources: () => ({ tensors: Classifier.tensorCount(), wasmBytes: sight.wasmBytes() }),
    get classifier() {
      if (steady !== null) return steady;
      throw new FaultError('model-load-failed', 'the worker was started without its classifier');
    },
  };
}

type LoadingPart = Extract<PerceptionEvent, { type: 'loading' }>['part'];

/** What sees pictures. */
interface Sight {
  readonly observer: PictureObserver;
  /** Empty where there is none. */
  readonly landmarkerSha256: string;
  wasmBytes(): number;
}

async function loadSight(
  config: PerceptionConfig,
  clock: StageClock,
  onProgress: (part: LoadingPart) => LoadProgress,
): Promise<Sight> {
  const lack = lackOf(probeWasm());
  if (lack !== null) return { observer: new BlindObserver(lack), landmarkerSha256: '', wasmBytes: () => 0 };
  const [runtime, bundle] = await Promise.all([
    LandmarkRuntime.load(onProgress('runtime')).catch(named('runtime-load-failed')),
    fetchBytes(config.landmarkerUrl ?? builtInLandmarkerUrl, onProgress('landmarker')).catch(
      named('landmarker-load-failed'),
    ),
  ]);
  const landmarkerSha256 = await sha256(bundle);
  const landmarker = await Landmarker.create(runtime, bundle).catch(named('landmarker-load-failed'));
  const counter = await FaceCounter.create(runtime, bundle).catch(named('landmarker-load-failed'));
  const watch = new SecondPersonWatch(counter);
  const observer = new Observer(landmarker, watch, new FarFaceSearch(counter), clock);
  return { observer, landmarkerSha256, wasmBytes: () => runtime.memoryBytes };
}

/** Why no landmarks can be found in a browser, if so. */
function lackOf(wasm: WasmKind): FaultError | null {
  switch (wasm) {
    case 'simd':
      return null;
    case 'plain':
      return new FaultError('webassembly-too-old', 'WebAssembly without SIMD');
    case 'absent':
      return new FaultError('webassembly-absent', 'no WebAssembly');
  }
}

function named(
  code: 'runtime-load-failed' | 'landmarker-load-failed' | 'model-load-failed',
): (error: unknown) => never {
  return (error) => {
    throw error instanceof FaultError ? error : new FaultError(code, describe(error), error);
  };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
