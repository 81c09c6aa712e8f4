/** What a page holds between two lines of its own that say so: everything there is made anew. */
export interface Marks {
  readonly opening: string;
  readonly closing: string;
}

export function marked({ opening, closing }: Marks, parts: readonly string[]): string {
  return [opening, ...parts, closing].join('\n\n');
}

/**
 * Puts what is marked in the place of what a page holds.
 * @param page what it is called, for the complaint
 * @throws Error when the page has lost its marks
 */
export function withMarked(page: string, text: string, { opening, closing }: Marks, made: string): string {
  const from = text.indexOf(opening);
  const to = text.indexOf(closing);
  if (from < 0 || to < from) throw new Error(`${page} has lost the marks between which its figures stand.`);
  return text.slice(0, from) + made + text.slice(to + closing.length);
}
