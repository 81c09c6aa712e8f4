/** What comes and goes, believed when it has held, on balance, for long enough: neither flickers nor sticks. */
export class Belief {
  /** From here, none, to there, all. */
  readonly #holdMs: number;
  #balanceMs: number;
  #isSo: boolean;
  #isBelieved: boolean;

  /** @param isSo what is believed at once */
  constructor(isSo: boolean, holdMs: number) {
    this.#holdMs = holdMs;
    this.#balanceMs = isSo ? holdMs : 0;
    this.#isSo = isSo;
    this.#isBelieved = isSo;
  }

  get isBelieved(): boolean {
    return this.#isBelieved;
  }

  /** @param passedMs since the last call, in which held what was so then */
  follow(isSo: boolean, passedMs: number): void {
    const balanceMs = this.#balanceMs + (this.#isSo ? passedMs : -passedMs);
    this.#balanceMs = Math.min(this.#holdMs, Math.max(0, balanceMs));
    if (this.#balanceMs === (this.#isBelieved ? 0 : this.#holdMs)) this.#isBelieved = !this.#isBelieved;
    this.#isSo = isSo;
  }
}
