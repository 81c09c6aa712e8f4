import { parseArgs } from 'node:util';
import { EXIT, messageOf, usageComplaint } from '../terminal/complaint.ts';
import { runCommand } from '../terminal/run-command.ts';
import type { LocalServer } from '../site/local-server.ts';
import { serveSite } from '../site/serve.ts';
import { ensureSite } from '../site/site.ts';

const FIRST_PORT = 5173;
/** How many ports to try before giving up. */
const PORT_TRIES = 20;
const LAST_PORT = 65_535;

const HELP = `Serves Sotto on this machine, for this machine.

  npm start [-- --port PORT]

  --port PORT   the port to use (default: ${FIRST_PORT}, or the next free one)
  --help        this text
`;

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > LAST_PORT) {
    throw usageComplaint(`--port takes a number from 1 to ${LAST_PORT}, not "${text}".`);
  }
  return port;
}

function parseOptions(): { help: boolean; port: number | undefined } {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean' } } });
    return {
      help: values.help ?? false,
      port: values.port === undefined ? undefined : parsePort(values.port),
    };
  } catch (reason) {
    throw reason instanceof TypeError ? usageComplaint(messageOf(reason)) : reason;
  }
}

function isPortTaken(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'EADDRINUSE';
}

async function serveOnFreePort(folder: string, asked: number | undefined): Promise<LocalServer> {
  const first = asked ?? FIRST_PORT;
  const last = asked ?? FIRST_PORT + PORT_TRIES - 1;
  for (let port = first; port <= last; port++) {
    try {
      return await serveSite(folder, { port });
    } catch (reason) {
      if (!isPortTaken(reason)) throw reason;
    }
  }
  throw usageComplaint(
    `Port ${first}${last > first ? ` to ${last}` : ''} is taken: choose another with --port.`,
  );
}

async function start(interruption: AbortSignal): Promise<number> {
  const { help, port } = parseOptions();
  if (help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const server = await serveOnFreePort(await ensureSite('app'), port);
  interruption.addEventListener('abort', () => void server.close(), { once: true });
  process.stdout.write(`Sotto is at ${server.origin}/ (Ctrl-C stops it)\n`);
  return EXIT.ok;
}

await runCommand(start);
