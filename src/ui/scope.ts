import { effect } from '@preact/signals-core';

/** What a view must undo when it goes. */
export class Scope {
  private readonly undo: (() => void)[] = [];

  add(undo: () => void): void {
    this.undo.push(undo);
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

  /** Calls back for every animation frame. */
  frames(callback: (nowMs: number) => void): void {
    let request = requestAnimationFrame(function tick(nowMs) {
      callback(nowMs);
      request = requestAnimationFrame(tick);
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
    for (const undo of this.undo.splice(0).reverse()) undo();
  }
}
