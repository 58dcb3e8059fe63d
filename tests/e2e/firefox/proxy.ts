/** Leads every host to one local server: Firefox has no rules for host names, but it asks a proxy for all of them. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  port: number;
  close: () => void;
}

/** @param target port on 127.0.0.1 that answers for whatever host and port are asked for, over TLS */
export async function proxyTo(target: number): Promise<Proxy> {
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };
  const server = createServer((asking) => {
    keep(asking);
    // `CONNECT host:port`, in one piece from a browser on this computer; nothing else may pass.
    asking.once('data', (request) => {
      if (!request.toString('latin1').startsWith('CONNECT ')) {
        asking.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
        return;
      }
      const answering = connect(target, '127.0.0.1', () => {
        asking.write('HTTP/1.1 200 OK\r\n\r\n');
        answering.pipe(asking).pipe(answering);
      });
      keep(answering);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const close = (): void => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
