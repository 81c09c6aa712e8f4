import { writeComplaint } from '../files/write-whole.ts';
import { codeOf } from '../files/system-error.ts';

/** Hears of what cannot be written to the streams of a command, which would end it in a stack trace. */
export class OutputWatch {
  readonly #output: NodeJS.WriteStream;
  #failure: Error | null = null;

  constructor(output: NodeJS.WriteStream, errors: NodeJS.WriteStream) {
    this.#output = output;
    output.on('error', (failure) => {
      // Who closes a pipe has read enough.
      if (codeOf(failure) !== 'EPIPE') this.#failure ??= failure;
    });
    // There is nowhere left to say it.
    errors.on('error', () => undefined);
  }

  /**
   * Waits until all that was written has left.
   * @throws Complaint where it could not.
   */
  async finish(): Promise<void> {
    await new Promise<void>((resolve) => this.#output.write('', () => resolve()));
    if (this.#failure !== null) throw writeComplaint('Standard output', this.#failure);
  }
}
