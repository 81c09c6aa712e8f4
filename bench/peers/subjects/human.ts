import { Human, type Config } from '@vladmandic/human';
import type { Subject, SubjectOrder } from '../contract.ts';
import { canvasOf } from './canvas-of.ts';

type HumanOrder = Extract<SubjectOrder, { kind: 'human' }>;

/** The part of the TF.js inside the library that is asked here; its types leave it out. */
interface BundledTf {
  getBackend(): string;
}

/** Its mesh and its labels; nothing else that it can do. */
function settings({ backend, everyFrame, modelsUrl, wasmUrl }: HumanOrder): Partial<Config> {
  const off = { enabled: false };
  return {
    backend,
    modelBasePath: modelsUrl,
    wasmPath: wasmUrl,
    ...(everyFrame ? { cacheSensitivity: 0 } : {}),
    filter: off,
    gesture: off,
    body: off,
    hand: off,
    object: off,
    segmentation: off,
    face: { iris: off, description: off, antispoof: off, liveness: off },
  };
}

export async function startHuman(order: HumanOrder): Promise<Subject> {
  const human = new Human(settings(order));
  await human.load();
  const tf = human.tf as BundledTf;
  const canvas = document.createElement('canvas');
  let faces = 0;
  return {
    look: async (frame) => {
      const { face, error } = await human.detect(canvasOf(frame, canvas));
      if (error !== null) throw new Error(error);
      const active = tf.getBackend();
      if (active !== order.backend) throw new Error(`It runs on ${active} instead of ${order.backend}.`);
      if (face.length > 0) faces++;
    },
    facesSeen: () => faces,
  };
}
