const BETWEEN_MS = 1000;
const BETWEEN_PLAIN_MS = 30000;

/** A line of progress: rewritten in place on a terminal, now and then elsewhere. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  #lastMs = -Infinity;
  #startMs = Date.now();
  #what = '';

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
  }

  show(what: string, done: number, total: number): void {
    const kind = what.split(',')[0]!;
    if (kind !== this.#what) this.#startMs = Date.now();
    this.#what = kind;
    const now = Date.now();
    const between = this.#out.isTTY ? BETWEEN_MS : BETWEEN_PLAIN_MS;
    if (now - this.#lastMs < between && done < total) return;
    this.#lastMs = now;
    const leftS = Math.round(((now - this.#startMs) / 1000 / done) * (total - done));
    const line = `${what}: ${done} of ${total}${done < total ? `, about ${leftS} s left` : ''}`;
    this.#out.write(this.#out.isTTY ? `\r\u001b[K${line}${done < total ? '' : '\n'}` : `${line}\n`);
  }
}
