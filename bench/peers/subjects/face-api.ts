import * as faceapi from '@vladmandic/face-api';
import type { Subject, SubjectOrder } from '../contract.ts';
import { canvasOf } from './canvas-of.ts';

type FaceApiOrder = Extract<SubjectOrder, { kind: 'face-api' }>;

/** The part of the TF.js inside the library that its readme uses; its types leave it out. */
interface BundledTf {
  setWasmPaths(folderUrl: string): void;
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
  getBackend(): string;
}

async function chooseBackend({ backend, wasmUrl }: FaceApiOrder): Promise<void> {
  const tf = faceapi.tf as unknown as BundledTf;
  if (backend === 'wasm') tf.setWasmPaths(wasmUrl);
  await tf.setBackend(backend);
  await tf.ready();
  if (tf.getBackend() !== backend) throw new Error(`It has no back end ${backend}.`);
}

/** Small detector, 68 landmarks and labels, as its readme has it. */
export async function startFaceApi(order: FaceApiOrder): Promise<Subject> {
  await chooseBackend(order);
  const { tinyFaceDetector, faceLandmark68Net, faceExpressionNet } = faceapi.nets;
  for (const net of [tinyFaceDetector, faceLandmark68Net, faceExpressionNet]) {
    await net.loadFromUri(order.modelsUrl);
  }
  const detector = new faceapi.TinyFaceDetectorOptions();
  const canvas = document.createElement('canvas');
  let faces = 0;
  return {
    look: async (frame) => {
      const found = await faceapi
        .detectSingleFace(canvasOf(frame, canvas), detector)
        .withFaceLandmarks()
        .withFaceExpressions();
      if (found !== undefined) faces++;
    },
    facesSeen: () => faces,
  };
}
