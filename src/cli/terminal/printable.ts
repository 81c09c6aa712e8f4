/** What a terminal obeys instead of showing it: control characters, and those that turn the direction of writing. */
const COMMANDS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;
const COMMANDS_BUT_LINE_BREAKS = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A name or a sentence as one line that a terminal only shows; names of files may hold anything. */
export function printable(text: string): string {
  return text.replace(COMMANDS, escaped);
}

/** The same of a text of several lines. JSON means the same afterwards. */
export function printableLines(text: string): string {
  return text.replace(COMMANDS_BUT_LINE_BREAKS, escaped);
}
