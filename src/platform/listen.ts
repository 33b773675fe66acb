import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

export interface Listening {
  address: string;
  /** Takes no new requests, lets running ones finish, and returns when the last is done. */
  stop(): Promise<void>;
}

type Answer = (request: Request) => Response | Promise<Response>;

/** Longer than any page takes; whoever is still busy then is cut off. */
const patience = 10_000;

/** A whole request, head and body, within this time: one byte at a time does not hold a connection. */
const slowest = 30_000;

export async function listen(
  answer: Answer,
  { host, port }: { host: string | undefined; port: number },
): Promise<Listening> {
  const server = createServer(
    { requestTimeout: slowest, headersTimeout: slowest, connectionsCheckingInterval: 5_000 },
    getRequestListener(answer),
  );
  server.listen({ port, ...(host === undefined ? {} : { host }) });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw refused(error, port);
  }
  const { port: actual } = server.address() as AddressInfo;
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    // A browser keeps its connection open after its answer; that must not keep us.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const late = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
  };
  return { address: `http://${host?.includes(':') ? `[${host}]` : (host ?? 'localhost')}:${actual}`, stop };
}

function refused(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is in use. Choose another one, for example PORT=${port + 1}.`);
  if (code === 'EACCES')
    return new Error(`Port ${port} is not for everybody. Choose one above 1023, for example PORT=3000.`);
  return error;
}
