import * as Comlink from 'comlink';
import type { FrameReceiver } from './frame-receiver.ts';

/** Whether this browser hands tracks over, found out by handing a clone over to ourselves. */
export function isTransferable(track: MediaStreamTrack): boolean {
  const probe = track.clone();
  try {
    const moved = structuredClone(probe, { transfer: [probe as unknown as Transferable] });
    moved.stop();
    return true;
  } catch {
    return false;
  } finally {
    probe.stop();
  }
}

/**
 * Transfers the track itself. The worker stops what it was handed when it is stopped, and its tracks end with it when
 * it is terminated.
 */
export async function feedTrack(track: MediaStreamTrack, worker: FrameReceiver): Promise<void> {
  const own = track.clone();
  try {
    const transferred = Comlink.transfer(own, [own as unknown as Transferable]);
    await worker.call((commands) => commands.watchTrack(transferred));
  } finally {
    // Still ours where the transfer failed; once it is the worker's, this does nothing.
    own.stop();
  }
}
