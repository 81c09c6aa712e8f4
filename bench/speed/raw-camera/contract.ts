/** What crosses between Node and the page that writes the films of fake cameras. */

export interface RawOrder {
  readonly clipUrl: string;
  readonly uploadUrl: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly framesPerSecond: number;
}

export interface RawCameraPage {
  /** Posts the film to the order's address. */
  write(order: RawOrder): Promise<void>;
}

declare global {
  interface Window {
    rawCameraPage: RawCameraPage;
  }
}
