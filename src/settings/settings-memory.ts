/** Where the settings are remembered between visits. Its calls may throw: a browser can forbid all storage. */
export interface SettingsMemory {
  read(): string | null;
  write(text: string): void;
  remove(): void;
  /** Calls back when another tab wrote or removed them. */
  follow(changed: () => void): void;
}

/** A memory that lasts as long as the page. */
export class PassingMemory implements SettingsMemory {
  #text: string | null = null;

  read(): string | null {
    return this.#text;
  }

  write(text: string): void {
    this.#text = text;
  }

  remove(): void {
    this.#text = null;
  }

  follow(): void {
    // Nobody else knows it.
  }
}
