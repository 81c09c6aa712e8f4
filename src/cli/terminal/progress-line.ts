import { printable } from './printable.ts';

/** The part of a terminal that progress is written to. */
export interface ProgressTarget {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001b[K';

/** One line on a terminal that rewrites itself; silent anywhere else. */
export class ProgressLine {
  #last = '';

  readonly #target: ProgressTarget;

  constructor(target: ProgressTarget) {
    this.#target = target;
  }

  show(text: string): void {
    if (this.#target.isTTY !== true || text === this.#last) return;
    this.#last = text;
    this.#target.write(`${CLEAR_LINE}${printable(text)}`);
  }

  clear(): void {
    if (this.#last !== '') this.#target.write(CLEAR_LINE);
    this.#last = '';
  }
}
