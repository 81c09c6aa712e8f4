import * as Comlink from 'comlink';
import { WorkerHandle } from '../../../src/perception/worker-handle.ts';
import type { Subject, SubjectOrder } from '../contract.ts';

/** This project whole: landmarks, patches, features, classifier and spotter in its worker. */
export async function startSotto({ backend }: Extract<SubjectOrder, { kind: 'sotto' }>): Promise<Subject> {
  let faces = 0;
  let fault: Error | null = null;
  const handle = new WorkerHandle(
    (event) => {
      if (event.type === 'frame' && event.frame.landmarks !== null) faces++;
      if (event.type === 'backend') fault = new Error(`It left ${backend} for ${event.report.backend}.`);
    },
    (death) => (fault = death),
  );
  await handle.start({ backend });
  handle
    .call((commands) => commands.watchPushed())
    .catch((reason: unknown) => {
      fault = reason instanceof Error ? reason : new Error(String(reason));
    });
  return {
    look: async (frame, captureMs) => {
      if (fault !== null) throw fault;
      await handle.call((commands) => commands.pushFrame(Comlink.transfer(frame, [frame]), captureMs));
    },
    facesSeen: () => faces,
  };
}
