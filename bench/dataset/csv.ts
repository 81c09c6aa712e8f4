/** One cell from `from`: its text, and where it ends. */
function cellAt(text: string, from: number): { readonly cell: string; readonly end: number } {
  if (text[from] !== '"') {
    const length = text.slice(from).search(/[,\r\n]/);
    const end = length < 0 ? text.length : from + length;
    return { cell: text.slice(from, end), end };
  }
  let end = from + 1;
  // A quote within a quoted cell is doubled.
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  return { cell: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/** Rows and cells of a file of comma-separated values (RFC 4180), trimmed. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at);
    row.push(cell.trim());
    at = end + 1;
    if (text[end] === ',' && at < text.length) continue;
    if (text[end] === ',') row.push('');
    if (text[end] === '\r' && text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  return rows;
}
