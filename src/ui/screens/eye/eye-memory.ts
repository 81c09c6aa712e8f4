import { signal } from '@preact/signals-core';
import { EXERCISE_FACES } from '../../../synthetic/exercise-face.ts';
import { EyeRoom } from '../../../session/exercise/eye-room.ts';
import { EyeSession, type LookCount } from '../../../session/exercise/eye-session.ts';

export type EyeMode =
  | { readonly kind: 'intro' }
  | { readonly kind: 'alone'; readonly session: EyeSession }
  | { readonly kind: 'room'; readonly room: EyeRoom };

/** What outlasts a change of language: what is under way, in this window only. */
export class EyeMemory {
  readonly mode = signal<EyeMode>({ kind: 'intro' });
  readonly lookCount = signal<LookCount>(14);

  begin(): void {
    const session = new EyeSession({ ...chance(), lookCount: this.lookCount.peek() });
    this.mode.value = { kind: 'alone', session };
  }

  openRoom(): void {
    this.mode.value = { kind: 'room', room: new EyeRoom(chance()) };
  }

  end(): void {
    this.mode.value = { kind: 'intro' };
  }
}

/** Another order each time. */
function chance(): { readonly seed: number; readonly faceCount: number } {
  return { seed: crypto.getRandomValues(new Uint32Array(1))[0]!, faceCount: EXERCISE_FACES.length };
}
