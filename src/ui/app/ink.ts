/** Colours of a line drawing. */
export interface Ink {
  readonly line: string;
  readonly strong: string;
  /** Of a face at rest to compare with. */
  readonly rest: string;
  /** Of skin that is away from its rest. */
  readonly moved: string;
  /** Dark ink on light paper cuts the shadows, light ink on dark paper the lights. */
  readonly cutsLight: boolean;
}
