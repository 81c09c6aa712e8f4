import { lookup } from 'mrmime';

/** The MIME type of a file by its name, all text in UTF-8; anything unknown (`.task`) is bytes. */
export function contentTypeOf(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
