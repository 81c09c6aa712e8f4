import type { RawCameraPage } from './contract.ts';
import { rawFrames } from './raw-frames.ts';

window.rawCameraPage = {
  async write(order) {
    const clip = await (await fetch(order.clipUrl)).blob();
    await fetch(order.uploadUrl, { method: 'POST', body: await rawFrames(clip, order) });
  },
} satisfies RawCameraPage;
