import type { SubjectOrder } from './contract.ts';
import type { LeftOut, SubjectReport } from './peer-report.ts';
import { PATHS } from './places.ts';

/** One way in which a subject can run. */
export interface Way {
  readonly backend: string;
  readonly order: SubjectOrder;
}

export interface Candidate extends Pick<SubjectReport, 'id' | 'where' | 'settings'> {
  /** Whose name, version and licence are told; this project's where null. */
  readonly packageName: string | null;
  /** Where there are several, the fastest on this machine is taken. */
  readonly ways: readonly Way[];
}

export interface LineUp {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

const MEDIAPIPE = '@mediapipe/tasks-vision';
const HUMAN = '@vladmandic/human';
const FACE_API = '@vladmandic/face-api';

function sotto(backend: 'wasm' | 'webgl'): Candidate {
  return {
    id: `sotto-${backend}`,
    packageName: null,
    where: 'worker',
    settings: 'The whole project: landmarks, patches, features, classifier and spotter.',
    ways: [{ backend, order: { kind: 'sotto', backend } }],
  };
}

function landmarker(id: string, whose: string, bundleUrl: string | null): Candidate {
  return {
    id,
    packageName: MEDIAPIPE,
    where: 'worker',
    settings: `FaceLandmarker with ${whose} bundle, VIDEO mode, one face, run as the project runs it.`,
    ways: [{ backend: 'CPU delegate', order: { kind: 'landmarker', bundleUrl } }],
  };
}

function onMainThread(
  id: string,
  delegate: 'CPU' | 'GPU',
  origin: string,
  bundleUrl: string | null,
): Candidate {
  const bundle =
    bundleUrl === null
      ? "the project's bundle, which has no blendshapes"
      : 'the official bundle, with blendshapes';
  return {
    id,
    packageName: MEDIAPIPE,
    where: 'main thread',
    settings: `As in MediaPipe's web sample, with ${bundle}; VIDEO mode, one face.`,
    ways: [
      {
        backend: `${delegate} delegate`,
        order: { kind: 'mediapipe', delegate, bundleUrl, wasmUrl: origin + PATHS.mediapipeWasm },
      },
    ],
  };
}

function human(id: string, everyFrame: boolean, origin: string): Candidate {
  const caching = everyFrame ? 'everything anew in every picture' : 'its default caching';
  const urls = { modelsUrl: origin + PATHS.humanModels, wasmUrl: origin + PATHS.tfjsWasm };
  return {
    id,
    packageName: HUMAN,
    where: 'main thread',
    settings: `Mesh and labels only, without its picture filters, ${caching}.`,
    ways: (['wasm', 'webgl'] as const).map((backend) => ({
      backend,
      order: { kind: 'human', backend, everyFrame, ...urls },
    })),
  };
}

function faceApi(origin: string): Candidate {
  const urls = { modelsUrl: origin + PATHS.faceApiModels, wasmUrl: origin + PATHS.tfjsWasm };
  return {
    id: 'face-api',
    packageName: FACE_API,
    where: 'main thread',
    settings: 'Its tiny detector, 68 landmarks and labels, one face, everything in every picture.',
    ways: (['wasm', 'webgl', 'cpu'] as const).map((backend) => ({
      backend,
      order: { kind: 'face-api', backend, ...urls },
    })),
  };
}

const NO_OFFICIAL_BUNDLE = 'No official bundle was given (--official).';

/** Everyone who may take part, and who cannot without the official bundle. */
export function lineUp(origin: string, hasOfficial: boolean): LineUp {
  const bundleUrl = hasOfficial ? origin + PATHS.officialBundle : null;
  const withOfficial = [
    landmarker('official-bundle-alone', 'the official', bundleUrl),
    onMainThread('mediapipe-main-thread-gpu', 'GPU', origin, bundleUrl),
  ];
  return {
    candidates: [
      sotto('wasm'),
      sotto('webgl'),
      landmarker('landmarker-alone', "the project's", null),
      ...(hasOfficial ? withOfficial : []),
      onMainThread('mediapipe-main-thread', 'CPU', origin, bundleUrl),
      human('human', false, origin),
      human('human-every-frame', true, origin),
      faceApi(origin),
    ],
    leftOut: hasOfficial ? [] : withOfficial.map(({ id }) => ({ id, why: NO_OFFICIAL_BUNDLE })),
  };
}
