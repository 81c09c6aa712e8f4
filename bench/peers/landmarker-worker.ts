import * as Comlink from 'comlink';
import builtInUrl from '../../models/landmarker/face_landmarker.task?url';
import { Landmarker, LandmarkRuntime } from '../../workers/perception/landmarks/landmarker.ts';
import { fetchBytes } from '../../workers/perception/load-bytes.ts';
import { PicturePixels } from '../../workers/perception/frames/picture-pixels.ts';
import type { LandmarkerCommands } from './landmarker-contract.ts';

const unheard = (): void => undefined;
let landmarker: Landmarker | null = null;
let pixels: PicturePixels | null = null;

const commands: LandmarkerCommands = {
  start: async (bundleUrl, direct) => {
    const [runtime, bundle] = await Promise.all([
      LandmarkRuntime.load(unheard),
      fetchBytes(bundleUrl ?? builtInUrl, unheard),
    ]);
    // As MediaPipe does it by itself: pictures go through WebGL, and are read back.
    landmarker = await Landmarker.create(runtime, bundle, new OffscreenCanvas(1, 1));
    pixels = direct ? null : new PicturePixels();
  },
  look: async (frame, captureMs) => {
    try {
      return landmarker?.find((await pixels?.read(frame)) ?? frame, captureMs) ?? false;
    } finally {
      frame.close();
    }
  },
};

Comlink.expose(commands);
