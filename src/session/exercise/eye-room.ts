import { signal, type ReadonlySignal } from '@preact/signals-core';
import { Random } from '../../core/random.ts';
import { Dealer } from '../../exercise/eye/dealer.ts';
import type { Picture } from '../../exercise/eye/presentation.ts';
import { STILL } from '../../synthetic/shape.ts';
import { rangeOf } from '../../exercise/eye/scales.ts';
import type { Trial } from '../../exercise/eye/trial.ts';
import { TrialShow } from './trial-show.ts';

/** How hard it is in front of a room: each step halves the length or the size. */
export const ROOM_LEVELS = 5;

export type RoomPhase =
  | { readonly kind: 'ready' | 'showing' | 'shown' | 'missed' | 'too-slow' }
  /** `shownMs` is null where it was not shown whole: for how long it stood nobody knows. */
  | { readonly kind: 'revealed' | 'slow'; readonly trial: Trial; readonly shownMs: number | null };

/** The exercise in front of a room: somebody leads it by key, everybody answers with their hands. Nothing counts. */
export class EyeRoom {
  readonly #phase = signal<RoomPhase>({ kind: 'ready' });
  readonly #level = signal(0);
  readonly #dealer: Dealer;
  readonly #show = new TrialShow();
  #trial: Trial;
  #shownMs: number | null = null;

  constructor(options: { readonly seed: number; readonly faceCount: number }) {
    this.#dealer = new Dealer(new Random(options.seed), options.faceCount);
    this.#trial = this.#deal();
  }

  get phase(): ReadonlySignal<RoomPhase> {
    return this.#phase;
  }

  /** From 0, the easiest, to below `ROOM_LEVELS`. */
  get level(): ReadonlySignal<number> {
    return this.#level;
  }

  /** The face that is there, at rest. */
  get atRest(): Picture {
    return { view: this.#trial.view, state: STILL };
  }

  /** A frame of the page begins; what is to be drawn in it, null where the face stays as it is. */
  frame(nowMs: number): Picture | null {
    this.#show.tick(nowMs);
    if (this.#show.isOver) this.#settle();
    return this.#show.picture(nowMs);
  }

  drawn(nowMs: number): void {
    this.#show.drawn(nowMs);
  }

  /** Shows the trial, or shows it again. Waits until the display is measured. */
  show(): void {
    if (this.#phase.peek().kind === 'showing' || this.#show.frameMs === null) return;
    if (this.#show.isTooSlow) {
      this.#show.measureAnew();
      this.#phase.value = { kind: 'too-slow' };
      return;
    }
    this.#show.begin(this.#trial);
    this.#phase.value = { kind: 'showing' };
  }

  /** Says what it was. */
  reveal(): void {
    this.#tell('revealed');
  }

  /** Shows it slowly, beside what it is taken for. */
  slow(): void {
    this.#tell('slow');
  }

  /** Another face. */
  next(): void {
    this.#show.end();
    this.#trial = this.#deal();
    this.#phase.value = { kind: 'ready' };
  }

  /** @param steps harder, or easier where below zero; from the next face on */
  change(steps: number): void {
    this.#level.value = Math.min(ROOM_LEVELS - 1, Math.max(0, this.#level.peek() + steps));
    if (this.#phase.peek().kind === 'ready') this.next();
  }

  /** Nobody sees the page: what was being shown is shown again when it is asked for. */
  hide(): void {
    this.#show.pause();
    if (this.#phase.peek().kind !== 'showing') return;
    this.#show.end();
    this.#phase.value = { kind: 'ready' };
  }

  #settle(): void {
    const { shown, shownMs } = this.#show.end();
    this.#shownMs = shown.kind === 'shown' ? shownMs : null;
    this.#phase.value = { kind: shown.kind };
  }

  /**
   * Only after it was shown: what nobody has seen yet is not given away by a slip of the hand. A missed frame does not
   * hold up the room, since nothing counts here.
   */
  #tell(kind: 'revealed' | 'slow'): void {
    if (!maySay(this.#phase.peek())) return;
    this.#phase.value = { kind, trial: this.#trial, shownMs: this.#shownMs };
  }

  #deal(): Trial {
    const asked = this.#dealer.one();
    const level = this.#level.peek();
    const { most } = rangeOf(asked === 'size' ? 'size' : 'length', 1);
    return this.#dealer.trial(asked, 'practice', most / 2 ** level, level / (ROOM_LEVELS - 1));
  }
}

/** Whether it may be said what the trial was. */
export function maySay({ kind }: RoomPhase): boolean {
  return kind === 'shown' || kind === 'missed' || kind === 'revealed' || kind === 'slow';
}
