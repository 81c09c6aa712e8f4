import { FaceLandmarker, FilesetResolver } from '@mediapipe/tasks-vision';
import builtInUrl from '../../../models/landmarker/face_landmarker.task?url';
import type { Subject, SubjectOrder } from '../contract.ts';

/** As MediaPipe's web sample: on the page's thread; blendshapes where the bundle holds them. */
export async function startMediapipe({
  bundleUrl,
  delegate,
  wasmUrl,
}: Extract<SubjectOrder, { kind: 'mediapipe' }>): Promise<Subject> {
  const task = await FaceLandmarker.createFromOptions(await FilesetResolver.forVisionTasks(wasmUrl), {
    baseOptions: { modelAssetPath: bundleUrl ?? builtInUrl, delegate },
    outputFaceBlendshapes: bundleUrl !== null,
    runningMode: 'VIDEO',
    numFaces: 1,
  });
  let faces = 0;
  return {
    look: (frame, captureMs) => {
      faces += Math.min(1, task.detectForVideo(frame, captureMs).faceLandmarks.length);
    },
    facesSeen: () => faces,
  };
}
