import { buffer } from 'node:stream/consumers';
import type { LocalServer } from './local-server.ts';

/** An address that takes one POST, and the body that arrives there. */
export interface Upload {
  readonly url: string;
  readonly body: Promise<Buffer>;
}

/** Lets a page hand over bytes: far cheaper than as the value of a script. */
export function receiveBody(server: LocalServer, path: string): Upload {
  const body = new Promise<Buffer>((resolve, reject) => {
    server.route(path, async (request, response) => {
      await buffer(request).then(resolve, reject);
      response.writeHead(204).end();
    });
  });
  return { url: server.origin + path, body };
}
