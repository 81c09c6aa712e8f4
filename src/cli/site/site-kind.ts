/** Something that is built of the sources. */
export interface Site {
  /** Of its builds, and Vite's mode. */
  readonly name: string;
  /** Vite's configuration, as a path from the project's root. */
  readonly config: string;
  /** What it is made of beside the app's own sources: files or folders, as paths from the project's root. */
  readonly inputs: readonly string[];
}
