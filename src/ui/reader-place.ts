/** Where the person is on the page, to bring them back there when its words change. */
export interface ReaderPlace {
  readonly focusedId: string;
  readonly scrolledPx: number;
}

export function readerPlace(): ReaderPlace {
  return { focusedId: document.activeElement?.id ?? '', scrolledPx: scrollY };
}

export function goBackTo({ focusedId, scrolledPx }: ReaderPlace): void {
  scrollTo(0, scrolledPx);
  document.getElementById(focusedId)?.focus({ preventScroll: true });
}
