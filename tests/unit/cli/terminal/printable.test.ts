import { describe, expect, it } from 'vitest';
import { printable, printableLines } from '../../../../src/cli/terminal/printable.ts';

describe('what a terminal only shows', () => {
  it.each([
    ['a\u001b[31mred\u001b[0m.mp4', 'a\\u001b[31mred\\u001b[0m.mp4'],
    ['a\nb.mp4', 'a\\u000ab.mp4'],
    ['\u009b2J', '\\u009b2J'],
    ['bell\u0007, delete\u007f', 'bell\\u0007, delete\\u007f'],
    ['gpj.\u202e4pm', 'gpj.\\u202e4pm'],
    ['Müller 映画 🙂.mp4', 'Müller 映画 🙂.mp4'],
  ])('%j is shown as %j', (name, shown) => {
    expect(printable(name)).toBe(shown);
  });

  it('keeps the lines of a longer text, and what JSON means', () => {
    const value = { name: 'a\u001b\u009b\u202e.mp4', list: [1] };
    const shown = printableLines(JSON.stringify(value, null, 2));
    expect(shown).toMatch(/^\{\n/);
    expect(shown).not.toMatch(/[\u001b\u009b\u202e]/);
    expect(JSON.parse(shown)).toEqual(value);
  });
});
