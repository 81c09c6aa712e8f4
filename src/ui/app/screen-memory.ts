/**
 * What screens hold beyond their views, which are built anew when the language changes: one object of each kind,
 * made when it is first asked for, until the page goes.
 */
export class ScreenMemory {
  readonly #held = new Map<new () => object, object>();

  /** @param Kind what is held; its constructor takes nothing */
  of<State extends object>(Kind: new () => State): State {
    const known = this.#held.get(Kind);
    if (known instanceof Kind) return known;
    const fresh = new Kind();
    this.#held.set(Kind, fresh);
    return fresh;
  }
}
