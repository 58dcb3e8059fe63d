/** The local HTTPS server behind the real host names: one handler answers for every host. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { createCertificate } from './certificate.ts';

/** Answers a request for `url`; undefined means 404. The type of the answer follows from the path's extension. */
export type Site = (url: URL) => string | Buffer | undefined | Promise<string | Buffer | undefined>;

export interface Server {
  port: number;
  /** See `Certificate.spki`. */
  spki: string;
  close: () => void;
}

const TYPES: Record<string, string> = {
  // As old shops serve their pages still.
  '.asp': 'text/html; charset=gbk',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves `site` on a free port of 127.0.0.1 until `close`; it does not keep the process alive. */
export async function serve(site: Site): Promise<Server> {
  const { key, cert, spki } = createCertificate();
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    void Promise.resolve(site(url)).then((body) => {
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': TYPES[extname(url.pathname)] ?? 'text/html; charset=utf-8',
        // Asked for anew each time; `no-store` would also keep a page from being kept for the way back.
        'cache-control': 'no-cache',
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, spki, close };
}
