import * as Comlink from 'comlink';
import type { Subject, SubjectOrder } from '../contract.ts';
import type { LandmarkerCommands } from '../landmarker-contract.ts';

/** MediaPipe's landmarker and nothing else, in a worker as the project runs it. */
export async function startLandmarker({
  bundleUrl,
}: Extract<SubjectOrder, { kind: 'landmarker' }>): Promise<Subject> {
  const worker = new Worker(new URL('../landmarker-worker.ts', import.meta.url), { type: 'module' });
  const commands = Comlink.wrap<LandmarkerCommands>(worker);
  await commands.start(bundleUrl);
  let faces = 0;
  return {
    look: async (frame, captureMs) => {
      if (await commands.look(Comlink.transfer(frame, [frame]), captureMs)) faces++;
    },
    facesSeen: () => faces,
  };
}
