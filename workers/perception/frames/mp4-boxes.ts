/** Where the content of a box lies in its file, in bytes. */
export interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Size and name of a box, and its size in 64 bits. */
const HEAD_BYTES = 16;
const SHORT_HEAD_BYTES = 8;
/** No sound file has so many boxes side by side, but for fragments, and those come after what is looked for. */
const MOST_BOXES = 2000;

/** The boxes of an MP4 file that lie side by side in a stretch of it; ends where there is no sense in them. */
async function* boxesIn(file: Blob, { from, to }: Omit<Box, 'type'>): AsyncGenerator<Box> {
  let at = from;
  for (let count = 0; count < MOST_BOXES && at + SHORT_HEAD_BYTES <= to; count++) {
    const head = await bytesOf(file, at, Math.min(to, at + HEAD_BYTES));
    if (head.byteLength < SHORT_HEAD_BYTES) return;
    let [size, headBytes] = [head.getUint32(0), SHORT_HEAD_BYTES];
    if (size === 1 && head.byteLength === HEAD_BYTES)
      [size, headBytes] = [Number(head.getBigUint64(SHORT_HEAD_BYTES)), HEAD_BYTES];
    if (size === 0) size = to - at;
    if (size < headBytes) return;
    const type = String.fromCharCode(...[4, 5, 6, 7].map((byte) => head.getUint8(byte)));
    yield { type, from: at + headBytes, to: Math.min(to, at + size) };
    at += size;
  }
}

/** All boxes of a kind within another, or within the file. */
export async function boxesOf(file: Blob, within: Box | null, type: string): Promise<Box[]> {
  const found: Box[] = [];
  for await (const box of boxesIn(file, within ?? { from: 0, to: file.size }))
    if (box.type === type) found.push(box);
  return found;
}

/** The first box at the end of a path, or null. */
export async function boxAt(file: Blob, within: Box | null, ...path: readonly string[]): Promise<Box | null> {
  let box = within;
  for (const type of path) {
    let next: Box | null = null;
    for await (const inner of boxesIn(file, box ?? { from: 0, to: file.size })) {
      if (inner.type !== type) continue;
      next = inner;
      break;
    }
    if (next === null) return null;
    box = next;
  }
  return box;
}

export async function bytesOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}
