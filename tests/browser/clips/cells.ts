import { CELLS, type Cells } from './contract.ts';

/** Part of a cell, on each side, that is left out: codecs smear edges. */
const BORDER = 0.2;

/** Means of the cells' middles. */
export function cellsOf(widthPx: number, heightPx: number, at: (x: number, y: number) => number): Cells {
  return Array.from({ length: CELLS * CELLS }, (_, cell) => {
    const [column, row] = [cell % CELLS, Math.floor(cell / CELLS)];
    const from = (index: number, lengthPx: number): number =>
      Math.ceil(((index + BORDER) * lengthPx) / CELLS);
    const to = (index: number, lengthPx: number): number =>
      Math.floor(((index + 1 - BORDER) * lengthPx) / CELLS);
    let [sum, count] = [0, 0];
    for (let y = from(row, heightPx); y < to(row, heightPx); y++) {
      for (let x = from(column, widthPx); x < to(column, widthPx); x++) {
        sum += at(x, y);
        count++;
      }
    }
    return sum / count;
  });
}
