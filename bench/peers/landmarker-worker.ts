import * as Comlink from 'comlink';
import builtInUrl from '../../models/landmarker/face_landmarker.task?url';
import { Landmarker, LandmarkRuntime } from '../../workers/landmarker.ts';
import { fetchBytes } from '../../workers/load-bytes.ts';
import type { LandmarkerCommands } from './landmarker-contract.ts';

const unheard = (): void => undefined;
let landmarker: Landmarker | null = null;

const commands: LandmarkerCommands = {
  start: async (bundleUrl) => {
    const [runtime, bundle] = await Promise.all([
      LandmarkRuntime.load(unheard),
      fetchBytes(bundleUrl ?? builtInUrl, unheard),
    ]);
    landmarker = await Landmarker.create(runtime, bundle);
  },
  look: (frame, captureMs) => {
    try {
      return landmarker?.find(frame, captureMs) ?? false;
    } finally {
      frame.close();
    }
  },
};

Comlink.expose(commands);
