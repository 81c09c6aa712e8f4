import type { FrameReport } from '../contracts/perception.ts';
import { isSamePlace, type Box } from '../core/box.ts';
import type { AppState } from './app-state.ts';
import type { Perception } from './perception-needs.ts';

/** Asks once about a second face that does not move, and remembers what it is for as long as the visit lasts. */
export class SecondFace {
  readonly #state: AppState;
  readonly #perception: Pick<Perception, 'takeForPictures'>;
  #answered: Box[] = [];
  #pictures: Box[] = [];

  constructor(state: AppState, perception: Pick<Perception, 'takeForPictures'>) {
    this.#state = state;
    this.#perception = perception;
  }

  /** Another visit begins, or none is left: whoever comes now may sit elsewhere. */
  forget(): void {
    this.#answered = [];
    this.#state.stillFace.value = null;
    if (this.#pictures.length === 0) return;
    this.#pictures = [];
    this.#tell();
  }

  heard({ stillFace }: FrameReport): void {
    const asked = this.#state.stillFace.peek();
    const isNew = stillFace !== null && !this.#answered.some((place) => isSamePlace(place, stillFace));
    if (!isNew) this.#state.stillFace.value = null;
    else if (asked === null || !isSamePlace(asked, stillFace)) this.#state.stillFace.value = stillFace;
  }

  answer(isPicture: boolean): void {
    const asked = this.#state.stillFace.peek();
    if (asked === null) return;
    this.#state.stillFace.value = null;
    this.#answered.push(asked);
    if (!isPicture) return;
    this.#pictures.push(asked);
    this.#tell();
  }

  /** A worker that takes the place of another knows nothing yet. */
  started(): void {
    if (this.#pictures.length > 0) this.#tell();
  }

  #tell(): void {
    // A perception that cannot be told has died, and its replacement is told when it starts.
    this.#perception.takeForPictures(this.#pictures).catch((error: unknown) => console.warn(error));
  }
}
