import builtInLandmarkerUrl from '../../models/landmarker/face_landmarker.task?url';
import type {
  Backend,
  PerceptionConfig,
  PerceptionEvent,
  StartReport,
} from '../../src/contracts/perception.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../src/contracts/rate.ts';
import { chooseBackend } from './classifier/choose-backend.ts';
import { Classifier, MODEL_VERSION } from './classifier/classifier.ts';
import { describe, FaultError } from './fault.ts';
import { FaceCounter, Landmarker, LandmarkRuntime } from './landmarks/landmarker.ts';
import { FarFaceSearch } from './landmarks/far-face-search.ts';
import { fetchBytes } from './load-bytes.ts';
import { Observer } from './landmarks/observer.ts';
import { SecondPersonWatch } from './landmarks/second-person-watch.ts';
import type { PerceptionParts } from './perception-parts.ts';
import type { StageClock } from './stage-clock.ts';
import { SteadyClassifier } from './classifier/steady-classifier.ts';

/** Loads runtime, landmark bundle and classifier side by side; rejects with a FaultError that names the part. */
export async function loadParts(
  config: PerceptionConfig,
  clock: StageClock,
  emit: (event: PerceptionEvent) => void,
): Promise<PerceptionParts> {
  const decision = chooseBackend(config.backend);
  const loading = (part: 'runtime' | 'landmarker' | 'model') => (loadedBytes: number, totalBytes: number) =>
    emit({ type: 'loading', part, loadedBytes, totalBytes });
  const [runtime, bundle, classifier] = await Promise.all([
    LandmarkRuntime.load(loading('runtime')).catch(named('runtime-load-failed')),
    fetchBytes(config.landmarkerUrl ?? builtInLandmarkerUrl, loading('landmarker')).catch(
      named('landmarker-load-failed'),
    ),
    config.classify === false
      ? null
      : Classifier.create(decision.backend, loading('model')).catch(named('model-load-failed')),
  ]);
  const landmarkerSha256 = await sha256(bundle);
  const landmarker = await Landmarker.create(runtime, bundle).catch(named('landmarker-load-failed'));
  const counter = await FaceCounter.create(runtime, bundle).catch(named('landmarker-load-failed'));
  const report: StartReport = {
    backend: decision.backend,
    backendReason: decision.reason,
    landmarkerSha256,
    modelVersion: MODEL_VERSION,
  };
  const onFallback = (backend: Backend): void =>
    emit({ type: 'backend', report: { ...report, backend, backendReason: 'context-lost' } });
  const create = (backend: Backend): Promise<Classifier> => Classifier.create(backend, () => undefined);
  const steady = classifier && new SteadyClassifier(classifier, create, onFallback);
  const observer = new Observer(
    landmarker,
    new SecondPersonWatch(counter),
    new FarFaceSearch(counter),
    clock,
  );
  return {
    observer,
    ratePerMinute: config.ratePerMinute ?? DEFAULT_RATE_PER_MINUTE,
    report,
    resources: () => ({ tensors: Classifier.tensorCount(), wasmBytes: runtime.memoryBytes }),
    get classifier() {
      if (steady !== null) return steady;
      throw new FaultError('model-load-failed', 'the worker was started without its classifier');
    },
  };
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
