import type { PerceptionCommands } from '../platform/perception-commands.ts';

/** Whoever takes a camera's frames: calls reject with its fault. */
export interface FrameReceiver {
  call<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T>;
}
