import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The loopback address: what is served is for this machine only. */
const HOST = '127.0.0.1';

export type Route = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A server on a local address, until closed. */
export interface LocalServer {
  /** Such as `http://localhost:5173`. */
  readonly origin: string;
  /** Answers an exact path by hand, before anything else. */
  route(path: string, handler: Route): void;
  close(): Promise<void>;
}

/** The path that is asked for, without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0]!;
}

export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve());
  });
  return (server.address() as AddressInfo).port;
}

/**
 * Serves on this machine, for this machine.
 * @param answer for all paths without a route of their own; when it fails, the answer is a 500
 * @param port 0: any free one
 * @param headers of every response
 * @throws the server's error when the port is taken (`EADDRINUSE`).
 */
export async function serveLocally(
  answer: Route,
  port = 0,
  headers: Readonly<Record<string, string>> = {},
): Promise<LocalServer> {
  const routes = new Map<string, Route>();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const handler = routes.get(pathOf(request)) ?? answer;
    // An async call, so that what is thrown at once is caught as well.
    (async () => handler(request, response))().catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Something went wrong.');
    });
  });
  const taken = await listen(server, port);
  return {
    origin: `http://localhost:${taken}`,
    route: (path, handler) => void routes.set(path, handler),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
