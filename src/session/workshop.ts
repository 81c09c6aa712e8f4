import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Cue } from '../coach/coach.ts';
import type { Moment } from '../contracts/moment.ts';
import { Fading } from './fading.ts';
import type { Feed } from './feed.ts';
import type { WatchingPhase } from './watching-phase.ts';

/** A room of people reads more slowly than one person who practises. */
const CUE_HOLD_MS = 8000;
/** @internal */
export const MOVEMENT_HOLD_MS = 5000;

/** What a workshop follows while its visit lasts. */
export interface WorkshopInput {
  readonly moments: Feed<Moment>;
  readonly cue: ReadonlySignal<Cue | null>;
  readonly phase: ReadonlySignal<WatchingPhase>;
}

/** What a room reads beside the drawn face of one volunteer: the last cue and the last movement, each for a while. */
export class Workshop {
  readonly cue = new Fading<Cue>(CUE_HOLD_MS);
  readonly movement = new Fading<Moment>(MOVEMENT_HOLD_MS);
  readonly #hasHadCue = signal(false);
  readonly #undo: readonly (() => void)[];

  constructor({ moments, cue, phase }: WorkshopInput) {
    const isPaused = computed(() => phase.value === 'paused');
    this.#undo = [
      moments.subscribe((moment) => this.movement.show(moment)),
      effect(() => {
        if (cue.value) this.#showCue(cue.value);
      }),
      effect(() => {
        if (isPaused.value) this.#clear();
      }),
    ];
  }

  /** Whether the room knows by now what a cue is like. */
  get hasHadCue(): ReadonlySignal<boolean> {
    return this.#hasHadCue;
  }

  /** Follows nothing any more. */
  end(): void {
    for (const undo of this.#undo) undo();
    this.#clear();
  }

  #showCue(cue: Cue): void {
    this.cue.show(cue);
    this.#hasHadCue.value = true;
  }

  #clear(): void {
    this.cue.clear();
    this.movement.clear();
  }
}
