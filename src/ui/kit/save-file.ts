import type { TextFile } from '../../contracts/text-file.ts';
import { h } from './dom.ts';

/** Time in which the browser takes the file over. */
const TAKEN_OVER_MS = 10_000;

/** Hands a text to the browser as a download; nothing goes over the network. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS);
}
