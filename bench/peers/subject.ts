import type { Subject, SubjectOrder } from './contract.ts';

/** Each subject's code is fetched only when it starts. */
async function startSubject(order: SubjectOrder): Promise<Subject> {
  switch (order.kind) {
    case 'sotto':
      return (await import('./subjects/sotto.ts')).startSotto(order);
    case 'landmarker':
      return (await import('./subjects/landmarker.ts')).startLandmarker(order);
    case 'mediapipe':
      return (await import('./subjects/mediapipe.ts')).startMediapipe(order);
    case 'human':
      return (await import('./subjects/human.ts')).startHuman(order);
    case 'face-api':
      return (await import('./subjects/face-api.ts')).startFaceApi(order);
  }
}

window.startSubject = startSubject;
