import { computed, effect, untracked } from '@preact/signals-core';

/** What a view must undo when it goes. */
export class Scope {
  readonly #undo: (() => void)[] = [];
  #isDisposed = false;

  /** Whether the view has gone, as it may while a part of it was loading. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** @param undo called at once where the view has gone already */
  add(undo: () => void): void {
    if (this.#isDisposed) undo();
    else this.#undo.push(undo);
  }

  /** Runs now, and again whenever a signal it reads changes. */
  effect(run: () => void): void {
    this.add(effect(run));
  }

  /**
   * Builds a part of the view for what `read` gives, now and for every other value it gives later. What was built
   * before is disposed of first. Signals are followed in `read` only.
   */
  swap<Value>(read: () => Value, build: (part: Scope, value: Value) => void): void {
    const current = computed(read);
    let part = new Scope();
    this.add(() => part.dispose());
    this.effect(() => {
      const { value } = current;
      part.dispose();
      part = new Scope();
      const fresh = part;
      untracked(() => build(fresh, value));
    });
  }

  listen<Name extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ): void {
    target.addEventListener(name, listener);
    this.add(() => target.removeEventListener(name, listener));
  }

  /** Calls back for every animation frame; one that fails does not end the others. */
  frames(callback: (nowMs: number) => void): void {
    let request = requestAnimationFrame(function tick(nowMs) {
      request = requestAnimationFrame(tick);
      callback(nowMs);
    });
    this.add(() => cancelAnimationFrame(request));
  }

  every(intervalMs: number, callback: () => void): void {
    const timer = setInterval(callback, intervalMs);
    this.add(() => clearInterval(timer));
  }

  after(delayMs: number, callback: () => void): void {
    const timer = setTimeout(callback, delayMs);
    this.add(() => clearTimeout(timer));
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}
