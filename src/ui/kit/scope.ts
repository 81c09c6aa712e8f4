import { effect } from '@preact/signals-core';

/** What a view must undo when it goes. */
export class Scope {
  private readonly undo: (() => void)[] = [];
  private disposed = false;

  /** @param undo called at once where the view has gone already, as while a part of it was loading */
  add(undo: () => void): void {
    if (this.disposed) undo();
    else this.undo.push(undo);
  }

  /** Runs now, and again whenever a signal it reads changes. */
  effect(run: () => void): void {
    this.add(effect(run));
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
    this.disposed = true;
    for (const undo of this.undo.splice(0).reverse()) undo();
  }
}
