import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';

/** Answers with the bytes of one file; where it cannot be read, the answer breaks off. */
export function sendFile(response: ServerResponse, path: string): void {
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}
