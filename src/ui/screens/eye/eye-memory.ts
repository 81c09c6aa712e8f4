import { signal } from '@preact/signals-core';
import { EXERCISE_FACES } from '../../../synthetic/exercise-face.ts';
import { EyeRoom } from '../../../session/exercise/eye-room.ts';
import { EyeSession, type LookCount } from '../../../session/exercise/eye-session.ts';

export type EyeMode =
  | { readonly kind: 'intro' }
  | { readonly kind: 'alone'; readonly session: EyeSession }
  | { readonly kind: 'room'; readonly room: EyeRoom };

/** What outlasts a change of language, and another screen in between: what is under way, in this window only. */
export class EyeMemory {
  readonly mode = signal<EyeMode>({ kind: 'intro' });
  readonly lookCount = signal<LookCount>(14);
  /** What was left, and can be gone on with: in the middle, or with its result. */
  #left: EyeSession | null = null;

  get left(): EyeSession | null {
    return this.#left;
  }

  begin(): void {
    this.#open(new EyeSession({ ...chance(), lookCount: this.lookCount.peek() }));
  }

  goOn(): void {
    if (this.#left) this.#open(this.#left);
  }

  openRoom(): void {
    this.mode.value = { kind: 'room', room: new EyeRoom(chance()) };
  }

  /** Back to where it begins. What was answered is not lost by it. */
  end(): void {
    const mode = this.mode.peek();
    if (mode.kind === 'alone') {
      mode.session.leave();
      if (mode.session.hasAnswers) this.#left = mode.session;
    }
    this.mode.value = { kind: 'intro' };
  }

  #open(session: EyeSession): void {
    this.#left = null;
    this.mode.value = { kind: 'alone', session };
  }
}

/** Another order each time. */
function chance(): { readonly seed: number; readonly faceCount: number } {
  return { seed: crypto.getRandomValues(new Uint32Array(1))[0]!, faceCount: EXERCISE_FACES.length };
}
