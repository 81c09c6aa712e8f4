/** Every text in a tree of words; functions are asked for a sample, with four values at most. */
export function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return textsIn((words as (...parts: string[]) => unknown)('1', '2', '3', '4'));
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsIn);
  return [];
}
